#include <doctest/doctest.h>

#include <string>

#include "moongate/money.hpp"

using namespace moongate;

TEST_CASE("currency: the numeric codes of ISO 4217") {
  CHECK(currency_from_numeric("156") == "CNY");
  CHECK(currency_from_numeric("008") == "ALL");
  CHECK(currency_from_numeric("986") == "BRL");
  CHECK(currency_from_numeric("000").empty());
  CHECK(currency_from_numeric("15").empty());
  CHECK(currency_from_numeric("0156").empty());
  CHECK(currency_from_numeric("15a").empty());
}

TEST_CASE("currency: the decimals of the minor unit") {
  CHECK(minor_unit_digits("CNY") == 2);
  CHECK(minor_unit_digits("JPY") == 0);
  CHECK(minor_unit_digits("KWD") == 3);
  CHECK(minor_unit_digits("ABC") == -1);
  CHECK(minor_unit_digits("") == -1);
}

TEST_CASE("money: minor units become an exact decimal") {
  const auto money = [](std::string_view digits, std::string_view currency) {
    const auto result = money_from_minor_units(digits, currency);
    return result ? result->value : std::string(to_string(result.error().code));
  };
  CHECK(money("1234", "CNY") == "12.34");
  CHECK(money("5", "CNY") == "0.05");
  CHECK(money("0", "CNY") == "0.00");
  CHECK(money("000150", "CNY") == "1.50");
  CHECK(money("150", "JPY") == "150");
  CHECK(money("0", "JPY") == "0");
  CHECK(money("1", "KWD") == "0.001");
  CHECK(money(std::string(78, '9'), "JPY") == std::string(78, '9'));
  CHECK(money(std::string(79, '9'), "JPY") == "bad_amount");
  CHECK(money("", "CNY") == "bad_amount");
  CHECK(money("1.5", "CNY") == "bad_amount");
  CHECK(money("15", "ABC") == "bad_currency");
}

TEST_CASE("money: a decimal is digits with at most one point among them") {
  CHECK(is_decimal("12"));
  CHECK(is_decimal("12.34"));
  for (const char* text : {"", ".", "1.", ".5", "1.2.3", "-1", "1e3", "1,5"}) {
    CAPTURE(text);
    CHECK_FALSE(is_decimal(text));
  }
}
