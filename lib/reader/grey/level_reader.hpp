#pragma once

#include <functional>
#include <optional>

#include "reader/grey/validator.hpp"
#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::SoftGrid;

/// A symbol that was read from sampled grey levels and accepted by the validator.
struct LevelRead {
  Decoded decoded;
  bool mirrored = false;  ///< the levels show it transposed
};

/// Samples the same symbol again, elsewhere in its modules. Empty where that cannot be done.
using Again = std::function<SoftGrid()>;

/// Decides dark and light in one way after the other until a symbol decodes that can be trusted: a
/// thin one must be read from a second sampling, too, codeword for codeword. Corrects errors only.
std::optional<LevelRead> read_levels(const SoftGrid& levels, const Again& again);

/// The same with erasures: what is seen to be destroyed first, then the weakest codewords
/// (generalised minimum distance). Slower, and its reads weigh less: for grids known to be right.
std::optional<LevelRead> read_damaged_levels(const SoftGrid& levels, const Again& again);

}  // namespace moongate::reader::grey
