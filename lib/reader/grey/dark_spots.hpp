#pragma once

#include <algorithm>
#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader::grey {

/// A connected dark area.
struct Spot {
  int left = 0, top = 0, right = 0, bottom = 0;  ///< the latter two behind it
  int area = 0;

  void add(int y, int from, int to) {
    left = area == 0 ? from : std::min(left, from);
    top = area == 0 ? y : top;
    right = std::max(right, to);
    bottom = y + 1;
    area += to - from;
  }
  [[nodiscard]] cv::Rect box() const { return {left, top, right - left, bottom - top}; }
};

/// Finds the connected areas where a picture is darker than the mean of its surroundings by more
/// than noise. OpenCV takes three times as long to measure them as to label them.
///
/// @param window  pixels a side of the surroundings
/// @param labels  receives the number of each pixel's spot, 0 = none
/// @return the spots by their numbers; the first is none
std::vector<Spot> dark_spots(const cv::Mat& gray, int window, cv::Mat& labels);

}  // namespace moongate::reader::grey
