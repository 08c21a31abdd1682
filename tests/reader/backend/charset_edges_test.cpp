#include <doctest/doctest.h>

#include "reader/backend/charset.hpp"

using namespace moongate;
using reader::decode_content;
using reader::RawContent;

namespace {

// Without an ECI: the bytes as stored and the text that the decoder made of them.
Payload guessed(std::string bytes, std::string decoded) {
  auto identified = "]Q1" + bytes;
  return decode_content({std::move(bytes), std::move(identified), false, std::move(decoded)});
}

}  // namespace

TEST_CASE("charset: pairs of high bytes that gave half as many characters are GB 2312") {
  const auto payload = guessed("\xD6\xD0\xCE\xC4", "中文");  // GB 2312 of 中文
  CHECK(payload.charset == "GB18030");
  CHECK(payload.charset_guessed);
  CHECK(payload.text == "中文");
  CHECK(payload.bytes == "\xD6\xD0\xCE\xC4");
  CHECK(guessed("a\xD6\xD0z", "a中z").charset == "GB18030");
}

TEST_CASE("charset: bytes that are no pairs of GB 2312 were read as Shift JIS") {
  CHECK(guessed("\x83\x65", "テ").charset == "Shift_JIS");        // lead below A1
  CHECK(guessed("\xB1", "\xEF\xBD\xB1").charset == "Shift_JIS");  // half width, no pair
  CHECK(guessed("\xE0\x40", "漾").charset == "Shift_JIS");        // trail below A1
  // Pairs that a decoder took for half-width kana, and that read like Chinese.
  CHECK(guessed("\xD6\xD0", "\xEF\xBE\x96\xEF\xBE\x90").text == "中");
}

TEST_CASE("charset: a decoder that says something else than valid UTF-8 is not followed blindly") {
  const auto other = guessed("\xC3\xA9", "\xC3\x83\xC2\xA9");  // read as Latin-1
  CHECK(other.charset == "ISO-8859-1");
  CHECK(other.charset_guessed);
  const auto silent = guessed("abc", "");
  CHECK(silent.text == "abc");
  CHECK_FALSE(silent.charset_guessed);
  const auto broken = guessed("\x81\xFF", "\xFF");
  CHECK(broken.text.empty());
  CHECK(broken.charset.empty());
}

TEST_CASE("charset: segments under several ECIs, the first names the payload") {
  const auto payload = decode_content({"a\xC3\xA9", "]Q2\\000003a\\000026\xC3\xA9", true, "aé"});
  CHECK(payload.eci == 3);
  CHECK(payload.charset == "ISO-8859-1");
  CHECK(payload.text == "aé");
}

TEST_CASE("charset: an ECI without a message and a message without a designator") {
  const auto empty = decode_content({"", "]Q2\\000026", true, ""});
  CHECK(empty.text.empty());
  CHECK(empty.bytes.empty());
  const auto before = decode_content({"a", "]Q2a", true, "a"});
  CHECK(before.text.empty());  // nobody says which characters these are
  CHECK(before.bytes == "a");
}

TEST_CASE("charset: near misses of a designator are message") {
  for (const std::string_view text : {"\\00002", "\\00002a", "\\0000/6", "x000026"}) {
    CAPTURE(text);
    const auto payload = decode_content(
        {std::string(text), "]Q2\\000026" + std::string(text), true, std::string(text)});
    CHECK(payload.eci == 26);
    CHECK(payload.text == text);
  }
}

TEST_CASE("charset: an ECI whose identifier is missing is decoded by its bytes") {
  const auto payload = decode_content({"a", "]Q", true, "a"});
  CHECK(payload.text == "a");
  CHECK(payload.eci == -1);
}

TEST_CASE("charset: text that is no UTF-8 is dropped under an ECI too") {
  const auto payload = decode_content({"a", "]Q2\\000003a", true, "\xFF"});
  CHECK(payload.text.empty());
  CHECK(payload.bytes == "a");
}
