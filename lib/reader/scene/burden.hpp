#pragma once

#include <opencv2/core.hpp>

#include "reader/backend/requests.hpp"

// What makes a pass of ZXing-C++ slow, seen before it is begun: a pass cannot be interrupted.

namespace moongate::reader {

/// What a picture holds of what ZXing-C++ follows up, estimated from a few of its rows.
struct Burden {
  double pixels = 0;
  double edges = 0;  ///< between dark and light along rows
  /// What looks like a finder pattern of a QR code along rows, and rows through it, of the third of
  /// all rows that ZXing-C++ looks along.
  struct Finders {
    double count = 0;
    double hits = 0;
  };
  Finders finders{};  ///< the column shows the same dark core
  Finders others{};   ///< it does not: rings, noise, moire
  double starts = 0;  ///< rows through start patterns of PDF417, beyond four in one row
};

/// Looks along 64 rows at most, none of them a fixed distance from the one before. Costs 2 to 5 %
/// of a plain pass.
Burden burden_of(const cv::Mat& gray);

/// How long a pass takes beyond what it takes on photographs, at worst: milliseconds.
///
/// ZXing-C++ compares each finder pattern with all others, and from each start of PDF417 on reads
/// codewords to the edge of the picture. What Aztec takes for rings it meets edge by edge.
double extra_ms(const Burden& burden, const BackendRequest& request);

/// The part of it that PDF417 takes, which is as long in tiles.
double pdf417_ms(const Burden& burden);

}  // namespace moongate::reader
