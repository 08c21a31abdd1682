#include "formats/crc16.hpp"

#include <array>
#include <cstddef>

namespace moongate {
namespace {

constexpr unsigned kPolynomial = 0x1021;
constexpr std::uint16_t kInitial = 0xFFFF;
constexpr std::size_t kSlices = 16;

using Table = std::array<std::uint16_t, 256>;

constexpr std::uint16_t shift_out(unsigned crc) noexcept {
  for (int bit = 0; bit < 8; ++bit) {
    crc = (crc & 0x8000U) != 0 ? (crc << 1U) ^ kPolynomial : crc << 1U;
  }
  return static_cast<std::uint16_t>(crc);
}

// Table k holds what a byte contributes once k more bytes have been shifted in after it, so that
// many bytes are looked up at once instead of one after the other ("slicing by 16").
constexpr std::array<Table, kSlices> make_tables() noexcept {
  std::array<Table, kSlices> tables{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    unsigned crc = shift_out(byte << 8U);
    tables[0][byte] = static_cast<std::uint16_t>(crc);
  }
  for (std::size_t k = 1; k < kSlices; ++k) {
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const unsigned before = tables[k - 1][byte];
      tables[k][byte] = static_cast<std::uint16_t>((before << 8U) ^ tables[0][before >> 8U]);
    }
  }
  return tables;
}
constexpr auto kTables = make_tables();

std::size_t byte_at(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<unsigned char>(bytes[at]);
}

// Of 2 to kSlices bytes. Only the first two lookups wait for the bytes before: they are made last.
std::uint16_t add(std::uint16_t crc, std::string_view bytes) noexcept {
  const Table* const last = &kTables[bytes.size() - 1];
  unsigned next = 0;
  for (std::size_t i = 2; i < bytes.size(); ++i) next ^= (*(last - i))[byte_at(bytes, i)];
  next ^= (*last)[byte_at(bytes, 0) ^ (crc >> 8U)];
  next ^= (*(last - 1))[byte_at(bytes, 1) ^ (crc & 0xFFU)];
  return static_cast<std::uint16_t>(next);
}

std::uint16_t add_byte(std::uint16_t crc, std::size_t byte) noexcept {
  return static_cast<std::uint16_t>((static_cast<unsigned>(crc) << 8U) ^
                                    kTables[0][byte ^ (crc >> 8U)]);
}

}  // namespace

std::uint16_t crc16(std::string_view bytes) noexcept {
  std::uint16_t crc = kInitial;
  for (; bytes.size() >= kSlices; bytes.remove_prefix(kSlices)) {
    crc = add(crc, bytes.substr(0, kSlices));
  }
  if (bytes.size() == 1) return add_byte(crc, byte_at(bytes, 0));
  return bytes.empty() ? crc : add(crc, bytes);
}

}  // namespace moongate
