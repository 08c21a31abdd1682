#include "reader/bars/bar_blobs.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

using namespace moongate::reader;

namespace {

/// Stripes of `period` pixels that run at this angle, in a square within white.
cv::Mat stripes(double degrees, int side = 240, int period = 8) {
  cv::Mat out(side, side, CV_8U, cv::Scalar(255));
  const double angle = degrees * std::numbers::pi / 180;
  for (int y = side / 4; y < side * 3 / 4; ++y) {
    for (int x = side / 4; x < side * 3 / 4; ++x) {
      const double along = x * std::cos(angle) + y * std::sin(angle);
      out.at<unsigned char>(y, x) = static_cast<unsigned char>(
          127.5 + 127.5 * std::sin(along * 2 * std::numbers::pi / period));
    }
  }
  return out;
}

const BarBlob* largest(const std::vector<BarBlob>& blobs) {
  const BarBlob* best = nullptr;
  for (const BarBlob& blob : blobs) {
    if (best == nullptr || blob.cells.size() > best->cells.size()) best = &blob;
  }
  return best;
}

}  // namespace

TEST_CASE("bar blobs: stripes are one blob that knows its direction") {
  for (int degrees = 0; degrees < 180; degrees += 15) {
    CAPTURE(degrees);
    const auto blobs = find_blobs(stripes(degrees));
    const BarBlob* const blob = largest(blobs);
    REQUIRE(blob != nullptr);
    // 120 by 120 pixels are 15 by 15 cells of eight.
    CHECK(blob->cells.size() > 150);
    CHECK(blob->cells.size() < 320);
    // The direction is that in which the level changes, as twice its angle.
    const double angle = 2 * degrees * std::numbers::pi / 180;
    const double cosine = (blob->doubled.x * std::cos(angle) + blob->doubled.y * std::sin(angle)) /
                          std::hypot(blob->doubled.x, blob->doubled.y);
    CHECK(cosine > 0.95);
    for (const cv::Point2f cell : blob->cells) {
      CHECK(cell.x > 40);
      CHECK(cell.x < 200);
    }
  }
}

TEST_CASE("bar blobs: stripes of two directions are two blobs") {
  cv::Mat both;
  cv::hconcat(stripes(0), stripes(90), both);
  int large = 0;
  for (const BarBlob& blob : find_blobs(both)) large += blob.cells.size() > 100 ? 1 : 0;
  CHECK(large == 2);
}

TEST_CASE("bar blobs: paper has none") {
  CHECK(find_blobs(cv::Mat(200, 200, CV_8U, cv::Scalar(255))).empty());
  CHECK(find_blobs(cv::Mat(200, 200, CV_8U, cv::Scalar(0))).empty());
  CHECK(find_blobs(cv::Mat(8, 17, CV_8U, cv::Scalar(0))).empty());  // one row of cells
}
