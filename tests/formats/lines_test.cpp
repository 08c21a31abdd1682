#include "formats/lines.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

using Parts = std::vector<std::string_view>;

TEST_CASE("lines: LF and CRLF end a line") {
  CHECK(split_lines("a\nb\r\nc") == Parts{"a", "b", "c"});
  CHECK(split_lines("a\n\n\r\nb") == Parts{"a", "", "", "b"});
  CHECK(split_lines("") == Parts{""});
  CHECK(split_lines("a\n") == Parts{"a", ""});
  CHECK(split_lines("\r\n") == Parts{"", ""});
}

TEST_CASE("lines: a CR alone ends a line only where asked for") {
  CHECK(split_lines("a\rb\r\r\nc\r") == Parts{"a\rb\r", "c\r"});
  CHECK(split_lines("a\rb\r\r\nc\r", LineEnd::cr) == Parts{"a", "b", "", "c", ""});
}

TEST_CASE("lines: views point into the text") {
  const std::string text = "ab\ncd";
  CHECK(split_lines(text)[1].data() == text.data() + 3);
}

TEST_CASE("lines: the last of many holds the rest") {
  CHECK(split_lines("a\nb\r\nc\n", LineEnd::lf, 2) == Parts{"a", "b\r\nc\n"});
  CHECK(split_lines("a\nb", LineEnd::lf, 1) == Parts{"a\nb"});
  CHECK(split_lines(std::string(65'536, '\n')).size() == kMaxParts);
}

TEST_CASE("lines: parts between separators") {
  CHECK(split_at("a|b||", '|') == Parts{"a", "b", "", ""});
  CHECK(split_at("", '|') == Parts{""});
  CHECK(split_at("a|b|c", '|', 2) == Parts{"a", "b|c"});
}
