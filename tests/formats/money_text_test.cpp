#include "formats/money_text.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

constexpr auto kRequired = CurrencyPrefix::required;
constexpr auto kNone = CurrencyPrefix::none;
constexpr auto kPoint = DecimalMark::point;
constexpr auto kComma = DecimalMark::comma;

}  // namespace

TEST_CASE("money text: amounts as formats write them") {
  const auto epc = read_money_text("EUR12.50", kRequired, kPoint);
  REQUIRE(epc);
  CHECK(epc->money == Money{"12.50", "EUR"});
  CHECK_FALSE(epc->is_odd());

  const auto ips = read_money_text("RSD3596,13", kRequired, kComma);
  REQUIRE(ips);
  CHECK(ips->money == Money{"3596.13", "RSD"});
  CHECK_FALSE(ips->is_odd());

  CHECK(read_money_text("HUF1500", kRequired, kPoint)->money == Money{"1500", "HUF"});
  CHECK(read_money_text("100,00", kNone, kComma)->money == Money{"100.00", ""});
  CHECK(read_money_text("100", CurrencyPrefix::optional, kComma)->money == Money{"100", ""});
  CHECK(read_money_text("CZK1", CurrencyPrefix::optional, kComma)->money == Money{"1", "CZK"});
}

TEST_CASE("money text: odd forms are told") {
  const auto comma = read_money_text("EUR12,5", kRequired, kPoint);
  CHECK(comma->money.value == "12.5");
  CHECK(comma->other_mark);
  CHECK(read_money_text("RSD3596.13", kRequired, kComma)->other_mark);
  CHECK(read_money_text("RSD 10,00", kRequired, kComma)->blank);
  CHECK(read_money_text("EUR.5", kRequired, kPoint)->bare);
  CHECK(read_money_text("EUR.5", kRequired, kPoint)->money.value == "0.5");
  CHECK(read_money_text("RSD5,", kRequired, kComma)->bare);
  CHECK(read_money_text("EUR007", kRequired, kPoint)->padded);
  CHECK(read_money_text("EUR007", kRequired, kPoint)->money.value == "7");
  CHECK(read_money_text("JPY1.5", kRequired, kPoint)->exceeds_minor_unit);
  CHECK(read_money_text("1.234", kNone, kPoint)->exceeds_minor_unit);
  CHECK_FALSE(read_money_text("KWD1.234", kRequired, kPoint)->is_odd());
}

TEST_CASE("money text: near misses") {
  struct Row {
    std::string_view text;
    CurrencyPrefix prefix;
    Errc code;
    std::size_t offset;
  };
  const Row rows[] = {
      {"", kRequired, Errc::bad_currency, 0},
      {"12.50", kRequired, Errc::bad_currency, 0},
      {"eur12.50", kRequired, Errc::bad_currency, 0},
      {"XYZ12.50", kRequired, Errc::bad_currency, 0},
      {"EU", kRequired, Errc::bad_currency, 0},
      {"EUR", kRequired, Errc::bad_amount, 3},
      {"EUR ", kRequired, Errc::bad_amount, 4},
      {"EUR.", kRequired, Errc::bad_amount, 3},
      {"EUR1.234,56", kRequired, Errc::bad_amount, 8},
      {"EUR-5", kRequired, Errc::bad_amount, 3},
      {"EUR1e5", kRequired, Errc::bad_amount, 4},
      {"EUR1 ", kRequired, Errc::bad_amount, 4},
      {"EUR1000000000000", kRequired, Errc::bad_amount, 3},
      {"EUR5", kNone, Errc::bad_amount, 0},
      {"", kNone, Errc::bad_amount, 0},
      {" 5", kNone, Errc::bad_amount, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto money = read_money_text(row.text, row.prefix, kPoint);
    REQUIRE_FALSE(money);
    CHECK(money.error().code == row.code);
    CHECK(money.error().offset == row.offset);
  }
}
