#include "reader/qr/bit_stream.hpp"

#include <algorithm>
#include <array>

namespace moongate::reader::qr {
namespace {

// Table 2.
enum Mode : unsigned {
  kTerminator = 0,
  kNumeric = 1,
  kAlphanumeric = 2,
  kStructuredAppend = 3,
  kByte = 4,
  kFnc1First = 5,
  kEci = 7,
  kKanji = 8,
  kFnc1Second = 9,
  kHanzi = 13,  // GB/T 18284, not of ISO/IEC 18004, but printed
};

// Reads past the end give 0 and set `broken`.
class Bits {
 public:
  explicit Bits(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  [[nodiscard]] std::size_t left() const { return bytes_.size() * 8 - at_; }
  [[nodiscard]] std::size_t position() const { return at_; }

  unsigned take(int count) {
    if (left() < static_cast<std::size_t>(count)) {
      broken = true;
      return 0;
    }
    unsigned value = 0;
    for (int i = 0; i < count; ++i, ++at_) {
      value = value << 1U | (bytes_[at_ / 8] >> (7 - at_ % 8) & 1U);
    }
    return value;
  }

  /// Takes `count` values and tells whether each is below `limit`.
  bool take_values(unsigned count, int bits, unsigned limit) {
    for (unsigned i = 0; i < count && !broken; ++i) {
      if (take(bits) >= limit) return false;
    }
    return !broken;
  }

  bool broken = false;

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

// Table 3: bits of the character count for versions 1–9, 10–26, 27–40.
int count_bits(unsigned mode, int version) {
  const std::size_t group = version < 10 ? 0 : version < 27 ? 1 : 2;
  constexpr std::array<std::array<int, 3>, 4> kBits{
      {{10, 12, 14}, {9, 11, 13}, {8, 16, 16}, {8, 10, 12}}};
  const std::size_t row = mode == kNumeric ? 0 : mode == kAlphanumeric ? 1 : mode == kByte ? 2 : 3;
  return kBits[row][group];
}

bool take_numeric(Bits& bits, unsigned count) {
  if (!bits.take_values(count / 3, 10, 1000)) return false;
  if (count % 3 == 1) return bits.take_values(1, 4, 10);
  return count % 3 == 0 || bits.take_values(1, 7, 100);
}

bool take_alphanumeric(Bits& bits, unsigned count) {
  if (!bits.take_values(count / 2, 11, 45 * 45)) return false;
  return count % 2 == 0 || bits.take_values(1, 6, 45);
}

// One of the three lengths of section 7.4.2.2.
bool take_eci(Bits& bits) {
  const unsigned first = bits.take(8);
  if (first >> 7U == 0) return !bits.broken;
  if (first >> 6U == 2) return bits.take_values(1, 8, 256);
  return first >> 5U == 6 && bits.take_values(1, 16, 65536);
}

bool take_segment(Bits& bits, unsigned mode, int version) {
  switch (mode) {
    case kFnc1First:
      return true;
    case kFnc1Second:
      return bits.take_values(1, 8, 256);
    case kStructuredAppend:
      return bits.take_values(1, 16, 65536);
    case kEci:
      return take_eci(bits);
    default:
      break;
  }
  if (mode == kHanzi && bits.take(4) != 1) return false;
  const unsigned count = bits.take(count_bits(mode, version));
  if (mode == kNumeric) return take_numeric(bits, count);
  if (mode == kAlphanumeric) return take_alphanumeric(bits, count);
  if (mode == kByte) return bits.take_values(count, 8, 256);
  return bits.take_values(count, 13, 8192);
}

bool is_mode(unsigned mode) {
  constexpr std::array<unsigned, 9> kModes{1, 2, 3, 4, 5, 7, 8, 9, 13};
  return std::find(kModes.begin(), kModes.end(), mode) != kModes.end();
}

void check_padding(std::span<const std::uint8_t> data, Bits& bits, Filling& filling) {
  while (bits.position() % 8 != 0) filling.wrong_padding += bits.take(1) != 0 ? 1 : 0;
  const auto pads = data.subspan(bits.position() / 8);
  for (std::size_t i = 0; i < pads.size(); ++i) {
    filling.wrong_padding += pads[i] != (i % 2 == 0 ? 0xEC : 0x11) ? 1 : 0;
  }
  filling.padding = static_cast<int>(pads.size());
}

}  // namespace

std::optional<Filling> walk_bit_stream(std::span<const std::uint8_t> data, int version) {
  Bits bits(data);
  Filling filling;
  while (bits.left() >= 4) {
    const unsigned mode = bits.take(4);
    if (mode == kTerminator) break;
    if (!is_mode(mode) || !take_segment(bits, mode, version)) return std::nullopt;
    ++filling.segments;
  }
  if (bits.left() < 4) {
    // A full symbol may cut the terminator short: section 7.4.9.
    while (bits.left() > 0 && bits.position() % 8 != 0) {
      filling.wrong_padding += bits.take(1) != 0 ? 1 : 0;
    }
    return filling;
  }
  check_padding(data, bits, filling);
  return filling;
}

}  // namespace moongate::reader::qr
