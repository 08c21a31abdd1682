#pragma once

#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::SoftGrid;

/// Undoes the light that modules spill on their neighbours: blur, halation, ink spread.
///
/// Every module is taken as a weighted sum of itself and its eight neighbours. The weights are
/// learnt from the symbol itself (its fixed patterns are known, the rest is decided from
/// `margins`), then each module is decided again so that the whole explains what was seen.
///
/// @return margins: the sign is the new decision, the size how much worse the other one explains
///         the neighbourhood (about 1 when the module is clean)
SoftGrid equalised(const SoftGrid& margins);

}  // namespace moongate::reader::grey
