#include <doctest/doctest.h>

#include <string>

#include "model/utf8.hpp"
#include "moongate/payload.hpp"

using namespace moongate;

TEST_CASE("utf8: the ends of each range of RFC 3629 section 4") {
  for (const char* text :
       {"", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
        "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CAPTURE(text);
    CHECK(is_valid_utf8(text));
  }
}

TEST_CASE("utf8: near misses") {
  for (const char* text :
       {"\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xC2", "\xE2\x82", "\xF0\x90\x80", "\xC2\x20", "\xE2\x82\xC0"}) {
    CAPTURE(text);
    CHECK_FALSE(is_valid_utf8(text));
  }
}

TEST_CASE("utf8: characters are counted, not bytes") {
  CHECK(count_characters("") == 0);
  CHECK(count_characters("Zażółć") == 6);
  CHECK(count_characters("€") == 1);
}
