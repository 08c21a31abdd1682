#include "model/utf8.hpp"

#include <algorithm>

#include "moongate/payload.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

bool is_continuation(char c) noexcept { return (static_cast<Byte>(c) & 0xC0U) == 0x80U; }

// Length of the well-formed sequence at `at`, or 0 (RFC 3629 section 4, table of UTF8-octets).
std::size_t sequence_at(std::string_view bytes, std::size_t at) noexcept {
  const auto lead = static_cast<Byte>(bytes[at]);
  if (lead < 0x80) return 1;
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || bytes.size() - at < size) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_continuation(bytes[at + i])) return 0;
  }
  const auto second = static_cast<Byte>(bytes[at + 1]);
  if (lead == 0xE0 && second < 0xA0) return 0;  // overlong
  if (lead == 0xED && second > 0x9F) return 0;  // surrogates
  if (lead == 0xF0 && second < 0x90) return 0;  // overlong
  if (lead == 0xF4 && second > 0x8F) return 0;  // above U+10FFFF
  return size;
}

}  // namespace

Character next_character(std::string_view text) noexcept {
  const std::size_t size = sequence_at(text, 0);
  const auto lead = static_cast<Byte>(text[0]);
  if (size <= 1) return {size == 0 ? 0 : char32_t{lead}, size};
  char32_t code = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) code = code << 6U | (static_cast<Byte>(text[i]) & 0x3FU);
  return {code, size};
}

std::size_t count_characters(std::string_view text) noexcept {
  const auto begins = [](char c) { return !is_continuation(c); };
  return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

void append_character(std::string& text, char32_t code) {
  const auto append = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) return append(code);
  if (code < 0x800) {
    append(0xC0U | code >> 6U);
  } else if (code < 0x10000) {
    append(0xE0U | code >> 12U);
    append(0x80U | (code >> 6U & 0x3FU));
  } else {
    append(0xF0U | code >> 18U);
    append(0x80U | (code >> 12U & 0x3FU));
    append(0x80U | (code >> 6U & 0x3FU));
  }
  append(0x80U | (code & 0x3FU));
}

bool is_valid_utf8(std::string_view bytes) noexcept {
  for (std::size_t at = ascii::size_of_ascii(bytes); at < bytes.size();) {
    const std::size_t size = sequence_at(bytes, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace moongate
