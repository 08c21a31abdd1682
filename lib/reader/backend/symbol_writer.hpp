#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

namespace moongate {

/// The modules of a square symbol without quiet zone, row by row.
struct Modules {
  int side = 0;
  std::vector<std::uint8_t> dark;  ///< 1 = dark; side × side of them

  [[nodiscard]] bool is_dark(int x, int y) const noexcept {
    return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                static_cast<std::size_t>(x)] != 0;
  }
  /// Precondition: of a QR code (ISO/IEC 18004 section 5.3.1.2).
  [[nodiscard]] int version() const noexcept { return (side - 17) / 4; }
};

/// Makes a QR code. @return the modules, or Errc::too_large for what no version holds
Result<Modules> qr_code_of(std::string_view payload, char level);

}  // namespace moongate
