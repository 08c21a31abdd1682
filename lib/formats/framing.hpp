#pragma once

#include <cstddef>
#include <string_view>

#include "moongate/flags.hpp"
#include "moongate/payload.hpp"

namespace moongate {

/// What scanners, generators and cables put around a payload, which is none of it.
struct Framing {
  std::size_t front = 0;                        ///< bytes before the payload
  std::size_t back = 0;                         ///< bytes behind it
  Flags flags;                                  ///< trimmed, bom, framed
  SymbolFormat format = SymbolFormat::unknown;  ///< as an AIM identifier names it
  bool gs1 = false;                             ///< the identifier says that FNC1 leads

  /// Returns what is framed. Precondition: `whole` is the text that was looked at.
  [[nodiscard]] std::string_view inside(std::string_view whole) const noexcept {
    return whole.substr(front, whole.size() - front - back);
  }
};

/// Finds what stands around a text:
/// - Flag::trimmed  blanks, TABs and line ends, U+00A0 and U+3000
/// - Flag::bom      a byte order mark in front
/// - Flag::framed   an AIM identifier (ISO/IEC 15424) and ECI escapes (a backslash and six digits)
///                  in front, STX and ETX, NUL padding behind, quotes around the whole, the stars
///                  of Code 39
///
/// in any order and number, until nothing of the kind is left. A text of nothing else is left empty
/// in front.
Framing framing_of(std::string_view text) noexcept;

/// The same for bytes that are no text. Of those with control characters within only identifiers
/// are taken, and line ends behind them: any byte may be theirs.
Framing framing_of_bytes(std::string_view bytes) noexcept;

}  // namespace moongate
