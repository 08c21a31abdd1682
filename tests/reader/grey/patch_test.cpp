#include "reader/grey/patch.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace moongate::reader::grey;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
const std::array<Vec, 4> kSquare{Vec(100, 100), Vec(200, 100), Vec(200, 200), Vec(100, 200)};

std::array<Vec, 4> with_corner(Vec corner) {
  auto corners = kSquare;
  corners[2] = corner;
  return corners;
}

}  // namespace

TEST_CASE("patch: small modules are enlarged, large ones made smaller") {
  const cv::Mat picture(300, 300, CV_8U, cv::Scalar(128));
  CHECK(cut_patch(picture, kSquare, 2).scale == doctest::Approx(1.5));  // 3 pixels a module
  CHECK(cut_patch(picture, kSquare, 1).scale == doctest::Approx(2));    // at most twice
  CHECK(cut_patch(picture, kSquare, 5).scale == 1);
  CHECK(cut_patch(picture, kSquare, 10).scale == doctest::Approx(0.5));
  const auto patch = cut_patch(picture, kSquare, 2);
  // A third of the square and 4 pixels around it.
  CHECK(patch.origin.x == doctest::Approx(65).epsilon(0.03));
  CHECK(patch.fine.cols == doctest::Approx(169 * 1.5).epsilon(0.03));
}

TEST_CASE("patch: no side exceeds 1400 pixels") {
  const cv::Mat picture(2000, 3000, CV_8U, cv::Scalar(128));
  const std::array<Vec, 4> wide{Vec(0, 0), Vec(2999, 0), Vec(2999, 1999), Vec(0, 1999)};
  const auto patch = cut_patch(picture, wide, 5);
  CHECK(std::max(patch.fine.cols, patch.fine.rows) <= 1400);
}

TEST_CASE("patch: corners that are no numbers or far out, slivers and tiny modules are empty") {
  const cv::Mat picture(300, 300, CV_8U, cv::Scalar(128));
  for (const Vec corner : {Vec(kNaN, 1), Vec(1, kNaN), Vec(2e6F, 1), Vec(1, -INFINITY)}) {
    CHECK(cut_patch(picture, with_corner(corner), 5).fine.empty());
  }
  CHECK(cut_patch(picture, kSquare, 0.5F).fine.empty());
  CHECK(cut_patch(picture, kSquare, kNaN).fine.empty());
  CHECK(cut_patch(cv::Mat(300, 15, CV_8U, cv::Scalar(0)),
                  {Vec(0, 0), Vec(15, 0), Vec(15, 99), Vec(0, 99)}, 5)
            .fine.empty());
  CHECK(cut_patch(cv::Mat(15, 300, CV_8U, cv::Scalar(0)),
                  {Vec(0, 0), Vec(99, 0), Vec(99, 15), Vec(0, 15)}, 5)
            .fine.empty());
}

TEST_CASE(
    "patch: a level between pixels is their mean by distance, and its slope their difference") {
  const cv::Mat gray = (cv::Mat_<unsigned char>(3, 3) << 10, 20, 20, 30, 40, 40, 30, 40, 40);
  CHECK(slope_at(gray, {0.5F, 0.5F}).value == 10);  // the middle of the first pixel
  const Slope between = slope_at(gray, {1, 1});     // of four: (10 + 20 + 30 + 40) / 4
  CHECK(between.value == 25);
  CHECK(between.gradient.x == 10);  // 20 − 10 above, 40 − 30 below
  CHECK(between.gradient.y == 20);
  CHECK(level_at(gray, {-50, -50}) == 10);
  CHECK(level_at(gray, {kNaN, kNaN}) == 10);
  CHECK(level_at(gray, {50, 50}) == doctest::Approx(40));
}

TEST_CASE("patch: pixels of the patch and of the picture lead to one another") {
  Patch patch;
  patch.origin = {10, 20};
  patch.scale = 2;
  CHECK(patch.to_patch({15, 20}) == Vec(10, 0));
  CHECK(patch.to_picture({10, 0}) == Vec(15, 20));
}
