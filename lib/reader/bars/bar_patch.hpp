#pragma once

#include <opencv2/core.hpp>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// Bars cut out of a picture and stood upright, with room for a quiet zone at both ends.
struct BarPatch {
  cv::Mat lines;           ///< 8 bits; each the mean of rows of the picture; empty: no bars
  cv::Matx33d to_picture;  ///< homography

  /// What stands between two columns, from the first line to the last, in pixels of the picture;
  /// clockwise from the corner where `begin` is the left end, turned by half where it is the right.
  [[nodiscard]] Quad corners(float begin, float end) const;
};

/// Cuts bars out, at a width that suits reading: some columns a module.
///
/// @param bars   see find_bars(), in pixels of `gray`; may reach over writing and edges beside them
/// @param lines  of the patch
BarPatch cut_bars(const cv::Mat& gray, const Quad& bars, int lines);

/// How much of what a blur along the lines takes away is given back on top.
struct Sharpening {
  double amount = 0;
  double sigma = 0;  ///< of the blur, modules
};

cv::Mat sharpened(const cv::Mat& lines, const Sharpening& how);

}  // namespace moongate::reader
