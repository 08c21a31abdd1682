#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// The finder pattern of a Data Matrix symbol (ISO/IEC 16022 section 4.3.2): two sides dark, two of
/// modules in turn.
struct MatrixBorder {
  int modules = 0;    ///< along the alternating side that shows the most
  float clarity = 0;  ///< contrast from module to module, as a part of that of the symbol
};

/// Looks for it along the sides of a quadrilateral; nothing where it does not stand there.
std::optional<MatrixBorder> matrix_border(const cv::Mat& gray, const Quad& corners);

/// Looks along the two sides that meet in the first corner: one dark, of five modules or more, one
/// of modules in turn, as at two corners of each symbol, and data between them. Tells of a symbol
/// that the edge of the picture cuts.
std::optional<MatrixBorder> matrix_corner(const cv::Mat& gray, const Quad& corners);

}  // namespace moongate::reader
