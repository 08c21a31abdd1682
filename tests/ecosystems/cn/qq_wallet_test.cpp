#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("qq_wallet: a collect code names the payee, in any order of parameters") {
  for (const std::string_view text :
       {"https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&f=wallet&a=1&ac=0000&u=100000000&n=N",
        "https://i.qianbao.qq.com/wallet/sqrcode.htm?n=N&u=100000000&ac=0000&a=1&f=wallet&m=tenpay",
        "https://vac.qq.com/wallet/qrcode.htm?m=tenpay&a=1&u=100000000&ac=0000&n=N&f=wallet"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "qq_wallet");
    CHECK(code.scheme == "collect");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.payee.account == "100000000");
    CHECK(code.payee.name == "N");
    CHECK(code.fields.find("u") == "100000000");
    CHECK_FALSE(code.fields.find("ac"));
    CHECK(code.flags.has(Flag::personal_data));
    CHECK(code.valid);
  }
}

TEST_CASE("qq_wallet: a nickname may be escaped, or stand unescaped with spaces") {
  const std::string head = "https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&u=100000000&n=";
  CHECK(classify(head + "%E5%BC%A0%20S").payee.name == "张 S");
  CHECK(classify(head + "张 S").payee.name == "张 S");
  CHECK(classify(head + "a").flags.empty());
}

TEST_CASE("qq_wallet: orders") {
  for (const std::string_view text :
       {"https://qpay.qq.com/qr/00000000",
        "https://myun.tenpay.com/mqq/pay/qrcode.html?_wv=1027&_bid=2183&t=00000000"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "qq_wallet");
    CHECK(code.scheme == "order");
    CHECK(code.kind == Kind::payment);
    CHECK(code.initiation == Initiation::dynamic_code);
    CHECK(code.flags.empty());
  }
}

TEST_CASE("qq_wallet: genuine hosts, but nothing to pay") {
  for (const std::string_view text : {
           "https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&f=wallet&a=1",
           "https://i.qianbao.qq.com/wallet/sqrcode.htm?u=abc",
           "https://i.qianbao.qq.com/wallet/sqrcode.htm?u=100000000#x",
           "https://i.qianbao.qq.com/",
           "https://qpay.qq.com/qr/",
           "https://myun.tenpay.com/mqq/pay/qrcode.html?t=",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "qq_wallet");
    CHECK(code.kind == Kind::url);
  }
}

TEST_CASE("qq_wallet: two payees are an error") {
  const auto code =
      classify("https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&u=100000000&u=200000000");
  CHECK(code.ecosystem == "qq_wallet");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::duplicate_field);
  CHECK(code.errors[0].field == "u");
}
