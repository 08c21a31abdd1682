#pragma once

#include <vector>

#include "reader/grey/finder_fit.hpp"
#include "reader/grey/warp.hpp"

namespace moongate::reader::grey {

/// A finder pattern and the place of its centre in its symbol, modules.
struct PlacedFinder {
  Finder finder;
  Vec module;
};

/// The plane that goes through the corners and centres of finder patterns as well as one can, by
/// least squares. Two tell it, perspective included.
///
/// @param finders  two or more
/// @param side     of the symbol, modules
Warp plane_through(const std::vector<PlacedFinder>& finders, float side);

}  // namespace moongate::reader::grey
