#pragma once

#include <algorithm>
#include <functional>
#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader::grey {

/// A connected dark area, with the moments of its pixels.
struct Spot {
  int left = 0, top = 0, right = 0, bottom = 0;  ///< the latter two behind it
  int area = 0;                                  ///< pixels; 0 = no spot, or part of another
  double x = 0, y = 0, xx = 0, xy = 0, yy = 0;   ///< sums over its pixels; whole numbers

  /// Adds the pixels [from, to) of a row.
  void add(int row, int from, int to);
  void add(const Spot& other);
  [[nodiscard]] int width() const { return right - left; }
  [[nodiscard]] int height() const { return bottom - top; }
};

/// Finds the areas, connected by the sides of pixels, where a picture is darker than the mean of
/// its surroundings by more than noise. One look at each row, so that a search that is late ends
/// soon; OpenCV takes twice as long on noise and cannot be stopped.
///
/// @param window  pixels a side of the surroundings
/// @param late    asked every few rows; true ends the search
/// @return the spots by their first pixels, row by row; none when it was late
std::vector<Spot> dark_spots(const cv::Mat& gray, int window, const std::function<bool()>& late);

}  // namespace moongate::reader::grey
