#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Texts of Bech32 for tests, written apart from the library (BIP 173, BIP 350).
namespace moongate::test {

inline constexpr std::string_view kBech32Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
inline constexpr unsigned kBech32 = 1;
inline constexpr unsigned kBech32m = 0x2BC830A3;

using FiveBits = std::vector<unsigned>;

/// Bytes as values of five bits, zeros at the end.
inline FiveBits five_bits(std::string_view bytes) {
  FiveBits values;
  unsigned held = 0;
  int bits = 0;
  for (const char c : bytes) {
    held = held << 8U | static_cast<unsigned char>(c);
    for (bits += 8; bits >= 5; bits -= 5) values.push_back(held >> (bits - 5) & 31U);
  }
  if (bits > 0) values.push_back(held << (5 - bits) & 31U);
  return values;
}

inline std::string letters(const FiveBits& values) {
  std::string text;
  for (const unsigned value : values) text += kBech32Letters[value];
  return text;
}

inline unsigned bech32_remainder(const FiveBits& values) {
  constexpr unsigned kGenerator[] = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3};
  unsigned sum = 1;
  for (const unsigned value : values) {
    const unsigned top = sum >> 25U;
    sum = (sum & 0x1FFFFFFU) << 5U ^ value;
    for (unsigned i = 0; i < 5; ++i) sum ^= (top >> i & 1U) != 0 ? kGenerator[i] : 0U;
  }
  return sum;
}

/// Prefix, "1", values and checksum.
inline std::string bech32(std::string_view prefix, const FiveBits& values,
                          unsigned constant = kBech32) {
  FiveBits all;
  for (const char c : prefix) all.push_back(static_cast<unsigned char>(c) >> 5U);
  all.push_back(0);
  for (const char c : prefix) all.push_back(static_cast<unsigned char>(c) & 31U);
  all.insert(all.end(), values.begin(), values.end());
  all.insert(all.end(), 6, 0);
  const unsigned sum = bech32_remainder(all) ^ constant;
  FiveBits checksum;
  for (unsigned i = 0; i < 6; ++i) checksum.push_back(sum >> 5 * (5 - i) & 31U);
  return std::string(prefix) + "1" + letters(values) + letters(checksum);
}

}  // namespace moongate::test
