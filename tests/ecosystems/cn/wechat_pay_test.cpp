#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("wechat_pay: the order code of the Native pay documentation") {
  const auto code = classify("weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00");
  CHECK(code.ecosystem == "wechat_pay");
  CHECK(code.scheme == "native_up");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.fields.find("pr") == "NwY5Mz9");
  CHECK(code.fields.find("groupid") == "00");
  CHECK(code.flags.empty());
  CHECK(code.valid);
}

TEST_CASE("wechat_pay: mode 1 names the merchant, in any order of parameters") {
  const auto code = classify(
      "weixin://wxpay/bizpayurl?sign=00000000000000000000000000000000&appid=wx0000000000000000"
      "&mch_id=1230000109&product_id=1234&time_stamp=20161103111111&nonce_str=1234");
  CHECK(code.ecosystem == "wechat_pay");
  CHECK(code.scheme == "native_mode1");
  CHECK(code.initiation == Initiation::static_code);
  CHECK(code.payee.account == "1230000109");
  CHECK(code.fields.find("product_id") == "1234");
  CHECK(code.valid);
}

TEST_CASE("wechat_pay: every form") {
  struct Row {
    std::string_view text;
    std::string_view scheme;
    Kind kind;
    Initiation initiation;
  };
  const auto fixed = Initiation::static_code;
  const auto dynamic = Initiation::dynamic_code;
  const auto unknown = Initiation::unknown;
  const auto pay = Kind::payment;
  for (const Row& row : {
           Row{"wxp://f2f0AbCdEfGhIjKlMnOpQrStUvWxYz012345", "f2f0", pay, fixed},
           Row{"WXP://f2f0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefgh=", "f2f0", pay, fixed},
           Row{"wxp://wbf2f0AbCdEfGhIjKlMnOpQrStUvWxYz012345", "wbf2f", pay, fixed},
           Row{"wxhb://f2f0AbCdEfGhIjKl", "wxhb", Kind::red_packet, unknown},
           Row{"wxhb://f2f", "wxhb", Kind::red_packet, unknown},
           Row{"wedropf2fhb://AbCdEfGhIjKl", "wedropf2fhb", Kind::red_packet, unknown},
           Row{"weixin://wxpay/bizpayurl?pr=AbCdEfG", "native_pr", pay, dynamic},
           Row{"weixin://wxpay/bizpayurl?pr=AbCdEfGzz", "native_pr", pay, dynamic},
           Row{"weixin://pay.weixin.qq.com/bizpayurl/up?pr=AbCdEfG&groupid=00", "native_up", pay,
               dynamic},
           Row{"weixin://wxpay/bizpayurl?sr=AbCdEfG", "native_sr", pay, dynamic},
           Row{"weixin://pay.weixin.qq.com/bizpayurl/up?sr=AbCdEfG", "native_sr", pay, dynamic},
           Row{"weixin://wxpay/bizpayurl?appid=wx0&productid=1&timestamp=2&noncestr=3&sign=4",
               "native_mode1_v2", pay, fixed},
           Row{"weixin://wxpay/bizpayurl?sign=X&appid=X&mch_id=XXXXX&product_id=X&time_stamp=X"
               "&nonce_str=X",
               "native_mode1", pay, fixed},
           Row{"weixin://wxpay/s/AbCdEfG", "native_short", pay, fixed},
           Row{"weixin://wxpay/bindurl?pr=AbCdEfG", "bindurl", Kind::bind_card, unknown},
           Row{"https://wx.tenpay.com/f2f?t=AQAAAAbCdEfGhIjKlMnOpQrS%3D", "f2f", pay, fixed},
           Row{"https://wx.tenpay.com/f2f?f=AQAAAAbCdEfGhIjKlMnOpQrStUvW", "f2f", pay, fixed},
           Row{"https://payapp.weixin.qq.com/qr/AQE000000000000000000000", "payapp_qr", pay, fixed},
           Row{"https://payapp.wechatpay.cn/qr/AQE000000000000000000000?t=AQAC#wechat_pay",
               "payapp_qr", pay, fixed},
           Row{"https://payapp.wechatpay.cn/sjt/qr/AQE000000000000000000000", "payapp_sjt", pay,
               fixed},
           Row{"https://payapp.weixin.qq.com/materialqr/entry/AQE00000000000000000000",
               "payapp_material", pay, unknown},
           Row{"https://payapp.weixin.qq.com/qrpay/order/AQE000000000000000000000", "payapp_order",
               pay, dynamic},
           Row{"https://sjt.wxpapp.wechatpay.cn/lnk/qr/AQE000000000000000000000", "sjt_link", pay,
               unknown},
           Row{"https://wxpay.tenpay.com/md/AQE000000000000000000000", "md", pay, unknown},
           Row{"https://wxpay.wechatpay.cn/md/AQE000000000000000000000", "md", pay, unknown},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "wechat_pay");
    CHECK(code.scheme == row.scheme);
    CHECK(code.kind == row.kind);
    CHECK(code.initiation == row.initiation);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
}

TEST_CASE("wechat_pay: a payment code of 18 digits from 10 to 15") {
  for (const std::string_view text : {"100000000000000001", "134567890123456789",
                                      "159999999999999999", "134567890123456789\r\n"}) {
    const auto code = classify(text);
    CHECK(code.ecosystem == "wechat_pay");
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.presented_by == PresentedBy::consumer);
    CHECK(code.sensitive);
    CHECK(code.valid);
  }
}

