#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("revolut: the currency leads the amount") {
  const auto code = classify("https://revolut.me/testshop/eur10.50");
  CHECK(code.ecosystem == "revolut");
  CHECK(code.scheme == "person");
  CHECK(code.valid);
  CHECK(code.payee.account == "testshop");
  CHECK(code.amount == Money{"10.50", "EUR"});
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(classify("https://revolut.me/testshop").initiation == Initiation::static_code);
  CHECK(classify("https://revolut.me/r/AAAAAAAA").scheme == "request");
  CHECK(classify("https://revolut.me/p/AAAAAAAA").scheme == "request");
  CHECK(classify("https://checkout.revolut.com/pay/00000000-0000-4000-8000-000000000001").scheme ==
        "checkout");
}

TEST_CASE("revolut: near misses") {
  CHECK(has_error(classify("https://revolut.me/testshop/eur10.505"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify("https://revolut.me/testshop/xyz10"), Errc::bad_currency, "amount"));
  // ISO 4217: the yen has no decimals.
  CHECK(has_error(classify("https://revolut.me/testshop/jpy10.5"), Errc::bad_amount, "amount"));
  // A name on the host of the checkout is none of a person.
  CHECK(classify("https://checkout.revolut.com/testshop/eur10").kind == Kind::url);
  CHECK(classify("https://revolut.me/a").kind == Kind::url);
  CHECK(classify("https://revolut.me/" + std::string(33, 'a')).kind == Kind::url);
}
