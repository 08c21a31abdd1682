#include "formats/escaped_fields.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {
std::string walk(std::string_view text) {
  std::string out;
  each_escaped_field(text, [&](std::string_view name, std::string_view value) {
    out.append(name).append("=").append(value).append("|");
    return true;
  });
  return out;
}
}  // namespace

TEST_CASE("escaped fields: names and raw values in order") {
  CHECK(walk("S:a;P:b\\;c;;") == "S=a|P=b\\;c|");
  CHECK(walk("S:a") == "S=a|");
  CHECK(walk("a") == "=a|");
  CHECK(walk(";;;").empty());
  CHECK(walk("").empty());
  CHECK(walk("U:http://x") == "U=http://x|");
  CHECK(walk("S:a\\") == "S=a\\|");
}

TEST_CASE("escaped fields: the walk stops when told to") {
  int count = 0;
  each_escaped_field("A:1;B:2;", [&](std::string_view, std::string_view) {
    ++count;
    return false;
  });
  CHECK(count == 1);
}

TEST_CASE("escaped fields: escapes are undone once") {
  CHECK(unescape("a\\;b\\\\c") == "a;b\\c");
  CHECK(unescape("a\\") == "a\\");
  CHECK(unescape("").empty());
}
