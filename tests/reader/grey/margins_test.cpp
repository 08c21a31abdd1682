#include "reader/grey/margins.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace moongate::reader::grey;
using moongate::reader::qr::SoftGrid;
using Kind = Threshold::Kind;

namespace {

/// Dark 40 and light 210 in turn.
SoftGrid chessboard(int dimension) {
  SoftGrid levels(dimension);
  for (int y = 0; y < dimension; ++y)
    for (int x = 0; x < dimension; ++x) levels.at(x, y) = (x + y) % 2 == 0 ? 40 : 210;
  return levels;
}

}  // namespace

TEST_CASE("margins: halfway between the darkest and the lightest, a clean module is one off") {
  const SoftGrid margins = margins_of(chessboard(21), {Kind::middle, 9, 0});
  for (int y = 0; y < 21; ++y)
    for (int x = 0; x < 21; ++x)
      CHECK(margins.at(x, y) == doctest::Approx((x + y) % 2 == 0 ? -1 : 1));
}

TEST_CASE("margins: every way tells the modules of a chessboard apart") {
  for (const Threshold& way : {Threshold{Kind::mean, 9, 0}, Threshold{Kind::mean, 5, 1.5F},
                               Threshold{Kind::middle, 15, 0}, Threshold{Kind::global, 9, 0}}) {
    const SoftGrid margins = margins_of(chessboard(25), way);
    for (int y = 0; y < 25; ++y)
      for (int x = 0; x < 25; ++x) CHECK((margins.at(x, y) < 0) == ((x + y) % 2 == 0));
  }
}

TEST_CASE("margins: noise of a grey level is not taken for contrast") {
  SoftGrid levels(21);
  std::fill(levels.value.begin(), levels.value.end(), 100.0F);
  levels.at(10, 10) = 101;
  // Half of three grey levels is the least that counts as one: 0.5 / 1.5.
  CHECK(margins_of(levels, {Kind::middle, 3, 0}).at(10, 10) < 0.7F);
  CHECK(margins_of(levels, {Kind::middle, 3, 0}).at(0, 0) == 0);
}

TEST_CASE("margins: an even area is destroyed, and nothing around it") {
  SoftGrid levels = chessboard(25);
  CHECK(destroyed_modules(levels).empty());
  for (int y = 8; y < 14; ++y)
    for (int x = 10; x < 16; ++x) levels.at(x, y) = 125;
  const auto destroyed = destroyed_modules(levels);
  REQUIRE(destroyed.size() == 25 * 25);
  for (int y = 0; y < 25; ++y) {
    for (int x = 0; x < 25; ++x) {
      const bool inside = y >= 8 && y < 14 && x >= 10 && x < 16;
      CHECK((destroyed[static_cast<std::size_t>(y * 25 + x)] != 0) == inside);
    }
  }
}

TEST_CASE("margins: an even area of three modules a side may be data") {
  SoftGrid levels = chessboard(25);
  for (int y = 8; y < 11; ++y)
    for (int x = 10; x < 13; ++x) levels.at(x, y) = 210;
  CHECK(destroyed_modules(levels).empty());
}

TEST_CASE("margins: fixed patterns are laid over, the format stays open, data as it was") {
  SoftGrid margins(21);
  std::fill(margins.value.begin(), margins.value.end(), 0.5F);
  overlay_fixed_patterns(margins);
  CHECK(margins.at(0, 0) == -1);  // finder
  CHECK(margins.at(1, 1) == 1);   // its light ring
  CHECK(margins.at(7, 7) == 1);   // separator
  CHECK(margins.at(8, 6) == -1);  // timing
  CHECK(margins.at(9, 6) == 1);
  CHECK(margins.at(8, 13) == -1);  // the dark module
  CHECK(margins.at(0, 8) == 0);    // format, bit 14
  CHECK(margins.at(20, 8) == 0);   // and bit 0 of the other copy
  CHECK(margins.at(12, 12) == 0.5F);
}
