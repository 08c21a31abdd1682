#include "model/wiped_text.hpp"

#include <doctest/doctest.h>

#include <string>

using moongate::WipedText;

TEST_CASE("wiped text: it grows piece by piece") {
  WipedText text;
  std::string expected;
  CHECK(text.view().empty());
  for (int i = 0; i < 100; ++i) {
    text.append("ab");
    expected += "ab";
    CHECK(text.view() == expected);
  }
  text.append("");
  CHECK(text.view() == expected);
}

TEST_CASE("wiped text: a copy goes on by itself") {
  WipedText text;
  text.append("134567890123456789");
  WipedText copy = text;
  copy.append("0");
  CHECK(text.view() == "134567890123456789");
  CHECK(copy.view() == "1345678901234567890");
}
