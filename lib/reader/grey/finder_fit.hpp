#pragma once

#include <array>

#include "reader/grey/patch.hpp"

namespace moongate::reader::grey {

/// One finder pattern with the plane it lies in.
struct Finder {
  Vec centre;               ///< pixels of the patch
  std::array<Vec, 2> axes;  ///< one module to the right, one module down, in pixels
  float agreement = 0;      ///< with a perfect finder pattern, −1 to 1; below 0 it is inverted

  /// Maps modules counted from the finder's own centre to pixels.
  [[nodiscard]] Vec at(float right, float down) const {
    return centre + right * axes[0] + down * axes[1];
  }
};

/// Agreement of what is surely a finder pattern.
inline constexpr float kSurelyAFinder = 0.6F;

/// Fits a finder pattern near a guess to a fraction of a pixel. Module sizes from two thirds to one
/// and a half of the guess are reached.
Finder fit_finder(const Patch& patch, const Finder& guess);

/// Measures a guess where it stands, without moving it.
float finder_agreement(const Patch& patch, const Finder& guess);

/// Estimates the modules from one finder centre to another along `axis` (0 right, 1 down) of both:
/// exact for any perspective, as their distance is that number times the geometric mean of the two
/// module sizes.
float modules_between(const Finder& a, const Finder& b, int axis);

}  // namespace moongate::reader::grey
