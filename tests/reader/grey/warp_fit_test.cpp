#include "reader/grey/warp_fit.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

const std::array<Vec, 4> kCorners{Vec(60, 60), Vec(165, 60), Vec(165, 165), Vec(60, 165)};

// Version 1, 5 pixels a module.
cv::Mat picture() {
  return photograph(symbol_with("warp", 1, {}), plane(21, kCorners), {220, 220}, 1);
}

std::array<Vec, 4> moved_by(Vec shift) {
  auto corners = kCorners;
  for (Vec& c : corners) c += shift;
  return corners;
}

}  // namespace

TEST_CASE("warp fit: levels of a group are a straight line through what is expected") {
  const std::vector<Control> controls{{{}, -1, 0}, {{}, 0, 0}, {{}, 1, 0}, {{}, 1, 1}};
  const auto levels = fit_levels({10, 60, 110, 99}, controls);
  REQUIRE(levels.size() == 2);
  CHECK(levels[0].middle == doctest::Approx(60));
  CHECK(levels[0].half == doctest::Approx(50));
  CHECK(levels[0].count == 3);
  // 100 / √(2 × (5000 + 2 × 3)): covariance over spreads, a few grey levels of noise added.
  CHECK(levels[0].correlation == doctest::Approx(100 / std::sqrt(2 * 5006.0)));
  CHECK(levels[1].half == 0);  // one sample tells nothing
  CHECK(levels[1].correlation == 0);
}

TEST_CASE("warp fit: light where dark is expected has a contrast below zero") {
  const std::vector<Control> controls{{{}, -1, 0}, {{}, 0, 0}, {{}, 1, 0}};
  const auto levels = fit_levels({110, 60, 10}, controls);
  CHECK(levels[0].half == doctest::Approx(-50));
  CHECK(levels[0].correlation < -0.99F);
}

TEST_CASE("warp fit: the true plane agrees, one that is three modules off does not") {
  const auto controls = fixed_controls(21, true);
  CHECK(agreement(picture(), Warp(21, kCorners), controls) > 0.9F);
  CHECK(agreement(picture(), Warp(21, moved_by({15, 15})), controls) < 0.3F);
}

TEST_CASE("warp fit: a plane that is two fifths of a module off is brought back") {
  Warp warp(21, moved_by({2, -2}));
  CHECK(fit_warp(picture(), warp, fixed_controls(21, true), {8, 12}) > 0.9F);
  for (const Vec module : {Vec(0, 0), Vec(21, 0), Vec(10, 10), Vec(0, 21)})
    CHECK(cv::norm(warp.at(module) - Warp(21, kCorners).at(module)) < 0.5);
}

TEST_CASE("warp fit: without a contrast nothing moves far") {
  Warp warp(21, kCorners);
  const cv::Mat flat(220, 220, CV_8U, cv::Scalar(128));
  CHECK(fit_warp(flat, warp, fixed_controls(21, true), {8, 12}) == 0);
  CHECK(cv::norm(warp.at({10, 10}) - Vec(110, 110)) < 1);
}
