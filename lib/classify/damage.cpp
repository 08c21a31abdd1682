#include "classify/damage.hpp"

#include <algorithm>

#include "ecosystems/row.hpp"
#include "model/utf8.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

// A byte that begins no character stands for itself.
std::size_t size_of_character(std::string_view text) noexcept {
  return std::max<std::size_t>(1, next_character(text).size);
}

// The first byte that begins no character of UTF-8; the size when there is none.
std::size_t first_broken(std::string_view bytes) noexcept {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t size = next_character(bytes.substr(at)).size;
    if (size == 0) return at;
    at += size;
  }
  return at;
}

// What Flag::control_character means, outside ASCII.
bool is_wide_control(std::string_view character) noexcept {
  const bool c1 = static_cast<Byte>(character[0]) == 0xC2 && character.size() > 1 &&
                  static_cast<Byte>(character[1]) < 0xA0;
  return c1 || character == "\u2028" || character == "\u2029";
}

// Tabs and line ends are left out: of them plain text consists.
bool is_control(char c) noexcept {
  const auto byte = static_cast<Byte>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

// Tells whether there is anything but the characters of everyday texts in ASCII. Without branches,
// so that compilers use vector instructions.
bool is_odd(std::string_view text) noexcept {
  Byte odd = 0;
  for (const char c : text) {
    const auto byte = static_cast<Byte>(c);
    const Byte low = byte < 0x20 ? 1 : 0;
    const Byte line = byte == '\t' || byte == '\n' || byte == '\r' ? 1 : 0;
    const Byte high = byte >= 0x7F ? 1 : 0;
    odd = static_cast<Byte>(odd | (low ^ line) | high);
  }
  return odd != 0;
}

std::size_t first_control(std::string_view text) noexcept {
  if (!is_odd(text)) return text.size();
  std::size_t at = 0;
  while (at < text.size() && !is_control(text[at])) {
    const std::size_t size = size_of_character(text.substr(at));
    if (size > 1 && is_wide_control(text.substr(at, size))) break;
    at += size;
  }
  return at;
}

void note_bytes(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.bytes.empty()) {
    reject(code, Errc::missing_field, 0, "payload", "the payload is empty");
  } else if (code.flags.has(Flag::unknown_eci)) {
    reject(code, Errc::unsupported, 0, "ECI", "the character set that is declared is not known");
  } else {
    reject(code, Errc::bad_charset, first_broken(scanned.bytes), "payload",
           "the bytes from here on are not text");
  }
}

}  // namespace

void note_damage(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.payload->text.empty()) return note_bytes(scanned, code);
  if (!code.flags.has(Flag::control_character)) return;
  const std::size_t at = first_control(scanned.text);
  if (at >= scanned.text.size()) return;
  reject(code, Errc::control_character, at, "payload", "a control character in a text");
}

}  // namespace moongate
