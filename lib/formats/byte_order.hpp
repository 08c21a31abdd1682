#pragma once

#include <cstdint>
#include <string_view>

/// Numbers in bytes. Of more than eight bytes the last eight that are read count.
namespace moongate {

/// The most significant byte first.
constexpr std::uint64_t big_endian(std::string_view bytes) noexcept {
  std::uint64_t value = 0;
  for (const char c : bytes) value = value << 8U | static_cast<unsigned char>(c);
  return value;
}

/// The least significant byte first.
constexpr std::uint64_t little_endian(std::string_view bytes) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) {
    value = value << 8U | static_cast<unsigned char>(bytes[i]);
  }
  return value;
}

}  // namespace moongate
