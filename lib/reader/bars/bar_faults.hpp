#pragma once

#include <opencv2/core.hpp>
#include <string_view>

#include "reader/bars/bar_patch.hpp"

namespace moongate::reader {

/// Says what keeps bars that stand there from being read.
///
/// @param bars     not empty
/// @param picture  the size of the picture that they were cut out of
/// @return "cut_off" at an end by the edge of the picture, "too_small", "blurred" or "damaged".
///         Empty where they are no symbol: a fence, a grating, writing.
std::string_view why_unread(const BarPatch& bars, cv::Size picture);

}  // namespace moongate::reader
