#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

enum class Base32Alphabet : std::uint8_t {
  standard,  ///< RFC 4648 section 6: A-Z, 2-7
  hex,       ///< RFC 4648 section 7, "base32hex": 0-9, A-V
};

/// Decodes Base32 without padding, upper case. Only the one spelling of the bytes: bits that fill
/// up the last character are zero.
///
/// @return the bytes, or Errc::malformed with the offset of the first character that does not fit
Result<std::string> decode_base32(std::string_view text, Base32Alphabet alphabet);

/// Encodes bytes without padding, upper case.
std::string encode_base32(std::string_view bytes, Base32Alphabet alphabet);

}  // namespace moongate
