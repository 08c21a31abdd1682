#pragma once

#include <optional>

#include "reader/grey/soft_grid.hpp"
#include "reader/grey/validator.hpp"

namespace moongate::reader::grey {

/// A symbol that was read from sampled grey levels and accepted by the validator.
struct LevelRead {
  Decoded decoded;
  bool mirrored = false;  ///< the levels show it transposed
};

/// Decides dark and light in one way after the other until a symbol decodes that can be trusted: a
/// thin one must be what other ways see too. Corrects errors only.
std::optional<LevelRead> read_levels(const SoftGrid& levels);

/// The same with erasures: what is seen to be destroyed first, then the weakest codewords
/// (generalised minimum distance). Slower, and its reads weigh less: for grids known to be right.
std::optional<LevelRead> read_damaged_levels(const SoftGrid& levels);

}  // namespace moongate::reader::grey
