#pragma once

#include <array>
#include <functional>
#include <vector>

#include "reader/grey/finder_fit.hpp"
#include "reader/grey/patch.hpp"

namespace moongate::reader::grey {

/// One hypothesis on where the modules of a symbol lie.
struct GridGuess {
  int dimension = 0;
  Warp warp;
  float agreement = 0;  ///< with finder, timing and alignment patterns
};

/// The finder patterns of one symbol: top left, top right, bottom left.
using Finders = std::array<Finder, 3>;

/// Guesses three finders from the corners of a candidate with `dimension` modules a side.
Finders guess_finders(const std::array<Vec, 4>& corners, int dimension);

/// How find_grids() looks.
struct GridSearch {
  std::size_t most = 2;   ///< guesses to return
  std::size_t seeds = 4;  ///< planes of a dimension that are fitted
  float near = 3;         ///< modules around which the alignment pattern is looked for where the
                          ///< plane goes through all of the finders ...
  float far = 4.2F;       ///< ... and where it is guessed from less
};

/// Finds grids that explain three finder patterns: dimension from their sizes and distances, the
/// plane from their edges and the alignment pattern, chosen by how well the timing patterns agree.
///
/// @param corners  the candidate's own idea of its corners, one seed among others
/// @param late  asked before each dimension after the first; empty = never
/// @return guesses, best first; planes only, not yet bent
std::vector<GridGuess> find_grids(const Patch& patch, const Finders& finders,
                                  const std::array<Vec, 4>& corners, const GridSearch& search,
                                  const std::function<bool()>& late = {});

}  // namespace moongate::reader::grey
