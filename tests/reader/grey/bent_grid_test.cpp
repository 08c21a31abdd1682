#include "reader/grey/bent_grid.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reader/grey/margins.hpp"
#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;
using moongate::reader::qr::SoftGrid;
using moongate::reader::qr::SymbolGrid;

namespace {

constexpr int kDimension = 25;
const std::array<Vec, 4> kCorners{Vec(50, 50), Vec(200, 50), Vec(200, 200), Vec(50, 200)};

// Version 2, 6 pixels a module.
SymbolGrid symbol() { return symbol_with("bent", 2, {}); }

cv::Mat picture(const Placing& placing) { return photograph(symbol(), placing, {260, 260}, 0); }

int count_wrong(const SoftGrid& levels) {
  const SymbolGrid truth = symbol();
  int wrong = 0;
  for (int y = 0; y < kDimension; ++y)
    for (int x = 0; x < kDimension; ++x)
      wrong += (levels.at(x, y) < 125) != truth.dark(x, y) ? 1 : 0;  // dark 40, light 210
  return wrong;
}

}  // namespace

TEST_CASE("bent grid: a control pulls along its slope, by its residual") {
  NodePull pull;
  pull.add({2, 1}, 3, 0.5F);
  CHECK(pull.xx == 2);  // 0.5 × 2 × 2
  CHECK(pull.xy == 1);
  CHECK(pull.yy == 0.5F);
  CHECK(pull.right == Vec(-3, -1.5F));  // −0.5 × 3 × (2, 1)
}

TEST_CASE("bent grid: it starts as the plane it is given") {
  const Warp warp(kDimension, kCorners);
  const BentGrid grid(kDimension, warp);
  CHECK(grid.dimension() == kDimension);
  CHECK(grid.shift({12, 3}) == Vec(0, 0));
  CHECK(grid.at({12, 3}) == warp.at({12, 3}));
}

TEST_CASE("bent grid: a module's level is the mean inside it, or beside its middle") {
  const cv::Mat gray = picture(plane(kDimension, kCorners));
  const BentGrid grid(kDimension, Warp(kDimension, kCorners));
  const SoftGrid levels = grid.sample(gray);
  CHECK(count_wrong(levels) == 0);
  CHECK(levels.at(0, 0) == doctest::Approx(40).epsilon(0.02));
  CHECK(levels.at(1, 1) == doctest::Approx(210).epsilon(0.02));
  // One module further right: what was sampled there.
  CHECK(grid.sample(gray, {1, 0}).at(0, 1) == doctest::Approx(levels.at(1, 1)));
}

TEST_CASE("bent grid: controls bring a grid back that lies a third of a module off") {
  const cv::Mat gray = photograph(symbol(), plane(kDimension, kCorners), {260, 260}, 1.5);
  auto off = kCorners;
  for (Vec& c : off) c += Vec(2, -1);
  BentGrid grid(kDimension, Warp(kDimension, off));
  for (int i = 0; i < 6; ++i) grid.refine(gray, fixed_controls(kDimension, true), 2);
  for (const Vec module : {Vec(3, 3), Vec(21, 3), Vec(3, 21), Vec(18, 18)}) {
    CAPTURE(module.x);
    CHECK(cv::norm(grid.shift(module) - Vec(-2, 1)) < 0.6);
  }
}

TEST_CASE("bent grid: it follows paper that is bent by two modules") {
  // Right at both sides, twelve pixels too low in the middle.
  const Placing bent = [](Vec m) {
    const float u = m.x / kDimension;
    return Vec(50 + 6 * m.x, 50 + 6 * m.y + 48 * u * (1 - u));
  };
  const cv::Mat gray = picture(bent);
  BentGrid grid(kDimension, Warp(kDimension, kCorners));
  const int before = count_wrong(grid.sample(gray));
  SoftGrid fixed(kDimension);
  overlay_fixed_patterns(fixed);
  grid.follow(gray, fixed, {});
  CHECK(before > 100);
  CHECK(2 * count_wrong(grid.sample(gray)) < before);
}

TEST_CASE("bent grid: what is late stays where it was") {
  const cv::Mat gray = picture(plane(kDimension, kCorners));
  auto off = kCorners;
  for (Vec& c : off) c += Vec(2, 2);
  BentGrid grid(kDimension, Warp(kDimension, off));
  SoftGrid fixed(kDimension);
  grid.follow(gray, fixed, [] { return true; });
  CHECK(grid.shift({12, 12}) == Vec(0, 0));
}
