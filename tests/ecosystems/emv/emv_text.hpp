#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// Texts of EMVCo merchant-presented mode for tests, written apart from the library.
namespace moongate::test {

inline std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

/// ID, length in characters, value.
inline std::string object(int id, std::string_view value) {
  return fmt::format("{:02}{:02}{}", id, characters(value), value);
}

/// CRC-16 as QRCPS-MPM section 4.7.3 has it: polynomial 0x1021, initial value 0xFFFF, bit by bit.
inline unsigned crc(std::string_view text) {
  unsigned sum = 0xFFFF;
  for (const char c : text) {
    sum ^= static_cast<unsigned>(static_cast<unsigned char>(c)) << 8U;
    for (int bit = 0; bit < 8; ++bit) {
      sum = ((sum << 1U) ^ ((sum & 0x8000U) != 0 ? 0x1021U : 0U)) & 0xFFFFU;
    }
  }
  return sum;
}

inline std::string with_crc(std::string text) {
  text += "6304";
  return fmt::format("{}{:04X}", text, crc(text));
}

using Values = std::map<int, std::string_view>;

/// The objects of a sound code without its checksum, with some values changed; "" leaves one out.
inline std::string objects(const Values& changes = {}) {
  Values values = {{0, "01"},      {26, "0011com.example0102A1"},
                   {52, "4111"},   {53, "156"},
                   {58, "CN"},     {59, "BEST"},
                   {60, "BEIJING"}};
  for (const auto& [id, value] : changes) values[id] = value;
  std::string text;
  for (const auto& [id, value] : values) {
    if (!value.empty()) text += object(id, value);
  }
  return text;
}

}  // namespace moongate::test
