#include "formats/framing.hpp"

#include <doctest/doctest.h>

#include <string>

#include "framings.hpp"

using namespace moongate;
using namespace std::string_view_literals;

using framings::Case;
using framings::kAll;

TEST_CASE("framing: each is taken off and told by its flag") {
  for (const std::string_view payload :
       {"136802457913579024", "https://qr.example/a?b=c", "Café"}) {
    for (const Case& row : kAll) {
      const std::string text = row.around(payload);
      CAPTURE(text);
      const Framing framing = framing_of(text);
      CHECK(framing.inside(text) == payload);
      CHECK(framing.front == row.front.size());
      CHECK(framing.back == row.back.size());
      CHECK(framing.flags.has(row.flag));
    }
    CHECK(framing_of(payload).flags.empty());
    CHECK(framing_of(payload).inside(payload) == payload);
  }
}

TEST_CASE("framing: in any order and number") {
  for (const Case& outer : kAll) {
    for (const Case& inner : kAll) {
      const std::string text = outer.around(inner.around("0123ABC"));
      CAPTURE(text);
      CHECK(framing_of(text).inside(text) == "0123ABC");
    }
  }
}

TEST_CASE("framing: an AIM identifier names the symbology") {
  struct {
    std::string_view text;
    SymbolFormat format;
    bool gs1;
  } const cases[] = {
      {"]C0123", SymbolFormat::code_128, false},   {"]C10112", SymbolFormat::code_128, true},
      {"]E0690", SymbolFormat::ean_13, false},     {"]E4690", SymbolFormat::ean_8, false},
      {"]E112", SymbolFormat::unknown, false},     {"]I0123", SymbolFormat::itf, false},
      {"]Q1abc", SymbolFormat::qr_code, false},    {"]Q3011", SymbolFormat::qr_code, true},
      {"]d2011", SymbolFormat::data_matrix, true}, {"]e0011", SymbolFormat::databar, true},
      {"]z0abc", SymbolFormat::aztec, false},      {"]L2abc", SymbolFormat::pdf417, false},
      {"]A0ABC", SymbolFormat::code_39, false},    {"]F0123", SymbolFormat::codabar, false},
      {"]G0ABC", SymbolFormat::code_93, false},    {"]B0ABC", SymbolFormat::telepen, false},
      {"]U0abc", SymbolFormat::maxi_code, false},  {"]zC025", SymbolFormat::aztec_rune, false},
      {"]X0abc", SymbolFormat::unknown, false},
  };
  for (const auto& row : cases) {
    CAPTURE(row.text);
    const Framing framing = framing_of(row.text);
    CHECK(framing.front == 3);
    CHECK(framing.format == row.format);
    CHECK(framing.gs1 == row.gs1);
  }
}

TEST_CASE("framing: what looks like it and is the payload's own stays") {
  for (const std::string_view text :
       {"]x0123"sv, "]C9123"sv, "]"sv, "]C"sv, "\\00026x"sv, "\\0000a6x"sv, "\"a\",\"b\""sv,
        "'a';'b'"sv, "'tis"sv, "*"sv, "*100#"sv, "*note"sv, "WIFI:S:a;;"sv, "\x02\x01ride"sv,
        "a\0b"sv, "(01)09520123456788"sv}) {
    CAPTURE(text);
    CHECK(framing_of(text).inside(text) == text);
    CHECK(framing_of(text).flags.empty());
  }
}

TEST_CASE("framing: nothing but framing leaves nothing") {
  for (const std::string_view text :
       {" "sv, "\r\n"sv, "\uFEFF"sv, "\"\""sv, "]C0"sv, "\x02\x03"sv, ""sv}) {
    CAPTURE(text);
    const Framing framing = framing_of(text);
    CHECK(framing.inside(text).empty());
    CHECK(framing.front + framing.back == text.size());
  }
}

TEST_CASE("framing: a star beside nothing but digits is Code 39's") {
  CHECK(framing_of("*136802457913579024").front == 1);
  CHECK(framing_of("136802457913579024*").back == 1);
  CHECK(framing_of("*ABC").front == 0);
}

TEST_CASE("framing: of binary data only identifiers are taken, and line ends behind them") {
  const std::string_view data = "\x01\xFF\x00 \n"sv;
  CHECK(framing_of_bytes(data).inside(data) == data);
  const std::string_view sent = "]Q1\x01\xFF\x00 \r\n"sv;
  CHECK(framing_of_bytes(sent).inside(sent) == "\x01\xFF\x00 "sv);
  const std::string_view gbk = "\xB1\xB1\xBE\xA9\r\n"sv;
  CHECK(framing_of_bytes(gbk).inside(gbk) == "\xB1\xB1\xBE\xA9");
}

TEST_CASE("framing: an apostrophe or JSON within quotes does not end them") {
  for (const std::string_view payload :
       {"O'NEIL STORE", "JOES' SHOP", "a={\"b\":\"c\"}&d=e", "say \"hello\" twice"}) {
    for (const std::string_view quote : {"'", "\""}) {
      const std::string text = std::string(quote).append(payload).append(quote);
      CAPTURE(text);
      CHECK(framing_of(text).inside(text) == payload);
    }
  }
}
