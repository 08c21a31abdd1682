#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

namespace moongate {

/// How a format asks for its symbol to be printed: a QR code (ISO/IEC 18004) always.
struct PrintRule {
  char level = 'M';          ///< error correction: L, M, Q or H
  int most_version = 40;     ///< 1–40
  int quiet_zone = 4;        ///< modules around it, ISO/IEC 18004 section 9.1
  double side_mm = 0;        ///< of the symbol without quiet zone; 0 = modules of half a millimetre
  double quiet_mm = 0;       ///< around it at least, where side_mm is set
  bool swiss_cross = false;  ///< the logo in its middle, 7 of 46 mm
};

/// Returns what the format of an ecosystem asks for: EPC069-12 section 2 (level M, version 13 at
/// most), Swiss QR-bill section 6 (M, version 25 at most, 46 × 46 mm with the Swiss cross), the
/// defaults for others. Part of moongate::core.
PrintRule print_rule_of(std::string_view ecosystem) noexcept;

/// Draw a payload as a symbol. Bytes outside ASCII are written as they are, without ECI: the
/// standards of payments say UTF-8 and mean this.
///
/// Thread-safe. @return the file's content, or
///         - Errc::too_large         it does not fit a symbol of rule.most_version
///         - Errc::invalid_argument  a rule out of its range, an empty payload, or one of 4 KiB
Result<std::string> draw_svg(std::string_view payload, const PrintRule& rule);

/// As draw_svg(), with so many pixels a module.
/// @param pixels  1–100
Result<std::vector<std::uint8_t>> draw_png(std::string_view payload, const PrintRule& rule,
                                           int pixels = 8);

}  // namespace moongate
