#include "reader/scene/contrast.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader;

namespace {

/// Grey 100 with one rectangle of another level.
cv::Mat with_rectangle(int level, const cv::Rect& place) {
  cv::Mat gray(100, 100, CV_8U, cv::Scalar(100));
  gray(place).setTo(level);
  return gray;
}

}  // namespace

TEST_CASE("contrast: twelve grey levels within eight pixels are enough, anywhere") {
  CHECK(is_faint(cv::Mat(100, 100, CV_8U, cv::Scalar(100)), 12));
  CHECK_FALSE(is_faint(with_rectangle(112, {40, 40, 20, 20}), 12));
  CHECK_FALSE(is_faint(with_rectangle(88, {40, 40, 20, 20}), 12));
  CHECK(is_faint(with_rectangle(111, {40, 40, 20, 20}), 12));
  CHECK_FALSE(is_faint(with_rectangle(112, {92, 92, 8, 8}), 12));
}

TEST_CASE("contrast: a slow change is none") {
  cv::Mat slope(20, 250, CV_8U);
  for (int x = 0; x < slope.cols; ++x) slope.col(x).setTo(x);  // 8 levels over 8 pixels
  CHECK(is_faint(slope, 12));
}

TEST_CASE("contrast: pictures narrower than eight pixels show none across") {
  cv::Mat narrow(100, 8, CV_8U, cv::Scalar(0));
  narrow.col(7).setTo(255);
  CHECK(is_faint(narrow, 12));
  narrow.rowRange(50, 100).setTo(255);
  CHECK_FALSE(is_faint(narrow, 12));
}
