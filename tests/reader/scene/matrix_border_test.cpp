#include "reader/scene/matrix_border.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/scene/data_matrix.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr int kModule = 6;

// A symbol with a margin of 30 pixels.
cv::Mat drawn(int modules) {
  cv::Mat picture = testing::draw_data_matrix(modules, kModule);
  cv::copyMakeBorder(picture, picture, 30, 30, 30, 30, cv::BORDER_CONSTANT, cv::Scalar(230));
  return picture;
}

Quad corners_of(int modules) {
  const auto far = static_cast<float>(30 + modules * kModule);
  return {{{30, 30}, {far, 30}, {far, far}, {30, far}}};
}

}  // namespace

TEST_CASE("matrix border: two dark sides and two of modules in turn, whichever way round") {
  cv::Mat picture = drawn(18);
  for (int turns = 0; turns < 4; ++turns) {
    CAPTURE(turns);
    const auto border = matrix_border(picture, corners_of(18));
    REQUIRE(border);
    CHECK(border->modules == 18);
    CHECK(border->clarity > 0.9F);
    cv::rotate(picture, picture, cv::ROTATE_90_CLOCKWISE);
  }
}

TEST_CASE("matrix border: the smallest symbol, and a soft one") {
  REQUIRE(matrix_border(drawn(10), corners_of(10)));
  CHECK(matrix_border(drawn(10), corners_of(10))->modules == 10);
  cv::Mat soft = drawn(18);
  cv::GaussianBlur(soft, soft, {0, 0}, 0.35 * kModule);
  const auto border = matrix_border(soft, corners_of(18));
  REQUIRE(border);
  CHECK(border->clarity < 0.8F);
}

TEST_CASE("matrix border: what has none") {
  const Quad corners = corners_of(18);
  cv::Mat noise = drawn(18);
  cv::randu(noise, 0, 255);
  CHECK_FALSE(matrix_border(noise, corners));
  CHECK_FALSE(matrix_border(cv::Mat(300, 300, CV_8U, cv::Scalar(128)), corners));
  cv::Mat tile(300, 300, CV_8U, cv::Scalar(230));  // a dark square on light ground
  tile(cv::Rect(30, 30, 108, 108)).setTo(cv::Scalar(20));
  CHECK_FALSE(matrix_border(tile, corners));
  cv::Mat three = drawn(18);  // three dark sides
  three(cv::Rect(30, 30, 108, kModule)).setTo(cv::Scalar(20));
  CHECK_FALSE(matrix_border(three, corners));
  CHECK_FALSE(matrix_border(drawn(18) / 8 + 100, corners));  // faint
}

TEST_CASE("matrix corner: a dark side and one of modules in turn, at two of the four corners") {
  const cv::Mat picture = drawn(18);
  const Quad corners = corners_of(18);  // from the upper left one, clockwise
  for (std::size_t first = 0; first < 4; ++first) {
    CAPTURE(first);
    Quad turned;
    for (std::size_t i = 0; i < 4; ++i) turned[i] = corners[(first + i) % 4];
    const auto border = matrix_corner(picture, turned);
    CHECK(border.has_value() == (first == 0 || first == 2));
    if (border) CHECK(border->modules == 18);
  }
  CHECK_FALSE(matrix_corner(cv::Mat(300, 300, CV_8U, cv::Scalar(90)), corners));
}
