#include "formats/byte_survey.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>

using moongate::survey;

TEST_CASE("byte survey: an empty text has nothing in it") {
  const auto found = survey("");
  CHECK_FALSE(found.has_control());
  CHECK_FALSE(found.backslash);
  CHECK_FALSE(found.percent);
  CHECK(found.is_ascii());
}

TEST_CASE("byte survey: digits are the bytes 0x30 to 0x39 alone") {
  CHECK(survey("0123456789").is_digits());
  CHECK_FALSE(survey("0123456789/").is_digits());
  CHECK_FALSE(survey("0123456789:").is_digits());
}

TEST_CASE("byte survey: a text of any length is seen to its last byte") {
  CHECK(rc::check([] {
    std::string text(*rc::gen::inRange<std::size_t>(0, 80), 'a');
    for (int marks = *rc::gen::inRange(0, 4); marks > 0 && !text.empty(); --marks) {
      text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    }
    const auto has = [&](auto test) {
      return std::any_of(text.begin(), text.end(),
                         [&](char c) { return test(static_cast<unsigned char>(c)); });
    };
    const auto found = survey(text);
    RC_ASSERT(found.has_control() == has([](int c) { return c < 0x20 || c == 0x7F; }));
    RC_ASSERT(found.is_ascii() == !has([](int c) { return c >= 0x80; }));
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    const auto extremes = std::ranges::minmax_element(text, {}, byte);
    RC_ASSERT(text.empty() || found.lowest == byte(*extremes.min));
    RC_ASSERT(text.empty() || found.highest == byte(*extremes.max));
    RC_ASSERT(found.backslash == has([](int c) { return c == 0x5C; }));
    RC_ASSERT(found.percent == has([](int c) { return c == 0x25; }));
    RC_ASSERT(found.del == has([](int c) { return c == 0x7F; }));
  }));
}
