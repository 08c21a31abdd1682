#pragma once

#include <opencv2/core.hpp>

namespace moongate::reader {

/// Tells whether a picture nowhere shows as much contrast as ZXing-C++ needs to tell black from
/// white: its plain passes find nothing there.
///
/// @param gray    the picture at working_scale()
/// @param levels  grey levels that pixels near one another must differ by
bool is_faint(const cv::Mat& gray, double levels);

}  // namespace moongate::reader
