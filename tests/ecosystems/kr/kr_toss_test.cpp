#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("toss: a person's page and whole won") {
  const auto code = classify("https://toss.me/test_shop/5000");
  CHECK(code.ecosystem == "kr_toss");
  CHECK(code.scheme == "person");
  CHECK(code.valid);
  CHECK(code.payee.account == "test_shop");
  CHECK(code.amount == Money{"5000", "KRW"});
  CHECK(classify("https://toss.me/test.shop").initiation == Initiation::static_code);
  // ISO 4217: the won has no decimals.
  CHECK(has_error(classify("https://toss.me/test_shop/5000.5"), Errc::bad_amount, "amount"));
  for (const std::string_view text :
       {"https://toss.me/", "https://toss.me/a", "https://toss.me/test_shop#1"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}

TEST_CASE("toss: a transfer to an account of any bank") {
  const auto code =
      classify("supertoss://send?bank=Toss&accountNo=100000000000&amount=15000&msg=Tea");
  CHECK(code.ecosystem == "kr_toss");
  CHECK(code.valid);
  CHECK(code.payee.account == "100000000000");
  CHECK(code.amount == Money{"15000", "KRW"});
  CHECK(code.reference == "Tea");
  CHECK(has_error(classify("supertoss://send?bank=Toss&accountNo=100000000000&amount=1.50"),
                  Errc::bad_amount, "amount"));
  CHECK(classify("supertoss://send?bank=Toss").kind == Kind::app_link);
}
