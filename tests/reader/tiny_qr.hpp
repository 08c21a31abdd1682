#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "moongate/image.hpp"

namespace moongate::test {

/// Collects the bit stream of a QR code, sound or not: writers refuse to make what attackers print.
class BitStream {
 public:
  BitStream& add(unsigned value, int bits);
  BitStream& bytes(std::string_view text);                   ///< byte mode segment
  BitStream& bytes(std::string_view text, unsigned length);  ///< with a count that may lie
  BitStream& structured_append(unsigned index, unsigned count, unsigned parity);
  BitStream& eci(unsigned designator);  ///< below 2097152, though none above 999999 is assigned
  [[nodiscard]] const std::vector<bool>& bits() const { return bits_; }

 private:
  std::vector<bool> bits_;
};

/// Prints a bit stream of at most 34 bytes as a QR code, version 2, level L, mask 0, with its quiet
/// zone (ISO/IEC 18004:2015).
Image print_qr(const BitStream& stream, int pixels_per_module = 4);

/// The same of model 1, at most 36 bytes, of which the first four bits are 0 (ISO/IEC 18004:2000
/// annex M). Its extension patterns are left white.
Image print_qr_model_1(const BitStream& stream, int pixels_per_module = 4);

}  // namespace moongate::test
