#pragma once

#include <cstddef>
#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader {

/// Of one symbol: Code 128 of 50 characters. Gratings and screens have more.
inline constexpr std::size_t kMostEdges = 320;
/// UPC-E has 34, of which fine print shows fewer.
inline constexpr std::size_t kFewestEdges = 24;
/// On the average: Code 39 1.5, EAN 1.6, Code 128 1.8.
inline constexpr float kModulesAnEdge = 1.65F;

/// The columns in which a line of grey levels turns from rising to falling, or back, by more than
/// noise does: one a bar and one a space, about.
///
/// @param line  8 bits, one row, not empty
std::vector<int> edges_of(const cv::Mat& line);

/// The most edges that stand without a quiet zone between them.
std::vector<int> longest_stretch(const std::vector<int>& edges);

/// How alike two lines of the same length are: 1 the same but for light and contrast, 0 unrelated.
///
/// @param shift  columns by which one may stand left or right of the other
double likeness(const cv::Mat& a, const cv::Mat& b, int shift);

}  // namespace moongate::reader
