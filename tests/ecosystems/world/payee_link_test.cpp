#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("payee links: the currency stands on either side of the amount, or is the country's") {
  struct Row {
    std::string_view text;
    std::string_view ecosystem;
    std::string_view account;
    std::string_view amount;
    std::string_view currency;
  };
  for (const Row& row : {
           Row{"https://paypal.me/testshop/25USD", "paypal", "testshop", "25", "USD"},
           Row{"https://paypal.me/testshop/25.5eur", "paypal", "testshop", "25.5", "EUR"},
           Row{"https://www.paypal.me/testshop/25", "paypal", "testshop", "25", ""},
           Row{"https://www.paypal.com/paypalme/testshop/7,50GBP", "paypal", "testshop", "7.50",
               "GBP"},
           Row{"https://revolut.me/testshop/eur10", "revolut", "testshop", "10", "EUR"},
           Row{"https://monzo.me/testshop/5.00", "monzo", "testshop", "5.00", "GBP"},
           Row{"https://cash.app/$testshop/25", "us_cashapp", "$testshop", "25", "USD"},
           Row{"https://cash.app/%C2%A3testshop/5", "us_cashapp", "£testshop", "5", "GBP"},
           Row{"https://toss.me/testshop/5000/", "kr_toss", "testshop", "5000", "KRW"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.valid);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::payment);
    CHECK(code.payee.account == row.account);
    CHECK(code.initiation == Initiation::dynamic_code);
    REQUIRE(code.amount);
    CHECK(code.amount->value == row.amount);
    CHECK(code.amount->currency == row.currency);
  }
}

TEST_CASE("payee links: without an amount the payer types it") {
  for (const std::string_view text :
       {"https://paypal.me/testshop", "https://paypal.me/testshop/", "https://monzo.me/testshop",
        "https://cash.app/$testshop?qr=1", "https://venmo.com/u/testshop"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.valid);
    CHECK(code.kind == Kind::payment);
    CHECK(code.initiation == Initiation::static_code);
    CHECK_FALSE(code.amount);
  }
}

TEST_CASE("payee links: an amount that nobody can pay is refused") {
  struct Row {
    std::string_view text;
    Errc code;
  };
  for (const Row& row : {
           Row{"https://paypal.me/testshop/25XYZ", Errc::bad_currency},
           Row{"https://paypal.me/testshop/USD25USD", Errc::bad_currency},
           Row{"https://paypal.me/testshop/USD", Errc::bad_amount},
           Row{"https://paypal.me/testshop/-25USD", Errc::bad_amount},
           Row{"https://paypal.me/testshop/25.555USD", Errc::bad_amount},
           Row{"https://paypal.me/testshop/1,000,000USD", Errc::bad_amount},
           Row{"https://toss.me/testshop/5000.50", Errc::bad_amount},
       }) {
    CAPTURE(row.text);
    CHECK(has_error(classify(row.text), row.code, "amount"));
  }
}

TEST_CASE("payee links: other pages of the host are addresses") {
  for (const std::string_view text :
       {"https://paypal.me/", "https://paypal.me/testshop/25USD/more", "https://cash.app/help",
        "https://cash.app/$", "https://cash.app/$testshop#x", "https://monzo.me/a"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}
