#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("monzo: an amount may be a parameter, but not a second one") {
  const auto code = classify("https://monzo.me/testshop?amount=7.50&d=Lunch");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "7.50");
  CHECK(code.reference == "Lunch");
  CHECK(has_error(classify("https://monzo.me/testshop/5?amount=7.50"), Errc::duplicate_field,
                  "amount"));
}

TEST_CASE("monzo: a person's page is not one of the bank's") {
  const auto code = classify("https://monzo.me/testshop/5.00?d=Lunch&h=abc");
  CHECK(code.ecosystem == "monzo");
  CHECK(code.scheme == "person");
  CHECK(code.valid);
  CHECK(code.amount == Money{"5.00", "GBP"});
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.reference == "Lunch");
  CHECK(field(code, "h") == "(none)");
  CHECK(classify("https://monzo.me/testshop").initiation == Initiation::static_code);
  CHECK(classify("https://monzo.me/testshop?amount=7.50").initiation == Initiation::dynamic_code);
  CHECK(classify("https://monzo.com/pay/r/AAAAAAAA").scheme == "request");
  CHECK(classify("https://monzo.com/testshop/5.00").kind == Kind::url);
}

TEST_CASE("monzo: near misses") {
  CHECK(has_error(classify("https://monzo.me/testshop/5.001"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify("https://monzo.me/testshop?amount=5.001"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify("https://monzo.me/testshop?amount=5&amount=6"), Errc::duplicate_field,
                  "amount"));
}
