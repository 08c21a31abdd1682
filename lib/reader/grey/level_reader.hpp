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
/// thin one must be what other ways see too.
std::optional<LevelRead> read_levels(const SoftGrid& levels, DecodeLimits limits);

}  // namespace moongate::reader::grey
