#include "reader/stages/round_layout.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

using namespace moongate::reader;

namespace {

constexpr float kRadius = 150;
const cv::Point2f kCentre(300, 300);

EyeTriple eyes() {
  const float arm = -kRadius / std::numbers::sqrt2_v<float>;
  return {kCentre, kRadius, {arm, arm}, 48};
}

cv::Mat paper() { return {600, 600, CV_8U, cv::Scalar(255)}; }

/// Straight rays from 0.6 to 1.2 times the distance of the eyes.
cv::Mat rays(int count) {
  auto picture = paper();
  for (int i = 0; i < count; ++i) {
    const float angle =
        2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(count);
    const cv::Point2f direction(std::cos(angle), std::sin(angle));
    cv::line(picture, kCentre + direction * (0.6F * kRadius),
             kCentre + direction * (1.2F * kRadius), cv::Scalar(0), 7, cv::LINE_AA);
  }
  return picture;
}

/// Rings of dashes, each 48 cells that are dark or light by `dark(ring, cell)`.
template <class Dark>
cv::Mat rings(int count, double reach, Dark dark) {
  auto picture = paper();
  const double step = (reach - 0.6) / count;
  for (int ring = 0; ring < count; ++ring) {
    const int radius = cvRound((0.6 + step * (ring + 0.5)) * kRadius);
    for (int cell = 0; cell < 48; ++cell) {
      if (dark(ring, cell))
        cv::ellipse(picture, kCentre, {radius, radius}, 0, cell * 7.5, (cell + 1) * 7.5,
                    cv::Scalar(20), cvRound(0.8 * step * kRadius), cv::LINE_AA);
    }
  }
  return picture;
}

bool by_itself(int ring, int cell) {
  unsigned x = (static_cast<unsigned>(cell) + 1) * 2654435761U +
               static_cast<unsigned>(ring * 131 + 7) * 40503U;
  x ^= x >> 15U;
  x *= 2246822519U;
  x ^= x >> 13U;
  return (x >> 8U) % 2 == 0;
}

}  // namespace

TEST_CASE("round layout: rays of a WeChat Mini Program code") {
  for (const int count : {36, 54, 72}) {
    CAPTURE(count);
    CHECK(has_rays(rays(count), eyes()));
  }
  for (const int count : {0, 20, 45, 60}) {
    CAPTURE(count);
    CHECK_FALSE(has_rays(rays(count), eyes()));
  }
}

TEST_CASE("round layout: rings of data, each with a pattern of its own") {
  CHECK(has_data_rings(rings(6, 1.26, by_itself), eyes()));
}

TEST_CASE("round layout: what is round and holds no data") {
  CHECK_FALSE(has_data_rings(paper(), eyes()));
  CHECK_FALSE(has_data_rings(rings(6, 1.26, [](int, int cell) { return by_itself(0, cell); }),
                             eyes()));  // a wheel
  CHECK_FALSE(has_data_rings(
      rings(6, 1.26, [](int ring, int cell) { return (ring + cell) % 2 == 0; }), eyes()));
  CHECK_FALSE(has_data_rings(rings(6, 1.26, [](int, int) { return true; }), eyes()));
  CHECK_FALSE(has_data_rings(rings(4, 1.0, by_itself), eyes()));  // ends at its eyes
  auto pale = rings(6, 1.26, by_itself);
  pale = pale / 12 + 230;  // less than 30 grey levels
  CHECK_FALSE(has_data_rings(pale, eyes()));
}
