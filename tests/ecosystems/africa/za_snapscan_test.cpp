#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("snapscan: amounts are cents, and a till has a number of 23 digits") {
  const auto code = classify("https://pos.snapscan.io/qr/TestShop?id=1&amount=100&strict=true");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "1.00");
  CHECK(code.amount->currency == "ZAR");
  CHECK(has_error(classify("https://pos.snapscan.io/qr/TestShop?amount=1.00"), Errc::bad_amount,
                  "amount"));
  const auto till = classify("SK-123-00000000000000000000001");
  CHECK(till.ecosystem == "za_snapscan");
  CHECK(field(till, "till") == "123");
  for (const std::string_view text :
       {"SK-", "SK-123", "SK-123-0000000000000000000001", "SK-123-000000000000000000000001",
        "SK-1234567-00000000000000000000001", "SK-a-00000000000000000000001"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("snapscan: a shop's code is static until it holds an amount") {
  const auto shop = classify("https://pos.snapscan.io/qr/TestShop");
  CHECK(shop.ecosystem == "za_snapscan");
  CHECK(shop.valid);
  CHECK(shop.initiation == Initiation::static_code);
  CHECK(classify("https://pos.snapscan.io/qr/TestShop?amount=1").initiation ==
        Initiation::dynamic_code);
  const auto till = classify("SK-1-12345678901234567890123");
  CHECK(till.initiation == Initiation::dynamic_code);
  CHECK(till.reference == "12345678901234567890123");
  CHECK(classify("https://pos.snapscan.io/").kind == Kind::url);
}
