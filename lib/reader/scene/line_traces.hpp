#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// A finder pattern of a QR code as one row and one column of the picture show it.
struct FinderTrace {
  Point centre;           ///< pixels
  float module = 0;       ///< side of one module, pixels
  bool inverted = false;  ///< light on dark
};

/// What a few rows of a picture show.
struct LineTraces {
  std::vector<FinderTrace> finders;
  std::vector<Point> bars;  ///< middles of stretches of many narrow bars that stand across rows
};

/// Looks along every fourth row for what symbols are made of: much cheaper than looking for
/// symbols, and for modules from 1.4 pixels on. Says where to look, not what is there.
LineTraces trace_lines(const cv::Mat& gray);

/// Tells whether bars stand anywhere in a picture, `height` rows high at least.
bool shows_bars(const cv::Mat& gray, int height);

}  // namespace moongate::reader
