#pragma once

#include <vector>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/patch.hpp"

// What both ways to look for finder patterns share.

namespace moongate::reader::grey {

/// A level as finders are fitted to it.
Patch smoothed_patch(const cv::Mat& level);

/// What is seen on circles around a seed, whichever way its squares are turned: quick to look at,
/// and little of it looks like a finder pattern.
struct Rings {
  float step = 0;    ///< from the darker parts to the light ring between them, grey levels
  float uneven = 0;  ///< between core and dark ring, grey levels
};

Rings rings_of(const cv::Mat& gray, const Finder& seed);

/// Turns a seed until it looks most like a finder pattern, and keeps it where it does a little.
///
/// @return whether it was kept
bool try_seed(const Patch& patch, const Finder& seed, std::vector<Finder>& guesses);

/// Fits guesses, of too many those that look best; what then looks much like a finder pattern is
/// kept, in pixels of the picture.
std::vector<Finder> fitted(const Patch& patch, const FinderSearch& search,
                           std::vector<Finder> guesses);

/// The finders that agree best, best first.
std::vector<Finder> best_of(std::vector<Finder> found, std::size_t most);

}  // namespace moongate::reader::grey
