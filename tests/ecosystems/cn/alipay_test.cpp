#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
std::string with(std::string text, std::size_t count, char c) { return text.append(count, c); }
const std::string kHead = "https://qr.alipay.com/";
}  // namespace

TEST_CASE("alipay: an order code of alipay.trade.precreate") {
  const auto code = classify("https://qr.alipay.com/bax00000abcdefghijklmn12");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.scheme == "qr_order");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.fields.find("code") == "bax00000abcdefghijklmn12");
  CHECK(code.flags.empty());
  CHECK(code.valid);
}

TEST_CASE("alipay: the payment code that alipay.trade.pay documents") {
  const auto code = classify("28763443825664394");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
  CHECK(code.fields.find("prefix") == "28");
}

TEST_CASE("alipay: a code printed in capitals is the same code") {
  const auto code = classify("HTTPS://QR.ALIPAY.COM/FKX00000ABCDEFGHIJK12");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.scheme == "qr_collect");
  CHECK(code.fields.find("code") == "fkx00000abcdefghijk12");
  CHECK(code.flags.empty());
}

TEST_CASE("alipay: the first letters tell what a code is for") {
  struct Row {
    std::string_view token;
    std::string_view scheme;
    Kind kind;
    PresentedBy presented_by;
    Initiation initiation;
  };
  const auto fixed = Initiation::static_code;
  const auto merchant = PresentedBy::merchant;
  const auto nobody = PresentedBy::none;
  for (const Row& row : {
           Row{"fkx00000abcdefghijklm12", "qr_collect", Kind::payment, merchant, fixed},
           Row{"tsx00000abcdefghijklm12", "qr_collect", Kind::payment, merchant, fixed},
           Row{"stx00000abcdefghijklm12", "qr_collect", Kind::payment, merchant, fixed},
           Row{"2m600000abcdefghijklm12", "qr_collect", Kind::payment, merchant, fixed},
           Row{"ap0000000000000000", "qr_collect", Kind::payment, merchant, fixed},
           Row{"apc0000000000000000000", "qr_collect", Kind::payment, merchant, fixed},
           Row{"fkx000000000000000000000000000000000000", "qr_collect", Kind::payment, merchant,
               fixed},
           Row{"bax00000abcdefghijklmn12", "qr_order", Kind::payment, merchant,
               Initiation::dynamic_code},
           Row{"a6x00000abcdefghijklm12", "qr_donation", Kind::payment, nobody, fixed},
           Row{"a7x00000abcdefghijklm12", "qr_contact", Kind::contact, nobody, Initiation::unknown},
           Row{"c1x00000abcdefghijklm12", "qr_red_packet", Kind::red_packet, nobody,
               Initiation::unknown},
           Row{"zzx00000abcdefghijklm12", "qr_code", Kind::url, nobody, Initiation::unknown},
       }) {
    CAPTURE(row.token);
    const auto code = classify(kHead + std::string(row.token));
    CHECK(code.ecosystem == "alipay");
    CHECK(code.scheme == row.scheme);
    CHECK(code.kind == row.kind);
    CHECK(code.presented_by == row.presented_by);
    CHECK(code.initiation == row.initiation);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
}

TEST_CASE("alipay: decoration behind a code means nothing") {
  const auto code = classify(kHead + "fkx00000abcdefghijklm12?t=1608043261442&_s=web-other");
  CHECK(code.kind == Kind::payment);
  CHECK(code.flags.empty());
  CHECK(classify(kHead + "fkx00000abcdefghijklm12?x=1").flags.has(Flag::unknown_parameter));
}

TEST_CASE("alipay: an order of a PC cashier") {
  const auto code =
      classify(kHead + "_d?_b=TRADE_DY&mergeOrder=false&tradeNo=2017041200000000000000000000");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.scheme == "pc_order");
  CHECK(code.kind == Kind::payment);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.reference == "2017041200000000000000000000");
  CHECK(code.flags.empty());
}

TEST_CASE("alipay: a login is flagged and sensitive") {
  const auto code = classify(kHead + "_d?_b=PAI_LOGIN_DY&securityId=web%257Clogin%257C0000");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.kind == Kind::login);
  CHECK(code.flags.has(Flag::login));
  CHECK(code.sensitive);
  CHECK(code.fields.find("securityId") == "web%7Clogin%7C0000");
}

TEST_CASE("alipay: an order of somebody else to pay is flagged") {
  const auto code =
      classify(kHead +
               "_d?_b=peerpay&enableWK=YES&biz_no=0000_00&app_name=tb&sc=qr_code&v=20190918"
               "&sign=000000&__webview_options__=pd%3dNO");
  CHECK(code.ecosystem == "alipay");
  CHECK(code.kind == Kind::pay_for_me);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.flags.has(Flag::pay_for_me));
  CHECK_FALSE(code.flags.has(Flag::unknown_parameter));
  CHECK(code.sensitive);
  CHECK_FALSE(code.fields.find("sign"));
}

