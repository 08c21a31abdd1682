#pragma once

#include <optional>

#include "reader/grey/finder_fit.hpp"
#include "reader/qr/soft_grid.hpp"

// The timing patterns of QR codes: dark and light modules by turns between two finder patterns
// (ISO/IEC 18004 section 6.3.5). They tell a symbol from a pattern that only looks like its corner,
// and how clear its modules are.

namespace moongate::reader::grey {

using qr::SoftGrid;

/// How far apart dark and light are along both timing patterns of a symbol, as a share of how far
/// apart they are in its finder patterns: 1 in print, little where blur mixes neighbours.
///
/// @param levels  grey levels of the modules
float timing_clarity(const SoftGrid& levels);

/// A timing pattern that leaves the picture before the next finder pattern.
struct CutTiming {
  Vec along;        ///< one module from the finder pattern on, pixels
  Vec inside;       ///< one module towards the inside of the symbol
  int modules = 0;  ///< of the timing pattern that are seen
};

/// Follows what may be the timing patterns of a finder pattern: from one side of it, straight on to
/// the edge of the picture, dark and light by turns all the way.
///
/// @return one that is cut off by the edge after 6 modules or more, or 4 where the finder pattern
///         is beyond doubt; or nothing
std::optional<CutTiming> cut_timing(const cv::Mat& gray, const Finder& finder);

}  // namespace moongate::reader::grey
