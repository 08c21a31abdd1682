#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// The start pattern of a PDF417 symbol (ISO/IEC 15438): bars and spaces of 8, 1, 1, 1, 1, 1, 1 and
/// 3 modules.
struct StartPattern {
  float module = 0;   ///< width, pixels
  float clarity = 0;  ///< contrast of single modules, as a part of that of the first bar
};

/// Looks for it in some rows from the side between the first corner and the last, where a symbol
/// begins; nothing where fewer than half of them show it.
///
/// @param gray     8 bits
/// @param corners  of a symbol, or of its first side alone: then its end was not found
std::optional<StartPattern> pdf417_start(const cv::Mat& gray, const Quad& corners);

/// The first side and what follows it as far as the picture goes; nothing where no bars and spaces
/// reach its edge.
std::optional<Quad> pdf417_to_the_edge(const cv::Mat& gray, const Quad& corners, float module);

}  // namespace moongate::reader
