#include "reader/grey/timing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

constexpr float kModule = 6;

/// Version 2, 25 modules a side, moved so that its left part lies beyond the edge.
cv::Mat moved(float modules) {
  return photograph(
      symbol_with("timing", 2, {}),
      [=](Vec m) { return Vec((m.x - modules) * kModule, (m.y + 2) * kModule); }, {240, 240}, 0.5);
}

/// The finder pattern at the top right.
Finder right_finder(float modules) {
  const Vec centre((21.5F - modules) * kModule, (3.5F + 2) * kModule);
  return {centre, {Vec(kModule, 0), Vec(0, kModule)}, 0.9F};
}

/// Levels of modules as they should be, single ones nearer to gray.
SoftGrid levels(float single) {
  SoftGrid grid(21);
  std::fill(grid.value.begin(), grid.value.end(), 255.0F);
  for (const auto& [x, y] : {std::pair{3, 3}, {17, 3}, {3, 17}}) grid.at(x, y) = 0;
  for (int module = 8; module <= 12; ++module) {
    const float level = module % 2 == 0 ? 127.5F - 127.5F * single : 127.5F + 127.5F * single;
    grid.at(module, 6) = level;
    grid.at(6, module) = level;
  }
  return grid;
}

}  // namespace

TEST_CASE("timing: its clarity is the share of contrast that single modules have") {
  CHECK(timing_clarity(levels(1)) == doctest::Approx(1));
  CHECK(timing_clarity(levels(0.25F)) == doctest::Approx(0.25));
  CHECK(timing_clarity(SoftGrid(21)) == 0);  // no contrast at all
}

TEST_CASE("timing: one that the edge cuts off is followed to the edge") {
  // Modules 10 to 16 of the timing pattern are seen.
  const auto cut = cut_timing(moved(10), right_finder(10));
  REQUIRE(cut);
  CHECK(cut->modules == 7);
  CHECK(cut->along.x == doctest::Approx(-kModule));
  CHECK(cut->inside.y == doctest::Approx(kModule));
}

TEST_CASE("timing: a whole symbol, and a finder pattern alone, are not cut off") {
  CHECK_FALSE(cut_timing(moved(-2), right_finder(-2)));
  CHECK_FALSE(cut_timing(moved(14), right_finder(14)));  // three modules are too few
  cv::Mat alone(240, 240, CV_8U, cv::Scalar(255));
  CHECK_FALSE(cut_timing(alone, right_finder(10)));
}
