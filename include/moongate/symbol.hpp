#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/payload.hpp"

namespace moongate {

/// Places a point in pixels of the picture; the centre of the top left pixel is (0.5, 0.5).
struct Point {
  float x = 0;
  float y = 0;
};

/// Four corners, clockwise as printed, from the symbol's own top left. A mirrored symbol runs
/// counter-clockwise in the picture.
using Quad = std::array<Point, 4>;

/// Places a symbol in a structured append sequence (ISO/IEC 18004:2015 section 8, Macro PDF417 of
/// ISO/IEC 15438 annex H, and their like in Data Matrix and Aztec).
struct StructuredAppend {
  int index = -1;    ///< 0-based place of this part; -1 when the symbol stands alone
  int count = 0;     ///< parts in the whole; 0 = this part does not tell
  int parity = 0;    ///< QR codes: parity byte over the whole, 0–255
  std::string id{};  ///< other symbologies: the file's identification as printed; may be empty
};

/// Holds one symbol that was read: where it stands, what it is and what it says.
struct Symbol {
  Quad corners{};
  Payload payload;
  std::string ec_level;  ///< error correction level as printed: "L", "M", "Q", "H", or a percentage
  int version = 0;       ///< version of the symbol, 1–40 for QR; 0 when the symbology has none
  std::string symbology_identifier;  ///< ISO/IEC 15424, such as "]Q1"
  StructuredAppend sequence;
  std::string_view found_by;  ///< name of the stage that read it; static storage
  float confidence = 1;       ///< 0–1: what is left of the error correction capacity
  bool mirrored = false;
  bool inverted = false;
};

/// Joins complete structured append sequences into one symbol each (place and format of part 0,
/// bytes in order) and marks the parts of all others with Payload::partial: where a part is
/// missing, where two symbols claim the same part with different bytes, and where the parity that
/// QR codes carry is not that of the joined bytes. What nobody printed is never put together.
std::vector<Symbol> join(std::vector<Symbol> symbols);

}  // namespace moongate
