#pragma once

#include <optional>

#include "moongate/symbol.hpp"
#include "reader/grey/candidate.hpp"

namespace moongate::reader::grey {

/// Turns a grey read into a symbol: its corrected codewords are drawn as a perfect symbol and given
/// to ZXing-C++, so that text, ECI and bytes are what they are for every other symbol.
///
/// @return nothing when ZXing-C++ refuses the codewords
std::optional<Symbol> symbol_of(const GreyRead& read);

}  // namespace moongate::reader::grey
