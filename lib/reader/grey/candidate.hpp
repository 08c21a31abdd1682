#pragma once

#include <array>
#include <functional>
#include <opencv2/core.hpp>
#include <optional>

#include "reader/grey/grid_search.hpp"
#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::Decoded;

/// Where a symbol is thought to stand: its finder patterns, and its corners as somebody saw them.
struct Candidate {
  Finders finders;
  std::array<Vec, 4> corners;  ///< clockwise from the top left, pixels of the picture
};

/// Makes a candidate of corners and the dimension that went with them; 0 = not known.
Candidate candidate_at(const std::array<Vec, 4>& corners, int dimension);

/// Makes a candidate of three finders.
Candidate candidate_of(const Finders& finders);

/// How much work one candidate is worth.
struct Budget {
  GridSearch grids{};          ///< dimension hypotheses that are sampled
  int bends = 5;               ///< rounds of refinement against the decided modules
  bool erase = true;           ///< erasures at the end, where the grid is right
  std::function<bool()> late;  ///< asked between steps; empty = never
};

/// A candidate that was read.
struct GreyRead {
  Decoded decoded;
  std::array<Vec, 4> corners;  ///< pixels of the picture
  float agreement = 0;
  bool mirrored = false;
  bool inverted = false;
};

/// What a grid looks like.
struct Outline {
  std::array<Vec, 4> corners{};  ///< pixels of the picture
  float clarity = 0;             ///< see timing_clarity()
};

/// What became of a candidate; `read` is empty when nothing decoded.
struct CandidateReport {
  std::optional<GreyRead> read;
  float agreement = -1;  ///< of the best grid
  int dimension = 0;
  Outline seen{};  ///< of it
};

/// Reads one candidate from grey levels.
CandidateReport read_candidate(const cv::Mat& picture, const Candidate& candidate,
                               const Budget& budget);

}  // namespace moongate::reader::grey
