#include "reader/grey/finder_fit.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

// Version 1, 5 pixels a module: its first finder is centred on (60 + 3.5 × 5, the same).
const Vec kCentre(77.5F, 77.5F);

Patch patch_of(double blur = 1) {
  const auto placing = plane(21, {Vec(60, 60), Vec(165, 60), Vec(165, 165), Vec(60, 165)});
  Patch patch;
  patch.fine = photograph(symbol_with("finder", 1, {}), placing, {220, 220}, blur);
  cv::GaussianBlur(patch.fine, patch.coarse, {0, 0}, 2);
  return patch;
}

Finder finder_at(Vec centre, float module) { return {centre, {Vec(module, 0), Vec(0, module)}, 0}; }

}  // namespace

TEST_CASE("finder fit: a guess half a module off and a third too large is brought home") {
  const Finder fitted = fit_finder(patch_of(), finder_at(kCentre + Vec(2, -2), 6.5F));
  CHECK(cv::norm(fitted.centre - kCentre) < 0.3);
  CHECK(cv::norm(fitted.axes[0] - Vec(5, 0)) < 0.15);
  CHECK(cv::norm(fitted.axes[1] - Vec(0, 5)) < 0.15);
  CHECK(fitted.agreement > 0.9F);
}

TEST_CASE("finder fit: light on dark agrees as much, below zero") {
  Patch patch = patch_of();
  const float dark = finder_agreement(patch, finder_at(kCentre, 5));
  cv::bitwise_not(patch.coarse, patch.coarse);
  CHECK(finder_agreement(patch, finder_at(kCentre, 5)) == doctest::Approx(-dark));
}

TEST_CASE("finder fit: data is no finder") {
  CHECK(finder_agreement(patch_of(), finder_at({112, 112}, 5)) < 0.4F);
}

TEST_CASE("finder fit: a module to the right and down leads to a pixel") {
  const Finder f{{10, 20}, {Vec(2, 1), Vec(-1, 3)}, 0};
  CHECK(f.at(2, 1) == Vec(10 + 4 - 1, 20 + 2 + 3));
}

TEST_CASE("finder fit: modules between two finders are exact in perspective") {
  CHECK(modules_between(finder_at({0, 0}, 4), finder_at({56, 0}, 4), 0) == doctest::Approx(14));
  // Modules of 2 and 8 pixels: 4 in the geometric mean.
  CHECK(modules_between(finder_at({0, 0}, 2), finder_at({0, 40}, 8), 1) == doctest::Approx(10));
  CHECK(modules_between(finder_at({0, 0}, 0), finder_at({9, 0}, 0), 0) == 0);
}
