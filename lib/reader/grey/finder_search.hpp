#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <vector>

#include "reader/grey/finder_fit.hpp"

namespace moongate::reader::grey {

/// How search_finders() looks.
struct FinderSearch {
  float scale = 1;        ///< of the level: its pixels a pixel of the picture
  float least = 0.45F;    ///< agreement with a perfect finder pattern
  std::size_t most = 60;  ///< finders to return
  /// What is fitted of a level at most. Photographs have 60; a wall of patterns has thousands.
  std::size_t fits = 300;
  std::function<bool()> late{};  ///< asked before each fit, which ends the search; empty = never

  [[nodiscard]] bool is_over() const { return late && late(); }
};

/// Finds finder patterns by their dark square core, wherever a ring around it agrees: no quiet
/// zone, no whole ring and no straight scan line is needed.
///
/// @param level  the picture at `search.scale`; modules of 1.5 to 8 of its pixels are found
/// @return finders in pixels of the picture, best first; their axes are known up to quarter turns
std::vector<Finder> search_finders(const cv::Mat& level, const FinderSearch& search);

/// Finds finder patterns by their dark middle in a light ring, without deciding dark and light
/// first: slower, and for blur, noise and modules of little more than a pixel.
std::vector<Finder> search_finder_blobs(const cv::Mat& level, const FinderSearch& search);

/// Adds what is new: of two finders at one place the better one stays.
void merge_finders(std::vector<Finder>& all, const std::vector<Finder>& more);

}  // namespace moongate::reader::grey
