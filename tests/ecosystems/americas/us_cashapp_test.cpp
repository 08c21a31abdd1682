#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("cash app: the sign before the name is the currency") {
  struct Row {
    std::string_view text;
    std::string_view account;
    Money amount;
  };
  for (const Row& row : {
           Row{"https://cash.app/$testshop/25", "$testshop", {"25", "USD"}},
           Row{"https://cash.app/%24testshop/25.50", "$testshop", {"25.50", "USD"}},
           Row{"https://cash.me/$test_shop/1", "$test_shop", {"1", "USD"}},
           Row{"https://cash.app/%C2%A3testshop/5", "£testshop", {"5", "GBP"}},
           Row{"https://cash.app/%c2%a3testshop/5.50", "£testshop", {"5.50", "GBP"}},
           Row{"https://cash.app/£testshop/5.50", "£testshop", {"5.50", "GBP"}},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "us_cashapp");
    CHECK(code.scheme == "cashtag");
    CHECK(code.valid);
    CHECK(code.payee.account == row.account);
    CHECK(code.amount == row.amount);
  }
}

TEST_CASE("cash app: near misses") {
  CHECK(has_error(classify("https://cash.app/$testshop/25.505"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify("https://cash.app/$testshop/free"), Errc::bad_currency, "amount"));
  CHECK(classify("https://cash.app/$abcdefghijklmnopqrst").kind == Kind::payment);  // 20
  for (const std::string_view text :
       {"https://cash.app/$abcdefghijklmnopqrstu", "https://cash.app/testshop",
        "https://cash.app/%C2testshop", "https://cash.app/$testshop/1/2"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}
