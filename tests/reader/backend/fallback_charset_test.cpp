#include "reader/backend/fallback_charset.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;
using namespace moongate::reader;

namespace {

Payload guessed(std::string bytes) {
  Payload payload;
  payload.bytes = std::move(bytes);
  payload.text = "a guess";
  payload.charset = "ISO-8859-1";
  payload.charset_guessed = true;
  return payload;
}

}  // namespace

TEST_CASE("fallback charset: a guess gives way to what the host expects") {
  // "Привет" in windows-1251 and in KOI8-R (RFC 1489).
  auto payload = guessed("\xCF\xF0\xE8\xE2\xE5\xF2");
  use_fallback(payload, "windows-1251");
  CHECK(payload.text == "Привет");
  CHECK(payload.charset == "windows-1251");
  CHECK(payload.charset_guessed);
  auto other = guessed("\xF0\xD2\xC9\xD7\xC5\xD4");
  use_fallback(other, "KOI8-R");
  CHECK(other.text == "Привет");
}

TEST_CASE("fallback charset: long texts are converted to their end") {
  auto payload = guessed(std::string(1000, '\xE9'));
  use_fallback(payload, "ISO-8859-1");
  CHECK(payload.text.size() == 2000);
}

TEST_CASE("fallback charset: bytes that do not exist in it keep the guess") {
  for (const char* bytes : {"\xA1\x20", "ab\x8F\x20", "\xB8"}) {
    CAPTURE(bytes);
    auto payload = guessed(bytes);
    use_fallback(payload, "EUC-JP");
    CHECK(payload.text == "a guess");
    CHECK(payload.charset == "ISO-8859-1");
  }
}

TEST_CASE(
    "fallback charset: what is settled, no name and a name that nobody knows change nothing") {
  auto settled = guessed("\xCF");
  settled.charset_guessed = false;
  use_fallback(settled, "windows-1251");
  CHECK(settled.text == "a guess");
  for (const char* name : {"", "windows-1251x", "moon"}) {
    auto payload = guessed("\xCF");
    use_fallback(payload, name);
    CHECK(payload.text == "a guess");
  }
  CHECK(is_known_charset("GB18030"));
  CHECK_FALSE(is_known_charset("moon"));
}
