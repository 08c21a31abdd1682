#include "writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace moongate::json {
namespace {

using Byte = unsigned char;

constexpr char32_t kReplacement = 0xFFFD;

// A character of a text, or U+FFFD for `size` bytes that begin one and do not end it.
struct Character {
  char32_t code = kReplacement;
  std::size_t size = 1;
};

// How a character of several bytes begins (RFC 3629 section 4): what its second byte may be keeps
// out what is longer than need be, surrogates and what is beyond U+10FFFF.
struct Lead {
  std::size_t size = 0;  // 0 = no character begins so
  Byte first = 0x80;     // of what the second byte may be
  Byte last = 0xBF;
};

constexpr Lead lead_of(Byte byte) noexcept {
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4};
}

// Reads a character that is not ASCII.
Character wide_character(std::string_view text) noexcept {
  const auto byte = [text](std::size_t i) { return static_cast<Byte>(text[i]); };
  const Lead lead = lead_of(byte(0));
  if (lead.size == 0) return {};
  char32_t code = byte(0) & (0xFFU >> (lead.size + 1));
  for (std::size_t i = 1; i < lead.size; ++i) {
    const Byte first = i == 1 ? lead.first : Byte{0x80};
    const Byte last = i == 1 ? lead.last : Byte{0xBF};
    if (i == text.size() || byte(i) < first || byte(i) > last) return {kReplacement, i};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  return {code, lead.size};
}

constexpr bool is_plain(Byte byte) noexcept {
  return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

// Of each byte: most characters are.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0; byte < plain.size(); ++byte)
    plain[byte] = is_plain(static_cast<Byte>(byte));
  return plain;
}();

char* put_unit(char* out, unsigned unit) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const char escape[] = {'\\',
                         'u',
                         kDigits[unit >> 12U & 0xFU],
                         kDigits[unit >> 8U & 0xFU],
                         kDigits[unit >> 4U & 0xFU],
                         kDigits[unit & 0xFU]};
  return std::copy(std::begin(escape), std::end(escape), out);
}

// In UTF-16, as JSON escapes (RFC 8259 section 7).
char* put_units(char* out, char32_t code) {
  constexpr char32_t kBeyondOneUnit = 0x10000;
  if (code < kBeyondOneUnit) return put_unit(out, code);
  out = put_unit(out, 0xD800U + (code - kBeyondOneUnit) / 0x400U);
  return put_unit(out, 0xDC00U + (code - kBeyondOneUnit) % 0x400U);
}

char* put_ascii(char* out, char c) {
  constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  const auto place = kEscaped.find(c);
  if (place == std::string_view::npos) return put_unit(out, static_cast<Byte>(c));
  *out++ = '\\';
  *out++ = kLetters[place];
  return out;
}

constexpr std::size_t kLongest = 6;  // characters that a byte may become

// The text between quotes, in at most kLongest characters a byte and two.
char* put_escaped(char* out, std::string_view text) {
  *out++ = '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<Byte>(text[i]);
    if (kPlain[byte]) {
      *out++ = text[i];
    } else if (byte < 0x80) {
      out = put_ascii(out, text[i]);
    } else {
      const Character wide = wide_character(text.substr(i));
      out = put_units(out, wide.code);
      i += wide.size - 1;
    }
  }
  *out++ = '"';
  return out;
}

}  // namespace

Writer& Writer::foreign_member(std::string_view name) {
  char* const out = put_escaped(begin(kLongest * name.size() + kQuotes + 1), name);
  *out = ':';
  end(out + 1);
  return *this;
}

void Writer::text(std::string_view value) {
  end(put_escaped(begin(kLongest * value.size() + kQuotes), value));
}

void Writer::boolean(bool value) { put(value ? "true" : "false"); }

void Writer::number(double value) {
  if (!std::isfinite(value)) return put("null");
  std::array<char, 400> digits{};  // the largest double has 309 before its point, and ".0" behind
  char* end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
          .ptr;
  if (std::find(digits.data(), end, '.') == end) end = std::copy_n(".0", 2, end);
  put({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

}  // namespace moongate::json
