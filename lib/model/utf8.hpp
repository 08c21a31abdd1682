#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

/// Characters of UTF-8 text (RFC 3629).
namespace moongate {

/// What some editors and generators put in front of a text (RFC 3629 section 6).
inline constexpr std::string_view kByteOrderMark = "\uFEFF";

struct Character {
  char32_t code = 0;
  std::size_t size = 0;  ///< bytes; 0 = no UTF-8 here
};

/// Reads the first character of a text that is not empty.
Character next_character(std::string_view text) noexcept;

/// Counts the characters of a text, by the bytes that begin one.
std::size_t count_characters(std::string_view text) noexcept;

/// Appends a character. Precondition: at most U+10FFFF.
void append_character(std::string& text, char32_t code);

}  // namespace moongate

namespace moongate::ascii {

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
