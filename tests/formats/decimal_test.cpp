#include "formats/decimal.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("decimal: digits and at most one point are an amount") {
  for (const std::string_view text : {"1", "0", "12.34", ".5", "98.", "007", "999999999999",
                                      "999999999999.99", "0.00000000000000000000001"}) {
    CAPTURE(text);
    CHECK(Decimal(text).is_amount());
  }
  for (const std::string_view text : {"", ".", "1.2.3", "-1", "+1", "1,5", "1e3", " 1", "1 ", "x",
                                      "0x1", "1000000000000", "0000000000001", "\xEF\xBC\x91"}) {
    CAPTURE(text);
    CHECK_FALSE(Decimal(text).is_amount());
  }
}

TEST_CASE("decimal: a standard may allow more digits before the point") {
  CHECK(Decimal("9999999999999").is_amount(13));
  CHECK_FALSE(Decimal("10000000000000").is_amount(13));
}

TEST_CASE("decimal: a value has digits on both sides of its point, and no zeros in front") {
  struct Row {
    const char* text;
    const char* value;
    bool zero, padded, bare;
  };
  const Row rows[] = {
      {"12.34", "12.34", false, false, false}, {"98.", "98", false, false, true},
      {".5", "0.5", false, false, true},       {"0.50", "0.50", false, false, false},
      {"007", "7", false, true, false},        {"00.5", "0.5", false, true, false},
      {"00", "0", true, true, false},          {"0.00", "0.00", true, false, false},
      {"0.001", "0.001", false, false, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Decimal decimal(row.text);
    CHECK(decimal.value() == row.value);
    CHECK(decimal.is_zero() == row.zero);
    CHECK(decimal.is_padded() == row.padded);
    CHECK(decimal.is_bare() == row.bare);
  }
}

TEST_CASE("decimal: a currency has as many decimals as ISO 4217 says") {
  struct Row {
    const char* text;
    const char* currency;
    bool exceeds;
  };
  const Row rows[] = {
      {"100", "JPY", false},   {"100.", "JPY", false},  {"100.0", "JPY", true},
      {"1.50", "KRW", true},   {"1.23", "CNY", false},  {"1.234", "CNY", true},
      {"1.234", "KWD", false}, {"1.2345", "KWD", true}, {"1.2345", "CLF", false},
      {"1.23", "", false},     {"1.234", "", true},     {"1.234", "XAU", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CAPTURE(row.currency);
    CHECK(Decimal(row.text).exceeds_minor_unit(row.currency) == row.exceeds);
  }
}
