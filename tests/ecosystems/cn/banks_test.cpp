#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

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
