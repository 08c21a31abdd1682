#pragma once

#include <string>
#include <vector>

namespace samples {

/// A payload and what must be said of it.
struct Expected {
  std::string payload;
  std::string ecosystem;  ///< id, or "none"
  std::string kind;
  std::string format = "qr_code";
};

// Every token below is made up: it has the grammar of a real one and belongs to nobody.
Expected wechat_collect();
Expected alipay_collect();
Expected unionpay_link();
Expected unionpay_emv();
Expected ecny_shown();
Expected wechat_shown();
Expected alipay_shown();
Expected unionpay_shown();
Expected qq_collect();
Expected pix();
Expected paynow();
Expected promptpay();
Expected upi();
Expected epc();
Expected swiss();
Expected bitcoin();
Expected wifi();
Expected url();
Expected text();
Expected contact();
Expected telephone();
Expected product();
Expected parking_ticket();
Expected magazine();
Expected codabar_ticket();
Expected code_93_ticket();
Expected trade_item();      ///< as GS1 elements, in a DataBar
Expected trade_item_lot();  ///< the same with its lot
Expected parcel();

}  // namespace samples
