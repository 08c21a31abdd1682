#include "classify/digit_groups.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

// The groups that begin a text, with a bar between them, and how far they reach.
std::string taken(std::string_view text, std::size_t* end = nullptr) {
  std::size_t at = 0;
  std::string out;
  for (const DigitGroup& group : take_digits(text, at)) {
    out.append(out.empty() ? "" : "|").append(group.digits.view());
    CHECK(group.end > group.begin);
  }
  if (end != nullptr) *end = at;
  return out;
}

}  // namespace

TEST_CASE("digit groups: what people and their programs put between groups") {
  for (const char* gap : {" ", "-", ".", "_", "\t", "\r\n", "\u00A0", "\u2009", "\u200B", "\u2011",
                          "\u3000", "\uFEFF", " - "}) {
    const std::string text = std::string("12") + gap + "34" + gap + "5";
    CAPTURE(text);
    CHECK(taken(text) == "12|34|5");
  }
}

TEST_CASE("digit groups: other characters, long gaps and the end of the text end them") {
  std::size_t end = 0;
  CHECK(taken("12a34", &end) == "12");
  CHECK(end == 2);
  CHECK(taken("12 x", &end) == "12");
  CHECK(end == 2);
  CHECK(taken("12    34") == "12|34");
  CHECK(taken("12     34") == "12");
  CHECK(taken("12 ") == "12");
  CHECK(taken("").empty());
  CHECK(taken("x1", &end).empty());
  CHECK(end == 0);
}

TEST_CASE("digit groups: full-width digits are digits") {
  CHECK(taken("１２3 ４") == "123|4");
  CHECK(taken("\xEF\xBC").empty());
}
