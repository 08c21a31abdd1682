#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("paypal: a person's page on three hosts, with and without an amount") {
  struct Row {
    std::string_view text;
    std::string_view account;
    std::string_view amount;
    std::string_view currency;
  };
  for (const Row& row : {
           Row{"https://paypal.me/testshop/25USD", "testshop", "25", "USD"},
           Row{"https://www.paypal.me/testshop/25", "testshop", "25", ""},
           Row{"https://www.paypal.com/paypalme/testshop/7.50GBP", "testshop", "7.50", "GBP"},
           Row{"https://www.paypal.com/paypalme2/testshop/5", "testshop", "5", ""},
           Row{"https://paypal.com/paypalme/testshop", "testshop", "", ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "paypal");
    CHECK(code.scheme == "paypal_me");
    CHECK(code.kind == Kind::payment);
    CHECK(code.valid);
    CHECK(code.payee.account == row.account);
    CHECK((code.amount ? code.amount->value : "") == row.amount);
    CHECK((code.amount ? code.amount->currency : "") == row.currency);
  }
}

TEST_CASE("paypal: codes of the app, shops, invoices and buttons") {
  struct Row {
    std::string_view text;
    std::string_view form;
  };
  for (const Row& row : {
           Row{"https://www.paypal.com/qrcodes/p2pqrc/AAAAAAAAAAAAA", "person"},
           Row{"https://www.paypal.com/qrcodes/managed/00000000-0000-4000-8000-000000000000",
               "shop"},
           Row{"https://www.paypal.com/ncp/payment/AAAAAAAAAAAAA", "payment_link"},
           Row{"https://paypal.com/ncp/payment/AAAAAAAAAAAAA", "payment_link"},
           Row{"https://paypal.com/donate/?hosted_button_id=AAAAAAAAAAAAA", "donation"},
           Row{"https://www.paypal.com/invoice/p/#AAAAAAAAAAAAAAAA", "invoice"},
           Row{"https://www.paypal.com/donate/?hosted_button_id=AAAAAAAAAAAAA", "donation"},
           Row{"https://www.paypal.com/cgi-bin/"
               "webscr?cmd=_xclick&business=shop%40example.org&amount=1.00"
               "&currency_code=EUR",
               "button"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "paypal");
    CHECK(code.scheme == row.form);
    CHECK(code.kind == Kind::payment);
    CHECK(code.valid);
  }
}

TEST_CASE("paypal: near misses") {
  CHECK(has_error(classify("https://paypal.me/testshop/25XYZ"), Errc::bad_currency, "amount"));
  CHECK(has_error(classify("https://www.paypal.com/paypalme/testshop/-1USD"), Errc::bad_amount,
                  "amount"));
  for (const std::string_view text :
       {"https://paypal.me/"
        "abcdefghijklmnopqrstu",
        "https://www.paypal.com/testshop/25USD", "https://paypal.me/a/1/2",
        "https://www.paypal.com/cgi-bin/webscr?cmd=_login",
        "https://www.paypal.com/qrcodes/p2pqrc/"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "paypal");
    CHECK(classify(text).kind == Kind::url);
  }
  // Venmo's, on the same host.
  CHECK(classify("https://www.paypal.com/qrcodes/venmocs/x").ecosystem == "us_venmo");
}
