#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "reader/image_file/codec.hpp"

namespace moongate::image_file {

enum class Endian { little, big };

inline bool starts_with(Bytes bytes, std::string_view magic) noexcept {
  return bytes.size() >= magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char expected, std::uint8_t byte) {
                      return static_cast<std::uint8_t>(expected) == byte;
                    });
}

/// The bytes from an offset on; none when it lies behind the end.
inline Bytes from(Bytes bytes, std::size_t offset) noexcept {
  return offset <= bytes.size() ? bytes.subspan(offset) : Bytes{};
}

/// An unsigned number of 2 or 4 bytes; nothing when the bytes end before it does.
inline std::optional<std::uint32_t> number(Bytes bytes, std::size_t offset, std::size_t size,
                                           Endian endian) noexcept {
  if (offset > bytes.size() || bytes.size() - offset < size) return std::nullopt;
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t at = endian == Endian::big ? i : size - 1 - i;
    value = value << 8 | bytes[offset + at];
  }
  return value;
}

}  // namespace moongate::image_file
