#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

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

constexpr char lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c + 32) : c; }

/// As equal_ignoring_case(), for texts of one size.
bool same_size_equal_ignoring_case(std::string_view a, std::string_view b) noexcept;

/// Tells most texts apart without a call: letters differ from their capitals by one bit alone.
inline bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  constexpr int kAllButCase = 0xDF;
  if (a.size() != b.size()) return false;
  return a.empty() || (((a[0] ^ b[0]) & kAllButCase) == 0 && same_size_equal_ignoring_case(a, b));
}

inline bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) noexcept {
  return text.size() >= prefix.size() && equal_ignoring_case(text.substr(0, prefix.size()), prefix);
}

/// As text.starts_with(), without the call of a library for the few bytes of a short prefix.
constexpr bool begins_with(std::string_view text, std::string_view prefix) noexcept {
  if (text.size() < prefix.size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    if (text[i] != prefix[i]) return false;
  }
  return true;
}

/// As a == b, likewise.
constexpr bool same(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && begins_with(a, b);
}

/// Tells whether `text` has characters and `test` holds for each of them. A loop, because
/// std::all_of is unrolled and slower on short texts.
template <class Test>
constexpr bool all(std::string_view text, Test test) noexcept {
  for (const char c : text) {
    if (!test(c)) return false;
  }
  return !text.empty();
}

constexpr bool all_digits(std::string_view text) noexcept { return all(text, is_digit); }

/// Returns how many bytes there are before the first above 0x7F; passes by eight at a time.
inline std::size_t size_of_ascii(std::string_view text) noexcept {
  std::size_t size = 0;
  for (std::uint64_t word = 0; size + sizeof(word) <= text.size(); size += sizeof(word)) {
    std::memcpy(&word, text.data() + size, sizeof(word));
    if ((word & 0x8080808080808080U) != 0) break;
  }
  while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80) ++size;
  return size;
}

/// Tells whether no byte is above 0x7F.
inline bool is_ascii(std::string_view text) noexcept { return size_of_ascii(text) == text.size(); }

}  // namespace moongate::ascii
