#pragma once

#include <algorithm>
#include <array>
#include <opencv2/core.hpp>

#include "reader/grey/warp.hpp"

namespace moongate::reader::grey {

/// A grey level between pixels and how it changes along x and y.
struct Slope {
  float value = 0;
  Vec gradient;
};

/// Keeps a coordinate inside; what is not a number, from a degenerate plane, becomes 0. The order
/// of arguments matters: std::clamp would pass it on.
inline float inside(float x, int size) {
  return std::max(0.0F, std::min(x, static_cast<float>(size) - 1.01F));
}

/// Interpolates between the four nearest pixel centres; beyond the border the border goes on.
inline Slope slope_at(const cv::Mat& gray, Vec p) {
  const float x = inside(p.x - 0.5F, gray.cols);
  const float y = inside(p.y - 0.5F, gray.rows);
  const int column = static_cast<int>(x);
  const int row = static_cast<int>(y);
  const float fx = x - static_cast<float>(column);
  const float fy = y - static_cast<float>(row);
  const unsigned char* upper = gray.ptr(row) + column;
  const unsigned char* lower = gray.ptr(row + 1) + column;
  const float a = upper[0];
  const float b = upper[1];
  const float c = lower[0];
  const float d = lower[1];
  const float top = a + (b - a) * fx;
  const float bottom = c + (d - c) * fx;
  return {top + (bottom - top) * fy, Vec((b - a) + ((d - c) - (b - a)) * fy, bottom - top)};
}

inline float level_at(const cv::Mat& gray, Vec p) { return slope_at(gray, p).value; }

/// The part of a picture around one symbol, at a size that suits sampling: 3 to 6 pixels a module.
struct Patch {
  cv::Mat fine;     ///< lightly smoothed: modules are sampled here
  cv::Mat coarse;   ///< smoothed by half a module: fits start here, from further away
  Vec origin;       ///< its top left corner in the picture
  float scale = 1;  ///< patch pixels a picture pixel

  [[nodiscard]] Vec to_patch(Vec picture) const { return (picture - origin) * scale; }
  [[nodiscard]] Vec to_picture(Vec patch) const { return patch * (1 / scale) + origin; }
};

/// Returns the pixels that a patch around a quadrilateral is made of; none where there is no sense
/// in the corners.
cv::Rect patch_area(const cv::Mat& picture, const std::array<Vec, 4>& corners);

/// Cuts the surroundings of a quadrilateral out of a picture; empty when there is next to nothing.
///
/// @param module  side of one module in pixels of the picture, about
Patch cut_patch(const cv::Mat& picture, const std::array<Vec, 4>& corners, float module);

}  // namespace moongate::reader::grey
