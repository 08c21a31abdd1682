#include "reader/scene/contrast.hpp"

#include <algorithm>

namespace moongate::reader {

namespace {

/// Pixels that lie `apart` columns and `down` rows from one another differ that much.
bool shows_contrast(const cv::Mat& gray, int apart, int down, double levels) {
  if (gray.cols <= apart || gray.rows <= down) return false;
  const cv::Size size(gray.cols - apart, gray.rows - down);
  const cv::Mat here = gray(cv::Rect({0, 0}, size));
  const cv::Mat there = gray(cv::Rect({apart, down}, size));
  return cv::norm(here, there, cv::NORM_INF) >= levels;
}

}  // namespace

bool is_faint(const cv::Mat& gray, double levels) {
  constexpr int kStrip = 32;  // rows: most pictures show contrast in the first few
  constexpr int kApart = 8;   // pixels: what lies closer is one edge
  for (int top = 0; top < gray.rows; top += kStrip) {
    const auto strip = gray.rowRange(top, std::min(top + kStrip + kApart, gray.rows));
    if (shows_contrast(strip, kApart, 0, levels) || shows_contrast(strip, 0, kApart, levels))
      return false;
  }
  return true;
}

}  // namespace moongate::reader
