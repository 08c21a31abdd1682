#include <doctest/doctest.h>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("alipay_plus: the order code of the Antom documentation") {
  const auto code = classify("https://global.alipay.com/281002040090bbmmzTC4BzSex92tUglv31de");
  CHECK(code.ecosystem == "alipay_plus");
  CHECK(code.scheme == "order_code");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.flags.empty());
  CHECK(code.valid);
}

TEST_CASE("alipay_plus: a checkout page carries an order code") {
  const auto code = classify(
      "https://open-sea.alipayplus.com/api/open/v1/ac/cashier/self/codevalue/checkout.htm?"
      "codeValue=https%3A%2F%2Fglobal.alipay.com%2F281002040000000000000000000000000000");
  CHECK(code.ecosystem == "alipay_plus");
  CHECK(code.scheme == "checkout");
  CHECK(code.kind == Kind::payment);
  REQUIRE(code.unwrapped.size() == 1);
  CHECK(code.unwrapped[0].ecosystem == "alipay_plus");
  CHECK(code.unwrapped[0].scheme == "order_code");
}

TEST_CASE("alipay_plus: a checkout page of anything else is no payment") {
  const auto code = classify(
      "https://open-sea.alipayplus.com/a/checkout.htm?codeValue=https%3A%2F%2Fevil.example%2F");
  CHECK(code.ecosystem == "alipay_plus");
  CHECK(code.kind == Kind::url);
  CHECK(code.flags.has(Flag::open_redirect));
}

TEST_CASE("alipay_plus: genuine hosts, but nothing to pay") {
  for (const std::string_view text :
       {"https://global.alipay.com/", "https://global.alipay.com/29",
        "https://global.alipay.com/281002040", "https://open-sea.alipayplus.com/a/checkout.htm",
        "https://global.alipay.com/281002040090bbmmzTC4BzSex92tUglv31de#x",
        "https://global.alipay.com/merchant/order/showQrImage.htm?code=1"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay_plus");
    CHECK(code.kind == Kind::url);
  }
}
