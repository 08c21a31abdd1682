#include "reader/backend/charset.hpp"

#include <doctest/doctest.h>

using namespace moongate;
using reader::decode_content;
using reader::RawContent;

TEST_CASE("charset: ASCII and UTF-8 need no guess") {
  const auto payload = decode_content({"\xE5\x95\x86", "]Q1\xE5\x95\x86", false, "\xE5\x95\x86"});
  CHECK(payload.text == "\xE5\x95\x86");
  CHECK(payload.charset == "UTF-8");
  CHECK(payload.eci == -1);
  CHECK_FALSE(payload.charset_guessed);
}

TEST_CASE("charset: a NUL stays where it is") {
  const std::string bytes("a\0b", 3);
  const auto payload = decode_content({bytes, "]Q1" + bytes, false, bytes});
  CHECK(payload.bytes == bytes);
  CHECK(payload.text == bytes);
}

TEST_CASE("charset: Latin-1 without an ECI is marked as guessed") {
  const auto payload = decode_content({"Caf\xE9", "]Q1Caf\xE9", false, "Caf\xC3\xA9"});
  CHECK(payload.bytes == "Caf\xE9");
  CHECK(payload.text == "Caf\xC3\xA9");
  CHECK(payload.charset == "ISO-8859-1");
  CHECK(payload.charset_guessed);
}

TEST_CASE("charset: bytes that no guess makes text of keep an empty text") {
  const auto payload = decode_content({"\x81\xFF", "]Q1\x81\xFF", false, "\xEF\xBF\xBD"});
  CHECK(payload.bytes == "\x81\xFF");
  CHECK(payload.text.empty());
  CHECK(payload.charset.empty());
  CHECK(payload.charset_guessed);
}

TEST_CASE("charset: an ECI names the character set and its designator is kept") {
  const auto payload = decode_content({"\x83\x65", "]Q2\\000020\x83\x65", true, "\xE3\x83\x86"});
  CHECK(payload.eci == 20);
  CHECK(payload.charset == "Shift_JIS");
  CHECK(payload.text == "\xE3\x83\x86");
  CHECK_FALSE(payload.charset_guessed);
}

TEST_CASE("charset: invalid UTF-8 under ECI 26 gives bytes and no text") {
  const auto payload = decode_content({"a\xFF", "]Q2\\000026a\xFF", true, "a\xEF\xBF\xBD"});
  CHECK(payload.bytes == "a\xFF");
  CHECK(payload.text.empty());
  CHECK(payload.charset == "UTF-8");
  CHECK(payload.eci == 26);
}

TEST_CASE("charset: an unknown or binary ECI gives bytes and no text") {
  const auto payload = decode_content({"abc", "]Q2\\000899abc", true, "abc"});
  CHECK(payload.bytes == "abc");
  CHECK(payload.text.empty());
  CHECK(payload.charset.empty());
  CHECK(payload.eci == 899);
}

TEST_CASE("charset: a doubled backslash of the ECI protocol is one byte, and no designator") {
  const auto payload = decode_content(
      {"\\000899\xC3\xA9", "]Q2\\000026\\\\000899\xC3\xA9", true, "\\000899\xC3\xA9"});
  CHECK(payload.eci == 26);
  CHECK(payload.text == "\\000899\xC3\xA9");
}

TEST_CASE("charset: one broken segment is enough to have no text") {
  const auto payload =
      decode_content({"\xE9\xFF", "]Q2\\000003\xE9\\000026\xFF", true, "\xC3\xA9\xEF\xBF\xBD"});
  CHECK(payload.eci == 3);
  CHECK(payload.text.empty());
}
