// Segments of ISO/IEC 18004:2015 section 7.4 as they are told from noise.
#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "reader/qr/bit_stream.hpp"

using moongate::reader::qr::walk_bit_stream;

namespace {

class Bits {
 public:
  Bits& add(unsigned value, int count) {
    for (int i = count - 1; i >= 0; --i)
      bits_.push_back((value >> static_cast<unsigned>(i) & 1U) != 0);
    return *this;
  }

  /// Terminator, zero bits to the next codeword, then the pad codewords.
  [[nodiscard]] std::vector<std::uint8_t> codewords(std::size_t total) const {
    std::vector<std::uint8_t> out(total, 0);
    for (std::size_t i = 0; i < bits_.size() && i < total * 8; ++i) {
      out[i / 8] = static_cast<std::uint8_t>(out[i / 8] | (bits_[i] ? 0x80U >> i % 8 : 0U));
    }
    for (std::size_t at = (bits_.size() + 4 + 7) / 8, i = 0; at < total; ++at, ++i) {
      out[at] = i % 2 == 0 ? 0xEC : 0x11;
    }
    return out;
  }

 private:
  std::vector<bool> bits_;
};

constexpr std::size_t kTotal = 19;  // data codewords of version 1, level L

int segments(const Bits& bits, int version = 1) {
  const auto filling = walk_bit_stream(bits.codewords(kTotal), version);
  if (!filling || filling->wrong_padding != 0) return -1;
  return filling->segments;
}

}  // namespace

TEST_CASE("bit stream: numeric digits in threes, and one or two that are left") {
  CHECK(segments(Bits().add(1, 4).add(3, 10).add(999, 10)) == 1);
  CHECK(segments(Bits().add(1, 4).add(4, 10).add(999, 10).add(9, 4)) == 1);
  CHECK(segments(Bits().add(1, 4).add(5, 10).add(999, 10).add(99, 7)) == 1);
  CHECK(segments(Bits().add(1, 4).add(4, 10).add(999, 10).add(10, 4)) == -1);
  CHECK(segments(Bits().add(1, 4).add(5, 10).add(999, 10).add(100, 7)) == -1);
}

TEST_CASE("bit stream: alphanumeric characters in pairs, and one that is left") {
  CHECK(segments(Bits().add(2, 4).add(2, 9).add(2024, 11)) == 1);
  CHECK(segments(Bits().add(2, 4).add(3, 9).add(2024, 11).add(44, 6)) == 1);
  CHECK(segments(Bits().add(2, 4).add(2, 9).add(2025, 11)) == -1);
  CHECK(segments(Bits().add(2, 4).add(3, 9).add(2024, 11).add(45, 6)) == -1);
}

TEST_CASE("bit stream: ECI designators of one, two and three bytes") {
  const auto message = [](Bits& bits) -> Bits& { return bits.add(4, 4).add(1, 8).add('A', 8); };
  Bits one, two, three, other;
  CHECK(segments(message(one.add(7, 4).add(26, 8))) == 2);
  CHECK(segments(message(two.add(7, 4).add(0x8000 | 899, 16))) == 2);
  CHECK(segments(message(three.add(7, 4).add(0xC00000 | 811799, 24))) == 2);
  CHECK(segments(message(other.add(7, 4).add(0xE0, 8))) == -1);
}

TEST_CASE("bit stream: FNC1, structured append, kanji and hanzi") {
  CHECK(segments(Bits().add(5, 4).add(1, 4).add(3, 10).add(123, 10)) == 2);
  CHECK(segments(Bits().add(9, 4).add(37, 8).add(1, 4).add(3, 10).add(123, 10)) == 2);
  CHECK(segments(Bits().add(3, 4).add(0x01AB, 16).add(4, 4).add(1, 8).add('A', 8)) == 2);
  CHECK(segments(Bits().add(8, 4).add(1, 8).add(0x0D9F, 13)) == 1);
  CHECK(segments(Bits().add(13, 4).add(1, 4).add(1, 8).add(0x1000, 13)) == 1);
  CHECK(segments(Bits().add(13, 4).add(2, 4).add(1, 8).add(0x1000, 13)) == -1);  // another subset
}

TEST_CASE("bit stream: the character count grows with the version") {
  CHECK(segments(Bits().add(1, 4).add(3, 12).add(123, 10), 10) == 1);
  CHECK(segments(Bits().add(1, 4).add(3, 14).add(123, 10), 27) == 1);
  CHECK(segments(Bits().add(2, 4).add(2, 11).add(45, 11), 26) == 1);
  CHECK(segments(Bits().add(2, 4).add(2, 13).add(45, 11), 40) == 1);
  CHECK(segments(Bits().add(4, 4).add(1, 16).add('A', 8), 10) == 1);
  CHECK(segments(Bits().add(8, 4).add(1, 10).add(0x0D9F, 13), 10) == 1);
  CHECK(segments(Bits().add(8, 4).add(1, 12).add(0x0D9F, 13), 27) == 1);
}

TEST_CASE("bit stream: modes that do not exist and segments that the symbol is too short for") {
  for (const unsigned mode : {6U, 10U, 11U, 12U, 14U, 15U}) {
    CAPTURE(mode);
    CHECK(segments(Bits().add(mode, 4).add(0, 8)) == -1);
  }
  CHECK(segments(Bits().add(1, 4).add(60, 10)) == -1);  // 60 digits
  CHECK(segments(Bits().add(2, 4).add(40, 9)) == -1);   // 40 characters
  CHECK(segments(Bits().add(4, 4).add(18, 8)) == -1);   // 18 bytes and 12 bits in 19
  CHECK(segments(Bits().add(8, 4).add(12, 8)) == -1);   // 12 characters of 13 bits
  for (const std::vector<std::uint8_t>& cut : {std::vector<std::uint8_t>{0x70},
                                               {0x78, 0x00},
                                               {0x7C, 0x00},
                                               {0x90},
                                               {0x30, 0x00},
                                               {0xD0},
                                               {0x10},
                                               {0x40}}) {
    CHECK_FALSE(walk_bit_stream(cut, 1));
  }
}

TEST_CASE("bit stream: a terminator that is cut short must be zero bits") {
  // 17 bytes fill version 1-L to 4 bits short: those are the whole terminator.
  Bits full;
  full.add(4, 4).add(17, 8);
  for (int i = 0; i < 17; ++i) full.add('A', 8);
  CHECK(segments(full) == 1);
  // Twelve digits take 54 bits: of 7 codewords 2 bits are left, less than a terminator.
  Bits digits;
  digits.add(1, 4).add(12, 10);
  for (int i = 0; i < 4; ++i) digits.add(123, 10);
  auto bytes = digits.codewords(7);  // 54 bits of 56
  const auto sound = walk_bit_stream(bytes, 1);
  REQUIRE(sound);
  CHECK(sound->wrong_padding == 0);
  bytes[6] = static_cast<std::uint8_t>(bytes[6] | 1U);
  const auto wrong = walk_bit_stream(bytes, 1);
  REQUIRE(wrong);
  CHECK(wrong->wrong_padding == 1);
}
