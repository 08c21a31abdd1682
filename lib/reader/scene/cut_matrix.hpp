#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// Looks for a Data Matrix symbol that the edge of the picture cuts, in a part of the picture that
/// reaches it: by the outline of what is dark there, and by matrix_corner().
///
/// @param place  pixels of the picture
/// @return the visible part, about; nothing where there is no such symbol
std::optional<Quad> cut_matrix(const cv::Mat& gray, const cv::Rect& place);

}  // namespace moongate::reader
