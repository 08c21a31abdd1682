#include "formats/character_set.hpp"

#include <doctest/doctest.h>

#include "moongate/payload.hpp"

using namespace moongate;
using enum CharacterSet;

TEST_CASE("character set: a word in each") {
  struct Row {
    CharacterSet set;
    std::string_view bytes, text;
  };
  const Row rows[] = {
      {utf_8, "\xC4\x8C", "Č"},
      {iso_8859_1, "Z\xFCrich \xA7", "Zürich §"},
      {iso_8859_2,
       "\xC8"
       "evap\xE8i\xE6 \xB9 \xBE",
       "Čevapčić š ž"},
      {iso_8859_4,
       "R\xFE"
       "ga",
       "Rūga"},
      {iso_8859_5, "\xBC\xDE\xE1\xDA\xD2\xD0", "Москва"},
      {iso_8859_7, "\xC1\xE8\xDE\xED\xE1", "Αθήνα"},
      {iso_8859_10,
       "\xDE"
       "ing \xBD",
       "Þing ―"},
      {iso_8859_15, "\xA4 \xBD", "€ œ"},
      {windows_1250,
       "\x8A"
       "koda \x80",
       "Škoda €"},
      {windows_1251, "\xCA\xE8\xBF\xE2 \xB9", "Київ №"},
      {windows_1252, "\x80 \x93x\x94", "€ “x”"},
      {koi8_r, "\xED\xCF\xD3\xCB\xD7\xC1", "Москва"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto text = decode_text(row.bytes, row.set);
    REQUIRE(text);
    CHECK(*text == row.text);
  }
}

TEST_CASE("character set: ASCII is the same in all") {
  std::string bytes;
  for (char c = 0; c < 127; ++c) bytes += c;
  for (int set = 0; set <= static_cast<int>(koi8_r); ++set) {
    CHECK(*decode_text(bytes, static_cast<CharacterSet>(set)) == bytes);
  }
}

TEST_CASE("character set: bytes that a set does not have") {
  CHECK(decode_text("ab\x98", windows_1251).error().offset == 2);
  CHECK(decode_text("\x81", windows_1252).error().code == Errc::bad_charset);
  CHECK(decode_text("a\xAE", iso_8859_7).error().offset == 1);
  CHECK(decode_text("a\xC3", utf_8).error().offset == 1);
  CHECK(decode_text("\xC3\xBC\xED\xA0\x80", utf_8).error().offset == 2);
  CHECK(*decode_text("\x85", iso_8859_1) == "\xC2\x85");
}

TEST_CASE("character set: what comes out is UTF-8") {
  for (int set = 1; set <= static_cast<int>(koi8_r); ++set) {
    for (int byte = 0; byte < 256; ++byte) {
      const auto text = decode_text(std::string(1, static_cast<char>(byte)), CharacterSet(set));
      if (text) CHECK(is_valid_utf8(*text));
    }
  }
}

TEST_CASE("character set: names") {
  CHECK(character_set_from_name("ISO-8859-1") == iso_8859_1);
  CHECK(character_set_from_name("iso-8859-10") == iso_8859_10);
  CHECK(character_set_from_name("Windows-1251") == windows_1251);
  CHECK(character_set_from_name("CP1252") == windows_1252);
  CHECK(character_set_from_name("koi8-r") == koi8_r);
  CHECK(character_set_from_name("utf-8") == utf_8);
  CHECK_FALSE(character_set_from_name("ISO-8859-3"));
  CHECK_FALSE(character_set_from_name("cp"));
  CHECK_FALSE(character_set_from_name(""));
}
