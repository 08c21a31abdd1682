#include "formats/crc16.hpp"

#include <array>
#include <cstddef>

namespace moongate {
namespace {

constexpr unsigned kPolynomial = 0x1021;

// What each byte contributes once it was shifted out.
constexpr auto kTable = [] {
  std::array<std::uint16_t, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    unsigned crc = byte << 8U;
    for (int bit = 0; bit < 8; ++bit) {
      crc = (crc & 0x8000U) != 0 ? (crc << 1U) ^ kPolynomial : crc << 1U;
    }
    table[byte] = static_cast<std::uint16_t>(crc);
  }
  return table;
}();

std::uint16_t crc_from(std::uint16_t start, std::string_view bytes) noexcept {
  unsigned crc = start;  // in its lower 16 bits; what is above goes at the end
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    crc = crc << 8U ^ kTable[(crc >> 8U ^ byte) & 0xFFU];
  }
  return static_cast<std::uint16_t>(crc);
}

}  // namespace

std::uint16_t crc16(std::string_view bytes) noexcept { return crc_from(0xFFFF, bytes); }

std::uint16_t crc16_xmodem(std::string_view bytes) noexcept { return crc_from(0, bytes); }

}  // namespace moongate
