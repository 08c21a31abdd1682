#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// Finds where many parallel bars stand, whichever way they are turned: blobs of cells in which the
/// grey level changes along one direction alone. Says where to look, not what is there.
///
/// @return quadrilaterals in pixels, clockwise, the most promising first: their first side lies
///         across the bars, the next stands along them. Which end of a symbol comes first is not
///         known.
std::vector<Quad> find_bars(const cv::Mat& gray);

}  // namespace moongate::reader
