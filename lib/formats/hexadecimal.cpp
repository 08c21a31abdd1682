#include "formats/hexadecimal.hpp"

#include "formats/ascii.hpp"

namespace moongate {

std::string to_hexadecimal(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string digits;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    digits += kDigits[byte >> 4U];
    digits += kDigits[byte & 0xFU];
  }
  return digits;
}

std::string to_hexadecimal(std::uint32_t number, int digits) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
    text += kDigits[number >> shift & 0xFU];
  return text;
}

Result<std::string> decode_hexadecimal(std::string_view digits) {
  std::string bytes;
  for (std::size_t at = 0; at < digits.size(); at += 2) {
    const int byte = ascii::hex_byte(digits.substr(at));
    if (byte < 0) {
      return fail(Errc::malformed, at + (ascii::is_hex(digits[at]) ? 1 : 0), {},
                  "not hexadecimal digits in pairs");
    }
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

}  // namespace moongate
