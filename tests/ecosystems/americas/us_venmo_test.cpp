#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("venmo: its shops' codes stand on PayPal's host") {
  const auto code =
      classify("https://www.paypal.com/qrcodes/venmocs/00000000-0000-4000-8000-000000000000");
  CHECK(code.ecosystem == "us_venmo");
  CHECK(code.kind == Kind::payment);
  CHECK(classify("https://www.paypal.com/qrcodes/venmocs/").ecosystem == "us_venmo");
  CHECK(classify("https://paypal.com/qrcodes/venmocs/00000000-0000-4000-8000-000000000000").kind ==
        Kind::payment);
  CHECK(classify("https://www.paypal.com/qrcodes/p2pqrc/AAAAAAAA").ecosystem == "paypal");
}

TEST_CASE("venmo: persons, shops and requests of the app") {
  struct Row {
    std::string_view text;
    std::string_view form;
    std::string_view account;
  };
  for (const Row& row : {
           Row{"https://venmo.com/u/testshop", "person", "testshop"},
           Row{"https://venmo.com/code?user_id=0000000000000000001", "person",
               "0000000000000000001"},
           Row{"https://www.paypal.com/qrcodes/venmocs/"
               "00000000-0000-4000-8000-000000000000?created=1",
               "shop", "00000000-0000-4000-8000-000000000000"},
           Row{"venmo://paycharge?txn=pay&recipients=testshop&amount=12.50", "paycharge",
               "testshop"},
           Row{"https://venmo.com/?txn=pay&recipients=testshop", "paycharge", "testshop"},
           Row{"https://venmo.com/testshop?txn=pay&amount=1", "paycharge", "testshop"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "us_venmo");
    CHECK(code.kind == Kind::payment);
    CHECK(code.scheme == row.form);
    CHECK(code.payee.account == row.account);
    CHECK(code.valid);
  }
}

TEST_CASE("venmo: near misses") {
  CHECK(has_error(classify("venmo://paycharge?txn=pay&recipients=a&recipients=b"),
                  Errc::duplicate_field, "recipients"));
  CHECK(has_error(classify("venmo://paycharge?txn=pay&recipients=testshop&amount=1,5"),
                  Errc::bad_amount, "amount"));
  CHECK(classify("venmo://paycharge?txn=charge&recipients=testshop").kind == Kind::app_link);
  CHECK(classify("https://venmo.com/u/abcd").kind == Kind::url);  // 5 to 30 characters
  CHECK(classify("https://venmo.com/u/" + std::string(31, 'a')).kind == Kind::url);
  CHECK(classify("https://www.paypal.com/qrcodes/venmo").ecosystem == "paypal");
}
