#include "ecosystems/amount.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("amount: a decimal of its currency is taken as it stands") {
  PaymentCode code;
  set_amount(code, "12.30", "CNY", {3, "amt"});
  CHECK(code.amount == Money{"12.30", "CNY"});
  CHECK(code.errors.empty());
  CHECK(code.flags.empty());
  set_amount(code, "1.234", "KWD", {});
  CHECK(code.amount == Money{"1.234", "KWD"});
}

TEST_CASE("amount: what no machine would have written is refused") {
  struct Row {
    const char* text;
    const char* currency;
  };
  const Row rows[] = {
      {"", "CNY"},
      {".", "CNY"},
      {".5", "CNY"},
      {"98.", "CNY"},
      {"-1", "CNY"},
      {"1,5", "CNY"},
      {"1e3", "CNY"},
      {"1.234", "CNY"},
      {"1.5", "JPY"},
      {"100.00", "JPY"},
      {"1.2345", "KWD"},
      {"1000000000000", "CNY"},
      {"0000000000001.00", "CNY"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    PaymentCode code;
    set_amount(code, row.text, row.currency, {3, "amt"});
    CHECK_FALSE(code.amount);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_amount);
    CHECK(code.errors[0].offset == 3);
    CHECK(code.errors[0].field == "amt");
  }
}

TEST_CASE("amount: zeros are flagged") {
  PaymentCode zero;
  set_amount(zero, "0.00", "CNY", {});
  CHECK(zero.flags.has(Flag::zero_amount));
  CHECK(zero.errors.empty());
  PaymentCode padded;
  set_amount(padded, "007.50", "CNY", {});
  CHECK(padded.flags.has(Flag::nonstandard));
  CHECK(padded.amount == Money{"7.50", "CNY"});
  PaymentCode cent;
  set_amount(cent, "0.01", "CNY", {});
  CHECK(cent.flags.empty());
}

TEST_CASE("amount: minor units are those of the currency") {
  struct Row {
    const char* digits;
    const char* currency;
    const char* value;
  };
  for (const Row& row :
       {Row{"1234", "CNY", "12.34"}, Row{"5", "CNY", "0.05"}, Row{"1234", "JPY", "1234"},
        Row{"1234", "KWD", "1.234"}, Row{"99999999999999", "CNY", "999999999999.99"}}) {
    CAPTURE(row.digits);
    PaymentCode code;
    set_amount_in_minor_units(code, row.digits, row.currency, {});
    CHECK(code.errors.empty());
    CHECK(code.amount == Money{row.value, row.currency});
  }
  for (const std::string_view digits :
       {"", "1.5", "-1", "1e2", "100000000000000", "99999999999999999999999999999999"}) {
    CAPTURE(digits);
    PaymentCode code;
    set_amount_in_minor_units(code, digits, "CNY", {0, "total"});
    CHECK_FALSE(code.amount);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_amount);
  }
  PaymentCode zero;
  set_amount_in_minor_units(zero, "0", "CNY", {});
  CHECK(zero.flags.has(Flag::zero_amount));
}
