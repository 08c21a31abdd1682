#pragma once

#include <vector>

#include "reader/grey/grid_search.hpp"

namespace moongate::reader::grey {

/// Three finders that may be those of one symbol, turned so that their axes run along its sides.
struct Triplet {
  Finders finders;
  float doubt = 0;  ///< how unlike a symbol: 0 = sizes, angles and distances agree perfectly
};

/// Combines finders to symbols: sizes and angles must allow one plane, both sides one dimension.
///
/// @return at most `most` triplets, least doubtful first
std::vector<Triplet> combine(const std::vector<Finder>& finders, std::size_t most);

/// Guesses the third finder of pairs that stand on one side of a symbol or on its diagonal.
std::vector<Triplet> complete_pairs(const std::vector<Finder>& finders, std::size_t most);

}  // namespace moongate::reader::grey
