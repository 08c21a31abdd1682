#pragma once

#include <algorithm>
#include <functional>
#include <opencv2/core.hpp>

namespace moongate::reader::grey {

/// Works on some rows at a time, so that what is late ends soon. Filters of a part see the rows
/// around it.
///
/// @param late  asked before each part; empty = never
/// @param work  called with the rows of each part, from the top
/// @return whether it came to the end
template <class Work>
bool in_strips(int rows, const std::function<bool()>& late, Work work) {
  constexpr int kStrip = 128;
  for (int top = 0; top < rows; top += kStrip) {
    if (late && late()) return false;
    work(cv::Range(top, std::min(top + kStrip, rows)));
  }
  return !(late && late());
}

}  // namespace moongate::reader::grey
