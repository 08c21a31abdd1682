#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "reader/grey/finder_fit.hpp"

namespace moongate::reader::grey {

/// Where search_finders() looks.
struct FinderSearch {
  float scale = 0.5F;     ///< of the picture; modules of 1.5 to 8 pixels at this scale are found
  float least = 0.55F;    ///< agreement with a perfect finder pattern
  std::size_t most = 60;  ///< finders to return
};

/// Finds finder patterns by their dark square core, wherever a ring around it agrees: no quiet
/// zone, no whole ring and no straight scan line is needed.
///
/// @return finders in pixels of the picture, best first; their axes are known up to quarter turns
std::vector<Finder> search_finders(const cv::Mat& picture, const FinderSearch& search);

/// Adds what is new: of two finders at one place the better one stays.
void merge_finders(std::vector<Finder>& all, const std::vector<Finder>& more);

}  // namespace moongate::reader::grey
