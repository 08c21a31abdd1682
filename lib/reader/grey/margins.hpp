#pragma once

#include <array>

#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::SoftGrid;

/// A way to tell dark from light modules; sizes count modules.
struct Threshold {
  enum class Kind {
    middle,  ///< halfway between the darkest and the lightest module of a window
    mean,    ///< the mean of a window
    global,  ///< one level for the whole symbol, by Otsu
  };
  Kind kind = Kind::middle;
  int window = 9;
  float sharpen = 0;  ///< how much of the neighbours' light is taken out first: 0 = none
};

/// Turns sampled grey levels into margins: below 0 dark, above 0 light, about 1 for a clean module.
SoftGrid margins_of(const SoftGrid& levels, const Threshold& threshold);

/// Marks what is known to be destroyed: areas of 4 × 4 modules and more without black and white in
/// them. Masked data is next to never so even; glare, logos, stickers and tears are.
///
/// @return one entry a module, 1 = destroyed; empty when nothing is
std::vector<std::uint8_t> destroyed_modules(const SoftGrid& levels);

/// Sets the modules of finder, timing and alignment patterns to what they must be.
void overlay_fixed_patterns(SoftGrid& margins);

}  // namespace moongate::reader::grey
