#pragma once

#include <opencv2/core.hpp>

namespace moongate::reader {

/// Tells whether a picture nowhere shows as much contrast as ZXing-C++ needs to tell black from
/// white: its plain passes find nothing there.
///
/// @param gray  the picture at working_scale()
bool is_faint(const cv::Mat& gray);

}  // namespace moongate::reader
