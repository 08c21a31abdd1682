#include "ecosystems/scanned_payload.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("scanned payload: the ends of each range of hazards, and what stands beside them") {
  struct Row {
    const char* text;
    Flag flag;
    bool set;
  };
  const Row rows[] = {
      {"\u0080", Flag::control_character, true},
      {"\u009F", Flag::control_character, true},
      {"\u00A0", Flag::control_character, false},
      {"\u00AD", Flag::invisible, true},
      {"\u00AE", Flag::invisible, false},
      {"\u061C", Flag::bidi, true},
      {"\u061B", Flag::bidi, false},
      {"\u200A", Flag::invisible, false},
      {"\u200B", Flag::invisible, true},
      {"\u200D", Flag::invisible, true},
      {"\u200E", Flag::bidi, true},
      {"\u200F", Flag::bidi, true},
      {"\u2010", Flag::bidi, false},
      {"\u2028", Flag::control_character, true},
      {"\u2029", Flag::control_character, true},
      {"\u202A", Flag::bidi, true},
      {"\u202E", Flag::bidi, true},
      {"\u202F", Flag::bidi, false},
      {"\u205F", Flag::invisible, false},
      {"\u2060", Flag::invisible, true},
      {"\u2064", Flag::invisible, true},
      {"\u2065", Flag::bidi, false},
      {"\u2066", Flag::bidi, true},
      {"\u2069", Flag::bidi, true},
      {"\u206A", Flag::bidi, false},
      {"a\uFEFF", Flag::invisible, true},
      {"\uFEFE", Flag::invisible, false},
      {"\uFF3F", Flag::invisible, false},
      {"\U000E0001", Flag::invisible, true},
      {"\U000E0041", Flag::invisible, true},
      {"\U000E00C0", Flag::invisible, false},
      {"\U000F0000", Flag::invisible, false},
      {"\x1F", Flag::control_character, true},
      {"\x7F", Flag::control_character, true},
      {"plain", Flag::control_character, false},
      {"\xFF", Flag::invalid_utf8, true},
      {"\u00E9", Flag::invalid_utf8, false},
  };
  for (const Row& row : rows) {
    const std::string text = row.text;
    CAPTURE(text);
    CHECK(hazards_of(text).has(row.flag) == row.set);
    CHECK(ScannedPayload(Payload::from_bytes(text)).flags.has(row.flag) == row.set);
  }
}

TEST_CASE("scanned payload: what a reader knows of the payload becomes a flag") {
  Payload payload = Payload::from_bytes("text\r\n");
  payload.charset_guessed = true;
  payload.partial = true;
  const ScannedPayload scanned(payload);
  CHECK(scanned.text == "text");
  CHECK(scanned.flags.has(Flag::trimmed));
  CHECK(scanned.flags.has(Flag::charset_guessed));
  CHECK(scanned.flags.has(Flag::partial));
}

TEST_CASE("scanned payload: a host is exact, on the web, and clear for every parser") {
  const auto has_host = [](std::string_view text) {
    const Payload payload = Payload::from_bytes(text);
    return ScannedPayload(payload).has_host("shop.example");
  };
  CHECK(has_host("https://shop.example/a"));
  CHECK(has_host("HTTP://SHOP.example"));
  CHECK_FALSE(has_host("ftp://shop.example/a"));
  CHECK_FALSE(has_host("https://a.shop.example/"));
  CHECK_FALSE(has_host("https://user@shop.example/"));
  CHECK_FALSE(has_host("shop.example"));
}
