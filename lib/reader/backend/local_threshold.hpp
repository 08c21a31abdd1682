#pragma once

#include <opencv2/core.hpp>

namespace moongate::reader {

/// Decides which pixels are dark by their surroundings, as ZXing-C++ 3.1 does for matrix codes
/// (HybridBinarizer.cpp), pixel for pixel and in a third of its time: a block of 8 × 8 pixels is
/// parted half way between its darkest and its lightest, which is smoothed over 5 × 5 blocks; those
/// without contrast take the level of their neighbours.
///
/// @param gray  8 bits
/// @return 0 where dark and 255 where light, continuous; empty where no block has contrast or the
///   picture is smaller than 40 × 40: ZXing-C++ then takes one level for all of it
cv::Mat parted_locally(const cv::Mat& gray);

}  // namespace moongate::reader
