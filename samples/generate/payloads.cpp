#include "payloads.hpp"

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

#include "moongate/compose.hpp"

namespace samples {
namespace {

Expected composed(const char* ecosystem, std::initializer_list<moongate::Setting> settings) {
  const auto payload = moongate::compose(ecosystem, {settings.begin(), settings.size()});
  if (payload) return {*payload, ecosystem, "payment"};
  std::fprintf(stderr, "make_samples: %s: %s\n", ecosystem, payload.error().message.c_str());
  std::exit(1);
}

}  // namespace

Expected wechat_collect() {
  return {"wxp://f2f0EXAMPLEonlyNOTaREALaccount000001", "wechat_pay", "payment"};
}
Expected alipay_collect() {
  return {"https://qr.alipay.com/fkx09999example00000001", "alipay", "payment"};
}
Expected unionpay_link() {
  return {"https://qr.95516.com/00010000/01999999999999999999999999990001", "unionpay", "payment"};
}
Expected unionpay_emv() {
  return {
      "00020101021215312500034400020344000000000000001520458125303344540568.5"
      "05802HK5917EXAMPLE TEA HOUSE6002HK6304D74B",
      "unionpay", "payment"};
}
Expected ecny_shown() { return {"0190000000000000017", "ecny", "consumer_code"}; }
Expected wechat_shown() { return {"134500000000000017", "wechat_pay", "consumer_code"}; }
Expected alipay_shown() { return {"280000000000000017", "alipay", "consumer_code"}; }
Expected unionpay_shown() { return {"6250000000000000017", "unionpay", "consumer_code"}; }
Expected qq_collect() { return {"https://qpay.qq.com/qr/0e0a0001", "qq_wallet", "payment"}; }
Expected pix() {
  return composed("pix", {{"account", "nobody@example.com"},
                          {"amount", "12.50"},
                          {"name", "ESTACIONAMENTO EXEMPLO"},
                          {"city", "SAO PAULO"},
                          {"62.05", "***"}});
}
Expected paynow() {
  return composed("paynow", {{"initiation", "dynamic"},
                             {"26.01", "2"},
                             {"account", "199900001Z"},
                             {"26.03", "0"},
                             {"amount", "4.20"},
                             {"name", "EXAMPLE KOPI"},
                             {"city", "Singapore"}});
}
Expected promptpay() {
  return composed("promptpay",
                  {{"account", "0066000000001"}, {"name", "EXAMPLE STALL"}, {"city", "BANGKOK"}});
}
Expected upi() {
  return composed("in_upi",
                  {{"account", "nobody@example"}, {"name", "Example Stall"}, {"amount", "25.00"}});
}
// The IBAN is the example of ISO 13616.
Expected epc() {
  return composed("epc_sct", {{"name", "Example Parking"},
                              {"account", "DE89370400440532013000"},
                              {"amount", "3.50"},
                              {"reference", "Bay 17"}});
}
// The IBAN is an example of the implementation guidelines.
Expected swiss() {
  return composed("swiss_qrbill", {{"account", "CH9300762011623852957"},
                                   {"name", "Example AG"},
                                   {"Cdtr.StrtNmOrAdrLine1", "Bahnhofstrasse"},
                                   {"Cdtr.BldgNbOrAdrLine2", "1"},
                                   {"Cdtr.PstCd", "8000"},
                                   {"city", "Zurich"},
                                   {"country", "CH"},
                                   {"amount", "42.00"},
                                   {"currency", "CHF"},
                                   {"Ustrd", "Bay 17"}});
}
// The address is the test vector of BIP 173.
Expected bitcoin() {
  return composed(
      "bitcoin", {{"account", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"}, {"amount", "0.0001"}});
}
Expected wifi() { return {"WIFI:T:WPA;S:example guest;P:not a secret;;", "none", "wifi"}; }
Expected url() { return {"https://example.com/parking/bay/17", "none", "url"}; }
Expected text() { return {"Bay 17, level B2: please park backwards", "none", "text"}; }
Expected contact() {
  return {"BEGIN:VCARD\nVERSION:3.0\nN:Body;No\nFN:No Body\nTEL:+1-202-555-0117\nEND:VCARD", "none",
          "contact"};
}
Expected telephone() { return {"tel:+12025550117", "none", "tel"}; }
Expected parking_ticket() { return {"7104170325050110320129", "none", "text", "code_128"}; }

Expected codabar_ticket() { return {"A7104170325B", "none", "text", "codabar"}; }
Expected code_93_ticket() { return {"LOT 7 BAY 17", "none", "text", "code_93"}; }
Expected magazine() { return {"9771234567003", "none", "product", "ean_13"}; }
// The GTIN is an example of the GS1 General Specifications.
Expected trade_item() { return {"0109501101530003", "none", "gs1_element_string", "databar"}; }
Expected trade_item_lot() {
  return {"010950110153000310LOT7", "none", "gs1_element_string", "databar"};
}
Expected parcel() { return {"EXAMPLE PARCEL 4711", "none", "text", "maxi_code"}; }

Expected product() { return {"4006381333931", "none", "product", "ean_13"}; }

}  // namespace samples
