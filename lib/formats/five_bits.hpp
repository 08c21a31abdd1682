#pragma once

#include <cstdint>
#include <span>
#include <string>

/// Numbers of five bits, 0 to 31, as Base32 and Bech32 write bytes.
namespace moongate {

/// Puts numbers together to bytes, the most significant bit first. What is left over, less than
/// eight bits, is padding.
inline std::string whole_bytes(std::span<const std::uint8_t> values) {
  std::string bytes;
  unsigned bits = 0;
  unsigned held = 0;  // bits not written yet
  for (const unsigned value : values) {
    bits = (bits << 5U | value) & 0xFFFU;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes += static_cast<char>(bits >> held & 0xFFU);
  }
  return bytes;
}

/// Tells whether the padding is as short as can be, less than five bits, and zero: so that bytes
/// have one spelling.
inline bool has_plain_padding(std::span<const std::uint8_t> values) noexcept {
  const auto held = static_cast<unsigned>(values.size() * 5 % 8);
  return held < 5 && (held == 0 || (values.back() & ((1U << held) - 1U)) == 0);
}

}  // namespace moongate
