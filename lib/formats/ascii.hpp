#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/utf8.hpp"

/// Questions about ASCII characters that do not depend on the locale.
namespace moongate::ascii {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_alpha(char c) noexcept { return is_upper(c) || is_lower(c); }
constexpr bool is_alnum(char c) noexcept { return is_alpha(c) || is_digit(c); }
/// Returns the value of a hexadecimal digit of either case, or -1.
constexpr int hex_digit(char c) noexcept {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
constexpr bool is_hex(char c) noexcept { return hex_digit(c) >= 0; }
/// Returns the byte that the first two characters stand for in hexadecimal, or -1.
constexpr int hex_byte(std::string_view text) noexcept {
  const int high = text.size() < 2 ? -1 : hex_digit(text[0]);
  const int low = high < 0 ? -1 : hex_digit(text[1]);
  return low < 0 ? -1 : high * 16 + low;
}
/// base64url of RFC 4648 section 5, without padding.
constexpr bool is_base64url(char c) noexcept { return is_alnum(c) || c == '-' || c == '_'; }

/// A character that leaves ink: 0x21 to 0x7E.
constexpr bool is_visible(char c) noexcept { return c > ' ' && c < '\x7F'; }
constexpr bool is_line_end(char c) noexcept { return c == '\n' || c == '\r'; }

constexpr char lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c + 32) : c; }
constexpr char upper(char c) noexcept { return is_lower(c) ? static_cast<char>(c - 32) : c; }

/// Returns a text with its letters in lower, or upper, case.
std::string in_lower_case(std::string_view text);
std::string in_upper_case(std::string_view text);

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;

inline bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) noexcept {
  return text.size() >= prefix.size() && equal_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// Tells whether `text` has characters and `test` holds for each of them.
template <class Test>
constexpr bool all(std::string_view text, Test test) noexcept {
  for (const char c : text) {
    if (!test(c)) return false;
  }
  return !text.empty();
}

constexpr bool all_digits(std::string_view text) noexcept { return all(text, is_digit); }
/// Tells whether a text is so many digits and nothing else.
constexpr bool is_number(std::string_view text, std::size_t size) noexcept {
  return text.size() == size && all_digits(text);
}

/// Returns a text without its blanks (0x20), which people put between groups of an IBAN or the
/// like.
std::string without_blanks(std::string_view text);

}  // namespace moongate::ascii