TEST_CASE("alipay: genuine host, but nothing to pay") {
  for (const std::string& text : {
           kHead,
           kHead + "fkxSTATICCODE123456",
           kHead + "fkx0000abcdefghijklmn12",
           kHead + "fkx00000abcdefghijklm12/",
           kHead + "fkx00000abcdefghijklm12#Intent;scheme=alipays;package=com.evil;end",
           kHead + "fkx00000abcdefghijklm12?t=1 https://evil.example/",
           kHead + "fkx00000abcdefghijklm-2",
           kHead + "_d",
           kHead + "_d?_b=OTHER&tradeNo=2017041200000000000000000000",
           kHead + "_d?_b=TRADE_DY",
           kHead + "_d?_b=TRADE_DY&tradeNo=abc",
           kHead + "_d?_b=TRADE_DY&tradeNo=2017041200000000000000000000#x",
           std::string("https://mapi.alipay.com/gateway.do?x=1"),
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::url);
    CHECK(code.valid);
  }
}

TEST_CASE("alipay: two orders in one code are an error") {
  const auto code = classify(kHead +
                             "_d?_b=TRADE_DY&tradeNo=2017041200000000000000000000"
                             "&tradeNo=2017041200000000000000000001");
  CHECK(code.ecosystem == "alipay");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::duplicate_field);
  CHECK(code.errors[0].field == "tradeNo");
}

TEST_CASE("alipay: near misses are nobody's") {
  for (const std::string_view text : {
           "https://qr.alipay.com.evil.example/fkx00000abcdefghijk12",
           "https://qr.alipay.com@evil.example/fkx00000abcdefghijk12",
           "https://qr.alipay.com\\@evil.example/fkx00000abcdefghijk12",
           "https://qr.alipay.com%2eevil.example/fkx0",
           "https://qr.alipay.com:443/fkx00000abcdefghijk12",
           "https://qr.alipay.com./fkx00000abcdefghijk12",
           "https:/qr.alipay.com/fkx00000abcdefghijk12",
           "https:qr.alipay.com/fkx00000abcdefghijk12",
           "https://qr.alipay.com/../fkx00000abcdefghijk12",
           "https://qr.alipay.com/fkx00000abcdefghijk12 https://evil.example/",
           "https://qr.aIipay.com/fkx00000abcdefghijk12",
           "https://qr.\u0430lipay.com/fkx00000abcdefghijk12",
           "https://alipay.com/fkx00000abcdefghijk12",
           "qr.alipay.com/fkx00000abcdefghijk12",
           "280438849930815",
           "240438849930815813",
           "310438849930815813",
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("alipay: limits of a payment code") {
  for (const char* prefix : {"25", "26", "27", "28", "29", "30"}) {
    CAPTURE(prefix);
    CHECK(classify(with(prefix, 14, '1')).ecosystem == "alipay");
    CHECK(classify(with(prefix, 22, '1')).ecosystem == "alipay");
    CHECK(classify(with(prefix, 13, '1')).ecosystem != "alipay");
    CHECK(classify(with(prefix, 23, '1')).ecosystem != "alipay");
  }
}

TEST_CASE("alipay: a face token is a payment code") {
  const auto code = classify(with("fp", 33, 'A'));
  CHECK(code.ecosystem == "alipay");
  CHECK(code.scheme == "face_token");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.sensitive);
  CHECK(classify(with("fp", 32, 'A')).ecosystem == "none");
  CHECK(classify(with("fp", 34, 'A')).ecosystem == "none");
  CHECK(classify(with("fp", 32, 'A') + "-").ecosystem == "none");
}

TEST_CASE("alipay: a red packet may be printed without its address") {
  const auto code = classify(with("c1x00000", 18, 'a'));
  CHECK(code.ecosystem == "alipay");
  CHECK(code.kind == Kind::red_packet);
  CHECK(classify(with("c1x00000", 17, 'a')).ecosystem == "none");
  CHECK(classify(with("c1x00000", 17, 'a') + "!").ecosystem == "none");
}

TEST_CASE("alipay: barely acceptable") {
  const auto code = classify("http://qr.alipay.com/fkx00000abcdefghijk12");
  CHECK(code.kind == Kind::payment);
  CHECK(code.flags.has(Flag::insecure_scheme));
  CHECK(classify(kHead + "fkx00000abcdefghijk12\n").flags.has(Flag::trimmed));
}

TEST_CASE("alipay: short links") {
  for (const std::string_view text :
       {"https://ur.alipay.com/1bKZ", "https://ur.alipay.com/_AbCdEfGhIjKlMnOpQrSt-"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.scheme == "short_link");
    CHECK(code.kind == Kind::short_link);
    CHECK(code.valid);
    CHECK(code.flags.empty());
  }
  CHECK(classify("https://ur.alipay.com/").kind == Kind::url);
  CHECK(classify("https://ur.alipay.com/a/b").kind == Kind::url);
  CHECK(classify("https://ur.alipay.com.evil.example/1bKZ").ecosystem == "none");
}
