#include "writer.hpp"

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

std::size_t plain_size(std::string_view text) noexcept {
  std::size_t size = 0;
  while (size < text.size() && is_plain(static_cast<Byte>(text[size]))) ++size;
  return size;
}

void append_unit(std::string& out, unsigned unit) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const char escape[] = {'\\',
                         'u',
                         kDigits[unit >> 12U & 0xFU],
                         kDigits[unit >> 8U & 0xFU],
                         kDigits[unit >> 4U & 0xFU],
                         kDigits[unit & 0xFU]};
  out.append(escape, sizeof escape);
}

// In UTF-16, as JSON escapes (RFC 8259 section 7).
void append_units(std::string& out, char32_t code) {
  constexpr char32_t kBeyondOneUnit = 0x10000;
  if (code < kBeyondOneUnit) return append_unit(out, code);
  append_unit(out, 0xD800U + (code - kBeyondOneUnit) / 0x400U);
  append_unit(out, 0xDC00U + (code - kBeyondOneUnit) % 0x400U);
}

void append_ascii(std::string& out, char c) {
  constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  const auto place = kEscaped.find(c);
  if (place == std::string_view::npos) return append_unit(out, static_cast<Byte>(c));
  out += '\\';
  out += kLetters[place];
}

}  // namespace

Writer& Writer::member(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  return *this;
}

Writer& Writer::foreign_member(std::string_view name) {
  text(name);
  out_ += ':';
  return *this;
}

void Writer::text(std::string_view value) {
  separate();
  out_ += '"';
  put_escaped(value);
  out_ += '"';
}

void Writer::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
}

void Writer::number(double value) {
  separate();
  if (!std::isfinite(value)) {
    out_ += "null";
    return;
  }
  std::array<char, 400> digits{};  // the largest double has 309 before its point
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
          .ptr;
  const std::string_view made(digits.data(), static_cast<std::size_t>(end - digits.data()));
  out_ += made;
  if (made.find('.') == std::string_view::npos) out_ += ".0";
}

// What was written last tells whether a value precedes: texts end with a quote.
void Writer::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_ += ',';
}

void Writer::put_escaped(std::string_view value) {
  while (!value.empty()) {
    const std::size_t size = plain_size(value);
    out_ += value.substr(0, size);
    value.remove_prefix(size);
    if (value.empty()) return;
    const bool is_ascii = static_cast<Byte>(value[0]) < 0x80;
    const Character wide = is_ascii ? Character{} : wide_character(value);
    if (is_ascii) append_ascii(out_, value[0]);
    if (!is_ascii) append_units(out_, wide.code);
    value.remove_prefix(is_ascii ? 1 : wide.size);
  }
}

}  // namespace moongate::json
