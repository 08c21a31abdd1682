#include "ecosystems/eu/transfer.hpp"

#include <doctest/doctest.h>

using namespace moongate;
using namespace moongate::transfer;

TEST_CASE("transfer: lines and how they end") {
  struct Row {
    std::string_view text;
    LineStyle style;
    std::size_t lines;
  };
  for (const Row& row : {
           Row{"", LineStyle::lf, 1},
           Row{"a", LineStyle::lf, 1},
           Row{"a\nb\n", LineStyle::lf, 3},
           Row{"a\r\nb", LineStyle::crlf, 2},
           Row{"a\rb\rc", LineStyle::cr, 3},
           Row{"a\r\nb\nc", LineStyle::mixed, 3},
           Row{"a\n\rb", LineStyle::mixed, 2},
           Row{"a\r\r\nb", LineStyle::mixed, 2},
       }) {
    CAPTURE(row.text);
    const Lines lines = read_lines(row.text);
    CHECK(lines.style == row.style);
    CHECK(lines.parts.size() == row.lines);
  }
}

TEST_CASE("transfer: one line is found without the others") {
  constexpr std::string_view kText = "a\r\n\nb\rc";
  CHECK(line_at(kText, 0) == "a");
  CHECK(line_at(kText, 1).empty());
  CHECK(line_at(kText, 2) == "b");
  CHECK(line_at(kText, 3) == "c");
  CHECK(line_at(kText, 4).empty());
  CHECK(line_at("", 0).empty());
}

TEST_CASE("transfer: days of the calendar") {
  for (const std::string_view day : {"20240229", "20000229", "20261231", "19991130"}) {
    CAPTURE(day);
    CHECK(is_date(day));
  }
  for (const std::string_view day : {"20250229", "19000229", "20260431", "20261301", "20260100",
                                     "2026010", "202601011", "2026O101"}) {
    CAPTURE(day);
    CHECK_FALSE(is_date(day));
  }
}

TEST_CASE("transfer: line ends behind the text belong to it") {
  const auto payload = Payload::from_bytes(" a\nb\n\n");
  const ScannedPayload scanned(payload);
  CHECK(scanned.text == "a\nb");
  CHECK(with_line_ends(scanned) == "a\nb\n\n");
}

TEST_CASE("transfer: bytes are decoded by the declared set unless they are UTF-8") {
  CHECK(*decode_declared("\xF6", CharacterSet::iso_8859_1) == "ö");
  CHECK(*decode_declared("ö", CharacterSet::iso_8859_1) == "ö");
  CHECK_FALSE(decode_declared("\xF6", CharacterSet::utf_8));
}

TEST_CASE("transfer: errors have the place of what was decoded") {
  const auto payload = Payload::from_bytes("x://y?a=1&b=%32");
  const ScannedPayload scanned(payload);
  PaymentCode code;
  Notes notes(scanned, code);
  const auto parameters = read_query(scanned, Plus::stays, notes);
  CHECK(value_of(parameters, "b") == "2");
  notes.fitting("b", value_of(parameters, "b"), "'3'");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].offset == std::string_view("x://y?a=1&b=").size());
}
