#pragma once

#include <vector>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/patch.hpp"

// What both ways to look for finder patterns share.

namespace moongate::reader::grey {

/// A level as finders are fitted to it.
Patch smoothed_patch(const cv::Mat& level);

/// Fits what looks a little like a finder pattern; what then looks much like one is kept, in pixels
/// of the picture.
void try_finder(const Patch& patch, const FinderSearch& search, const Finder& seed,
                std::vector<Finder>& found);

/// The finders that agree best, best first.
std::vector<Finder> best_of(std::vector<Finder> found, std::size_t most);

}  // namespace moongate::reader::grey
