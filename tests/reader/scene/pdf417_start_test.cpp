#include "reader/scene/pdf417_start.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>
#include <vector>

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr int kModule = 4;
constexpr int kLeft = 60;
constexpr int kTop = 50;
constexpr int kHeight = 90;

// Bars and spaces in turn, so many modules each, on a page of 700 × 200.
cv::Mat drawn(const std::vector<int>& widths) {
  cv::Mat picture(200, 700, CV_8U, cv::Scalar(230));
  int x = kLeft;
  bool dark = true;
  for (const int width : widths) {
    if (dark) picture(cv::Rect(x, kTop, width * kModule, kHeight)).setTo(cv::Scalar(20));
    x += width * kModule;
    dark = !dark;
  }
  return picture;
}

// The pattern of ISO/IEC 15438 and the first codeword.
cv::Mat symbol() { return drawn({8, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 4, 1, 5}); }

// The side where it begins; the end was not found.
Quad side() {
  const Point top{kLeft, kTop};
  const Point bottom{kLeft, kTop + kHeight};
  return {{top, top, bottom, bottom}};
}

}  // namespace

TEST_CASE("PDF417 start: seen however the symbol is turned") {
  cv::Mat picture = symbol();
  Quad corners = side();
  for (int turns = 0; turns < 4; ++turns) {
    CAPTURE(turns);
    const auto start = pdf417_start(picture, corners);
    REQUIRE(start);
    CHECK(start->module == doctest::Approx(kModule).epsilon(0.05));
    CHECK(start->clarity > 0.9F);
    const auto height = static_cast<float>(picture.rows);
    for (Point& p : corners) p = {height - p.y, p.x};
    cv::rotate(picture, picture, cv::ROTATE_90_CLOCKWISE);
  }
}

TEST_CASE("PDF417 start: out of focus its modules are less clear") {
  cv::Mat picture = symbol();
  cv::GaussianBlur(picture, picture, {}, 2);
  const auto start = pdf417_start(picture, side());
  REQUIRE(start);
  CHECK(start->clarity < 0.7F);
}

TEST_CASE("PDF417 start: near misses") {
  CHECK_FALSE(pdf417_start(drawn({}), side()));
  CHECK_FALSE(pdf417_start(drawn({8, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2}), side()));
  CHECK_FALSE(pdf417_start(drawn({6, 1, 1, 1, 1, 1, 1, 3, 2, 2, 2}), side()));
  CHECK_FALSE(pdf417_start(drawn({8, 1, 1, 2, 2, 1, 1, 3, 2, 2, 2}), side()));
  CHECK_FALSE(pdf417_start(symbol(), {}));
  cv::Mat picture = symbol();
  picture.rowRange(kTop, kTop + kHeight * 5 / 9).setTo(cv::Scalar(230));
  CHECK_FALSE(pdf417_start(picture, side()));  // in four rows of nine
}

TEST_CASE("PDF417 start: bars that reach the edge of the picture are followed to it") {
  std::vector<int> widths{8, 1, 1, 1, 1, 1, 1, 3};
  for (int i = 0; i < 60; ++i) widths.push_back(2);  // to column 608
  const cv::Mat wide = drawn(widths);
  const auto cut = pdf417_to_the_edge(wide.colRange(0, 400), side(), kModule);
  REQUIRE(cut);
  CHECK((*cut)[1].x == 400);
  CHECK((*cut)[1].y == kTop);
  CHECK((*cut)[2].x == 400);
  CHECK((*cut)[2].y == kTop + kHeight);
  CHECK_FALSE(pdf417_to_the_edge(wide, side(), kModule));                   // paper there
  CHECK_FALSE(pdf417_to_the_edge(wide.colRange(0, 200), side(), kModule));  // too little is seen
}
