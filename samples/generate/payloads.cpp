#include "payloads.hpp"

#include <array>
#include <cstdint>

namespace samples {
namespace {

constexpr unsigned kPolynomial = 0x1021;

std::string crc(const std::string& bytes) {
  unsigned value = 0xFFFF;
  for (const char c : bytes) {
    value ^= static_cast<unsigned>(static_cast<unsigned char>(c)) << 8U;
    for (int i = 0; i < 8; ++i) {
      value = (value & 0x8000U) != 0 ? (value << 1U ^ kPolynomial) : value << 1U;
      value &= 0xFFFFU;
    }
  }
  constexpr const char* kDigits = "0123456789ABCDEF";
  std::string out;
  for (const unsigned shift : {12U, 8U, 4U, 0U}) out += kDigits[value >> shift & 0xFU];
  return out;
}

// What most merchant-presented codes share after the account.
std::string merchant(const std::string& mcc, const std::string& currency, const std::string& amount,
                     const std::string& country, const std::string& name, const std::string& city) {
  std::string out = object("52", mcc) + object("53", currency);
  if (!amount.empty()) out += object("54", amount);
  return out + object("58", country) + object("59", name) + object("60", city);
}

}  // namespace

std::string object(const std::string& id, const std::string& value) {
  const std::string size = std::to_string(value.size());
  return id + (size.size() < 2 ? "0" : "") + size + value;
}

std::string sealed(const std::string& objects) {
  const std::string open = objects + "6304";
  return open + crc(open);
}

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
  return {sealed(object("00", "01") + object("01", "12") +
                 object("15", "2500034400020344000000000000001") +
                 merchant("5812", "344", "68.50", "HK", "EXAMPLE TEA HOUSE", "HK")),
          "unionpay", "payment"};
}
Expected ecny_shown() { return {"0190000000000000017", "ecny", "consumer_code"}; }
Expected wechat_shown() { return {"134500000000000017", "wechat_pay", "consumer_code"}; }
Expected alipay_shown() { return {"280000000000000017", "alipay", "consumer_code"}; }
Expected unionpay_shown() { return {"6250000000000000017", "unionpay", "consumer_code"}; }
Expected qq_collect() { return {"https://qpay.qq.com/qr/0e0a0001", "qq_wallet", "payment"}; }
Expected pix() {
  return {sealed(object("00", "01") +
                 object("26", object("00", "br.gov.bcb.pix") + object("01", "nobody@example.com")) +
                 merchant("0000", "986", "12.50", "BR", "ESTACIONAMENTO EXEMPLO", "SAO PAULO") +
                 object("62", object("05", "***"))),
          "pix", "payment"};
}
Expected paynow() {
  return {sealed(object("00", "01") + object("01", "12") +
                 object("26", object("00", "SG.PAYNOW") + object("01", "2") +
                                  object("02", "199900001Z") + object("03", "0")) +
                 merchant("0000", "702", "4.20", "SG", "EXAMPLE KOPI", "Singapore")),
          "paynow", "payment"};
}
Expected promptpay() {
  return {sealed(object("00", "01") + object("01", "11") +
                 object("29", object("00", "A000000677010111") + object("01", "0066000000001")) +
                 object("53", "764") + object("58", "TH")),
          "promptpay", "payment"};
}
Expected upi() {
  return {"upi://pay?pa=nobody@example&pn=Example%20Stall&am=25.00&cu=INR", "in_upi", "payment"};
}
Expected epc() {
  // The IBAN is the example of ISO 13616.
  return {"BCD\n002\n1\nSCT\n\nExample Parking\nDE89370400440532013000\nEUR3.50\n\n\nBay 17",
          "epc_sct", "payment"};
}
Expected swiss() {
  return {
      "SPC\n0200\n1\nCH9300762011623852957\nS\nExample AG\nBahnhofstrasse\n1\n8000\nZurich\nCH"
      "\n\n\n\n\n\n\n\n42.00\nCHF\n\n\n\n\n\n\n\nNON\n\nBay 17\nEPD",
      "swiss_qrbill", "payment"};
}
Expected bitcoin() {
  // The address is the test vector of BIP 173.
  return {"bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.0001", "bitcoin", "payment"};
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
