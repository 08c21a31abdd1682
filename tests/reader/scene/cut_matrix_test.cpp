#include "reader/scene/cut_matrix.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/scene/data_matrix.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr int kModules = 24;
constexpr int kSide = 6 * kModules;  // pixels

cv::Mat symbol() { return testing::draw_data_matrix(kModules, kSide / kModules); }

// On paper of 400 × 400; what reaches over the edge is cut off.
cv::Mat at(int left, int top) {
  cv::Mat wide(1000, 1000, CV_8U, cv::Scalar(230));
  symbol().copyTo(wide(cv::Rect(300 + left, 300 + top, kSide, kSide)));
  return wide(cv::Rect(300, 300, 400, 400)).clone();
}

// With a margin of two modules.
cv::Rect place_at(int left, int top) {
  return cv::Rect(left - 12, top - 12, kSide + 24, kSide + 24) & cv::Rect(0, 0, 400, 400);
}

}  // namespace

TEST_CASE("cut matrix: half a symbol at each edge of the picture") {
  for (const cv::Point p : {cv::Point(-kSide / 2, 100),
                            {400 - kSide / 2, 100},
                            {100, -kSide / 2},
                            {100, 400 - kSide / 2}}) {
    CAPTURE(p.x);
    CAPTURE(p.y);
    CHECK(cut_matrix(at(p.x, p.y), place_at(p.x, p.y)));
  }
}

TEST_CASE("cut matrix: the visible part is told") {
  const auto seen = cut_matrix(at(400 - kSide / 2, 100), place_at(400 - kSide / 2, 100));
  REQUIRE(seen);
  for (const Point& p : *seen) {
    CHECK(p.x > 400 - kSide / 2 - 3);
    CHECK(p.x < 403);
    CHECK(p.y > 97);
    CHECK(p.y < 100 + kSide + 3);
  }
}

TEST_CASE("cut matrix: a large one is seen as well") {
  cv::Mat picture = at(400 - kSide / 2, 100);
  cv::resize(picture, picture, {}, 6, 6, cv::INTER_NEAREST);
  const cv::Rect place = place_at(400 - kSide / 2, 100);
  CHECK(cut_matrix(picture, {place.tl() * 6, place.size() * 6}));
}

TEST_CASE("cut matrix: near misses") {
  const cv::Rect place = place_at(-kSide / 2, 100);
  CHECK_FALSE(cut_matrix(cv::Mat(400, 400, CV_8U, cv::Scalar(230)), place));
  CHECK_FALSE(cut_matrix(cv::Mat(400, 400, CV_8U, cv::Scalar(20)), place));
  cv::Mat noise(400, 400, CV_8U);
  cv::randu(noise, 0, 255);
  CHECK_FALSE(cut_matrix(noise, place));
  cv::Mat frame(400, 400, CV_8U, cv::Scalar(230));
  cv::rectangle(frame, {-50, 100}, {60, 240}, cv::Scalar(20), 5);
  CHECK_FALSE(cut_matrix(frame, place));
  cv::Mat comb(400, 400, CV_8U, cv::Scalar(230));  // teeth all around, no side is dark
  for (int y = 100; y < 240; y += 12) comb(cv::Rect(0, y, 70, 6)).setTo(cv::Scalar(20));
  CHECK_FALSE(cut_matrix(comb, place));
  CHECK_FALSE(cut_matrix(at(-kSide + 18, 100), place_at(-kSide + 18, 100)));  // three modules
}