TEST_CASE("wechat_pay: genuine places, but nothing to pay") {
  for (const std::string_view text : {
           "weixin://wxpay/bizpayurl",
           "weixin://wxpay/bizpayurl?pr=",
           "weixin://wxpay/bizpayurl?pr=AbCdEfG#x",
           "weixin://wxpay/bizpayurl?appid=wx0&mch_id=1",
           "weixin://wxpay/"
           "bizpayurl?sign=X&appid=X&mch_id=1-2&product_id=X&time_stamp=X&nonce_str=X",
           "weixin://wxpay/other",
           "wxp://f2f0",
           "wxp://f2f0?z=1",
           "wxp://f2f0AbCdEfGhIj/x",
           "https://wx.tenpay.com/f2f",
           "https://wx.tenpay.com/",
           "https://payapp.weixin.qq.com/qr/",
           "https://payapp.weixin.qq.com/QR/AQE000000000000000000000",
           "https://payapp.weixin.qq.com/qr/AQE000000000000000000000#other",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "wechat_pay");
    CHECK(code.kind == Kind::url);
    CHECK(code.valid);
  }
}

TEST_CASE("wechat_pay: near misses are nobody's") {
  for (const std::string_view text : {
           "wxp://13800000000",
           "wxp://f2f0@evil.example/",
           "wxp://f2f0AbCdEf/../../x",
           "wxp:f2f0AbCdEfGhIj",
           "wxp//:f2f0AbCdEf",
           "wxpay://f2f0AbCdEfGhIjKlMnOp",
           "weixin://wxpay.evil.example/bizpayurl?pr=AbCdEfG",
           "weixin://wxpay@evil.example/bizpayurl?pr=AbCdEfG",
           "https://wx.tenpay.com.evil.example/f2f?t=AQAAAAbCdEf",
           "https://payapp.weixinqq.com/qr/AQE0",
           "https://payapp.weixin.qq.com:8443/qr/AQExampleExample",
           "13456789012345678",
           "1345678901234567890",
           "164567890123456789",
           "13456789 0123456789",
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("wechat_pay: faults are told without the token") {
  const auto twice = classify("weixin://wxpay/bizpayurl?pr=AbCdEfG&pr=HiJkLmN");
  CHECK(twice.ecosystem == "wechat_pay");
  CHECK_FALSE(twice.valid);
  REQUIRE(twice.errors.size() == 1);
  CHECK(twice.errors[0].code == Errc::duplicate_field);
  CHECK(twice.errors[0].field == "pr");
  CHECK(twice.errors[0].offset == 36);
  CHECK(twice.errors[0].message.find("HiJkLmN") == std::string::npos);
}

TEST_CASE("wechat_pay: barely acceptable") {
  CHECK(classify("http://wx.tenpay.com/f2f?t=AQAAAAbCdEf").flags.has(Flag::insecure_scheme));
  const auto more = classify("weixin://wxpay/bizpayurl?pr=AbCdEfG&x=1");
  CHECK(more.kind == Kind::payment);
  CHECK(more.flags.has(Flag::unknown_parameter));
}

TEST_CASE("wechat_pay: limits of a personal token") {
  const std::string head = "wxp://f2f0";
  CHECK(classify(head + std::string(8, 'A')).kind == Kind::payment);
  CHECK(classify(head + std::string(96, 'A')).kind == Kind::payment);
  CHECK(classify(head + std::string(7, 'A')).kind == Kind::url);
  CHECK(classify(head + std::string(97, 'A')).kind == Kind::url);
  CHECK(classify(head).kind == Kind::url);
}
