#include "formats/pattern_places.hpp"

#include <doctest/doctest.h>

#include "formats/ascii.hpp"

using namespace moongate::pattern;

namespace {

// "0-2 5" for places 0 to 2 and 5.
std::string written(const Places& places) {
  std::string out;
  for (const Stretch& stretch : places) {
    if (!out.empty()) out += ' ';
    out += std::to_string(stretch.first);
    if (stretch.last != stretch.first) out.append("-").append(std::to_string(stretch.last));
  }
  return out;
}

Repeat digits(std::size_t fewest, std::size_t most) {
  return {fewest, most, moongate::ascii::is_digit, {}};
}

}  // namespace

TEST_CASE("pattern_places: places of two sets, joined where they touch") {
  CHECK(written(both({}, {})).empty());
  CHECK(written(both({{1, 2}}, {})) == "1-2");
  CHECK(written(both({}, {{1, 2}})) == "1-2");
  CHECK(written(both({{5, 6}}, {{1, 2}})) == "1-2 5-6");
  CHECK(written(both({{1, 2}}, {{3, 4}})) == "1-4");
  CHECK(written(both({{1, 9}}, {{3, 4}})) == "1-9");
  CHECK(written(both({{0, 0}, {4, 4}}, {{2, 2}, {6, 6}})) == "0 2 4 6");
}

TEST_CASE("pattern_places: one byte a character") {
  CHECK(units_of("") == "");
  CHECK(units_of("a1 ~") == "a1 ~");
  CHECK(units_of("ä中😀") == "\x80\x80\x80");
  CHECK(units_of("a\xFF") == "a\xFF");
  CHECK(units_of("\xE4\xB8") == "\xFF\xFF");
  CHECK(units_of("\x01") == "\x01");
}

// docs/catalogue.md, "Patterns"
TEST_CASE("pattern_places: classes by their letters") {
  struct Row {
    char letter;
    std::string_view holds;
    std::string_view others;
  };
  for (const Row& row : {
           Row{'n', "09", "aA/:"},
           Row{'a', "AZ", "az0@["},
           Row{'l', "az", "AZ0`{"},
           Row{'e', "azAZ", "09_"},
           Row{'c', "AZ09", "az_"},
           Row{'w', "azAZ09", "_-"},
           Row{'h', "09afAF", "gG"},
           Row{'b', "azAZ09-_", "+/="},
           Row{'s', "azAZ09+/=", "-_"},
           Row{'v', "!~a", " \x7F\x80"},
           Row{'t', " !~", "\x1F\x7F\x80"},
           Row{'z', " a\x01\x80", "\xFF"},
       }) {
    CAPTURE(row.letter);
    const CharacterTest test = class_of(row.letter);
    REQUIRE((test != nullptr));
    for (const char c : row.holds) CHECK(test(c));
    for (const char c : row.others) CHECK_FALSE(test(c));
  }
  for (const char letter : {'q', 'N', '!', '\0'}) CHECK((class_of(letter) == nullptr));
}

TEST_CASE("pattern_places: where a repeat may end") {
  CHECK(written(after(digits(1, 1), "12a", {{0, 0}})) == "1");
  CHECK(written(after(digits(0, 2), "123", {{0, 0}})) == "0-2");
  CHECK(written(after(digits(2, 4), "123", {{0, 0}})) == "2-3");
  CHECK(written(after(digits(1, Repeat::kNoLimit), "12a34", {{0, 3}})) == "1-2 4-5");
  CHECK(written(after(digits(4, 4), "123", {{0, 0}})).empty());
  CHECK(written(after(digits(0, 0), "123", {{1, 2}})) == "1-2");
  CHECK(written(after(digits(1, 1), "", {{0, 0}})).empty());
  const Repeat further{1, 3, moongate::ascii::is_digit, "-"};
  CHECK(written(after(further, "1-2", {{0, 0}})) == "1-3");
}

TEST_CASE("pattern_places: where a literal may end") {
  CHECK(written(after(Literal{"ab", false}, "abab", {{0, 4}})) == "2 4");
  CHECK(written(after(Literal{"ab", false}, "ABab", {{0, 4}})) == "4");
  CHECK(written(after(Literal{"ab", true}, "ABab", {{0, 4}})) == "2 4");
  CHECK(written(after(Literal{"", false}, "ab", {{1, 2}})) == "1-2");
  CHECK(written(after(Literal{"abc", false}, "ab", {{0, 2}})).empty());
}
