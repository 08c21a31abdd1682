#pragma once

#include <cstddef>
#include <string_view>

/// Characters of UTF-8 text (RFC 3629).
namespace moongate {

struct Character {
  char32_t code = 0;
  std::size_t size = 0;  ///< bytes; 0 = no UTF-8 here
};

/// Reads the first character of a text that is not empty.
Character next_character(std::string_view text) noexcept;

}  // namespace moongate
