#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace moongate::reader {

/// Tells whether a symbology identifier (ISO/IEC 15424) says that FNC1 stands in first place:
/// alone, with an ECI, or in a part of a sequence. FNC1 in second place is an application's own and
/// marks no GS1 data.
inline bool is_gs1(std::string_view identifier) noexcept {
  static constexpr std::array<std::string_view, 15> kGs1{
      "]C1",                        // Code 128
      "]Q3", "]Q4",                 // QR code
      "]d2", "]d5", "]d8", "]dB",   // Data Matrix; its rectangular extension
      "]e0", "]e1", "]e2", "]e3",   // GS1 DataBar and composite
      "]z1", "]z4", "]z7", "]zA"};  // Aztec
  return std::find(kGs1.begin(), kGs1.end(), identifier) != kGs1.end();
}

}  // namespace moongate::reader
