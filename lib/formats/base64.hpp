#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

enum class Base64Alphabet : std::uint8_t {
  standard,  ///< RFC 4648 section 4: "+" and "/"
  url,       ///< RFC 4648 section 5: "-" and "_"
  either,    ///< one or the other, not both in one text
};

enum class Base64Padding : std::uint8_t {
  required,  ///< "=" fills the last group of four
  optional,  ///< as `required`, or none at all
};

/// Decodes Base64: no white space, and only the one spelling of the bytes (the bits that pad the
/// last character are zero, RFC 4648 section 3.5).
///
/// @return the bytes, or Errc::bad_base64 with the offset of the first character that does not fit
Result<std::string> decode_base64(std::string_view text, Base64Alphabet alphabet,
                                  Base64Padding padding);

/// Encodes bytes with "-" and "_" and without padding (RFC 4648 section 5, RFC 7515 section 2).
std::string encode_base64url(std::string_view bytes);

/// Decodes the beginning of a text of either alphabet, as far as whole groups of four characters
/// and `out` go; stops at the first character that is not Base64. Allocates nothing.
///
/// @return how many bytes of `out` were written
std::size_t peek_base64(std::string_view text, std::span<char> out) noexcept;

}  // namespace moongate
