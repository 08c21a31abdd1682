#include "formats/base32.hpp"

#include <cstddef>
#include <vector>

#include "formats/five_bits.hpp"

namespace moongate {
namespace {

constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view kHex = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

Unexpected not_base32(std::size_t at) { return fail(Errc::malformed, at, {}, "not Base32"); }

}  // namespace

Result<std::string> decode_base32(std::string_view text, Base32Alphabet alphabet) {
  const auto digits = alphabet == Base32Alphabet::hex ? kHex : kStandard;
  std::vector<std::uint8_t> values;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto value = digits.find(text[at]);
    if (value == digits.npos) return not_base32(at);
    values.push_back(static_cast<std::uint8_t>(value));
  }
  if (!has_plain_padding(values)) return not_base32(text.size() - 1);
  return whole_bytes(values);
}

std::string encode_base32(std::string_view bytes, Base32Alphabet alphabet) {
  const auto digits = alphabet == Base32Alphabet::hex ? kHex : kStandard;
  std::string text;
  unsigned bits = 0;
  unsigned held = 0;  // bits not written yet
  for (const char c : bytes) {
    bits = (bits << 8U | static_cast<unsigned char>(c)) & 0xFFFU;
    for (held += 8; held >= 5; text += digits[bits >> held & 0x1FU]) held -= 5;
  }
  if (held > 0) text += digits[bits << (5 - held) & 0x1FU];
  return text;
}

}  // namespace moongate
