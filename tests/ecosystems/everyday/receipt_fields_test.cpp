#include "ecosystems/everyday/receipt_fields.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("receipt_fields: decimals as hundredths") {
  CHECK(receipt::hundredths_of("12,5", ',') == 1250);
  CHECK(receipt::hundredths_of("-0.07", '.') == -7);
  CHECK(receipt::hundredths_of("12345678901234", '.') == 1'234'567'890'123'400);
  for (const std::string_view text :
       {"", "-", "1,2", "1.234", ".5", "1.", "1.x", "123456789012345"}) {
    CAPTURE(text);
    CHECK_FALSE(receipt::hundredths_of(text, '.'));
  }
}

TEST_CASE("receipt_fields: a refund is no amount") {
  PaymentCode code;
  receipt::set_total(-100, "EUR", code);
  CHECK_FALSE(code.amount);
  receipt::set_total(105, "EUR", code);
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"1.05", "EUR"});
}
