#pragma once

#include <opencv2/core.hpp>
#include <string_view>

#include "reader/bars/bar_patch.hpp"

namespace moongate::reader {

/// Says what keeps bars that stand there from being read.
///
/// @param picture  the size of the picture that they were cut out of
/// @return "cut_off" at an end by the edge of the picture, "too_small", "blurred" or "damaged";
/// empty
///         where they are no symbol, as all are about as wide: a fence, a grating
std::string_view why_unread(const BarPatch& bars, cv::Size picture);

}  // namespace moongate::reader
