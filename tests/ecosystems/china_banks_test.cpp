#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
constexpr std::string_view kIcbcQuery =
    "?f=ICBCqr&X=1&T=3&P=13&I=0000000000000000&N=00000000000000000000000000000000&L=0a1b";
}  // namespace

TEST_CASE("banks: ICBC's codes on both hosts") {
  for (const std::string_view base :
       {"https://qr.95516.com/01020001/wcqr", "https://b2c.icbc.com.cn/servlet/wcqr"}) {
    CAPTURE(base);
    const auto code = classify(std::string(base) + std::string(kIcbcQuery));
    CHECK(code.ecosystem == "icbc");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(field(code, "I") == "0000000000000000");
    CHECK(code.flags.empty());
  }
}

TEST_CASE("banks: other paths of UnionPay's host stay UnionPay's") {
  CHECK(classify("https://qr.95516.com/01020001/62000000000000000000000000000000").ecosystem ==
        "unionpay");
  CHECK(classify("https://qr.95516.com/00010000/wcqr").ecosystem == "unionpay");
}

TEST_CASE("banks: near misses of ICBC's codes are addresses") {
  for (const std::string_view text : {
           "https://b2c.icbc.com.cn/servlet/wcqr",
           "https://b2c.icbc.com.cn/servlet/wcqr?f=ABCDqr&I=0000000000000000"
           "&N=00000000000000000000000000000000",
           "https://b2c.icbc.com.cn/servlet/wcqr?f=ICBCqr&I=00&N=00000000000000000000000000000000",
           "https://b2c.icbc.com.cn/other",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "icbc");
    CHECK(code.kind == Kind::url);
  }
}

TEST_CASE("banks: CCB's order opens in every wallet") {
  const auto code =
      classify("https://ibsbjstar.ccb.com.cn/CCBIS/QR?QRCODE=CCB9980000000000000000000");
  CHECK(code.ecosystem == "ccb");
  CHECK(code.kind == Kind::payment);
  CHECK(code.valid);
  CHECK(code.opens_in.size() == 4);
  CHECK(field(code, "QRCODE") == "CCB9980000000000000000000");
  CHECK(classify("https://ibsbjstar.ccb.com.cn/CCBIS/QR?QRCODE=ABC9980000000000000000000").kind ==
        Kind::url);
  CHECK(classify("https://ibsbjstar.ccb.com.cn/CCBIS/QR?QRCODE=CCB998").kind == Kind::url);
}

TEST_CASE("banks: Sichuan's page wraps a UnionPay code with an amount in fen") {
  const auto code = classify(
      "https://ap.scrcu.com/payweb/mobile/mer/pay.html?qrCode="
      "https://qr.95516.com/00010000/01000000000000000000000000000000&amount=1234");
  CHECK(code.ecosystem == "scrcu");
  CHECK(code.kind == Kind::wrapped_code);
  CHECK(code.valid);
  REQUIRE(code.amount);
  CHECK(code.amount->value == "12.34");
  CHECK(code.amount->currency == "CNY");
  REQUIRE(code.unwrapped.size() == 1);
  CHECK(code.unwrapped[0].ecosystem == "unionpay");
}

TEST_CASE("banks: near misses of Sichuan's page") {
  const auto evil = classify(
      "https://ap.scrcu.com/payweb/mobile/mer/pay.html?qrCode=https%3A%2F%2Fevil.example%2F");
  CHECK(evil.flags.has(Flag::open_redirect));
  const auto amount = classify(
      "https://ap.scrcu.com/payweb/mobile/mer/pay.html?qrCode=https://qr.95516.com/&amount=1.5");
  CHECK_FALSE(amount.valid);
  const auto absurd = classify(
      "https://ap.scrcu.com/payweb/mobile/mer/"
      "pay.html?qrCode=https://qr.95516.com/&amount=100000000000000");
  CHECK_FALSE(absurd.valid);
  CHECK_FALSE(absurd.amount);
  CHECK(classify("https://ap.scrcu.com/payweb/mobile/mer/pay.html?amount=1").kind == Kind::url);
}
