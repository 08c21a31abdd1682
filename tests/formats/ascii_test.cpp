#include "formats/ascii.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

using namespace moongate;

TEST_CASE("ascii: hexadecimal digits of either case have values, and nothing else has") {
  CHECK(ascii::hex_digit('0') == 0);
  CHECK(ascii::hex_digit('9') == 9);
  CHECK(ascii::hex_digit('a') == 10);
  CHECK(ascii::hex_digit('f') == 15);
  CHECK(ascii::hex_digit('A') == 10);
  CHECK(ascii::hex_digit('F') == 15);
  for (const char c : {'/', ':', '@', 'G', '`', 'g', '\0', '\xFF'}) {
    CAPTURE(static_cast<int>(c));
    CHECK(ascii::hex_digit(c) == -1);
    CHECK_FALSE(ascii::is_hex(c));
  }
}

TEST_CASE("ascii: two hexadecimal digits are a byte") {
  CHECK(ascii::hex_byte("00") == 0);
  CHECK(ascii::hex_byte("fF0") == 255);
  CHECK(ascii::hex_byte("1a") == 26);
  for (const char* text : {"", "1", "1g", "g1", " 1"}) {
    CAPTURE(text);
    CHECK(ascii::hex_byte(text) == -1);
  }
}

TEST_CASE("ascii: case is ignored for letters only") {
  CHECK(ascii::equal_ignoring_case("AliPay-1", "aLIpAY-1"));
  CHECK_FALSE(ascii::equal_ignoring_case("@", "`"));
  CHECK_FALSE(ascii::equal_ignoring_case("[", "{"));
  CHECK_FALSE(ascii::equal_ignoring_case("a", "ab"));
  CHECK_FALSE(ascii::equal_ignoring_case("\xC4", "\xE4"));
}

TEST_CASE("ascii: a difference at any place of a text of any size is seen") {
  for (std::size_t size = 0; size <= 40; ++size) {
    const std::string lower(size, 'q');
    CAPTURE(size);
    CHECK(ascii::equal_ignoring_case(lower, lower));
    CHECK(ascii::equal_ignoring_case(lower, std::string(size, 'Q')));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = lower;
      other[at] = 'Q';
      CHECK(ascii::equal_ignoring_case(lower, other));
      other[at] = '1';  // "Q" and "q" without the bit that tells case
      CHECK_FALSE(ascii::equal_ignoring_case(lower, other));
      other[at] = 'r';
      CHECK_FALSE(ascii::equal_ignoring_case(lower, other));
    }
  }
}

TEST_CASE("ascii: the ASCII at the start of a text ends at its first wide byte") {
  for (std::size_t size = 0; size <= 20; ++size) {
    std::string text(size, '\x7F');
    CAPTURE(size);
    CHECK(ascii::size_of_ascii(text) == size);
    CHECK(ascii::is_ascii(text));
    for (std::size_t at = 0; at < size; ++at) {
      text.assign(size, '\x7F');
      text[at] = '\x80';
      CHECK(ascii::size_of_ascii(text) == at);
      CHECK_FALSE(ascii::is_ascii(text));
    }
  }
}

TEST_CASE("ascii: no character is not all") {
  CHECK(ascii::all_digits("0123456789"));
  CHECK_FALSE(ascii::all_digits("012 "));
  CHECK_FALSE(ascii::all_digits(""));
}
