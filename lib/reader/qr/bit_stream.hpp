#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace moongate::reader::qr {

/// How the data codewords of a symbol are filled. ISO/IEC 18004:2015 sections 7.4.2 to 7.4.10.
struct Filling {
  int segments = 0;       ///< mode segments before the terminator
  int padding = 0;        ///< pad codewords after it
  int wrong_padding = 0;  ///< pad codewords that are not 11101100, 00010001 in turn, and
                          ///< padding bits that are not 0
};

/// Walks the segments without decoding characters.
///
/// @return nothing when a mode indicator is unknown, a segment is longer than the symbol, or a
///         value is out of the range of its mode
std::optional<Filling> walk_bit_stream(std::span<const std::uint8_t> data, int version);

}  // namespace moongate::reader::qr
