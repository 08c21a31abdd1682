#pragma once

#include <vector>

#include "reader/backend/zxing_backend.hpp"

namespace moongate::reader {

/// Formats that are looked for together, one bit each: ordinary QR codes, other matrix codes, bars.
using Families = unsigned;

Families families_of(const BackendRequest& request) noexcept;

/// Tells whether a symbology is made of bars alone.
bool is_linear(SymbolFormat format) noexcept;

/// Asks ZXing-C++ for some formats at one resolution, upright and black on white: matrix codes but
/// PDF417 and Data Matrix need no rotation, and each extra costs as much again.
BackendRequest plain(std::vector<SymbolFormat> formats);

/// The same for ordinary QR codes alone: what a variant of the picture gets.
BackendRequest qr_only();

/// How many plain passes for ordinary QR codes over the same pixels a request takes as long as.
double cost_of(const BackendRequest& request) noexcept;

}  // namespace moongate::reader
