#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// Spells bytes in hexadecimal digits of lower case, two a byte (RFC 4648 section 8).
std::string to_hexadecimal(std::string_view bytes);

/// Spells a number in so many hexadecimal digits of upper case, as checksums are printed.
std::string to_hexadecimal(std::uint32_t number, int digits);

/// Reads hexadecimal digits of either case, without a prefix.
///
/// @return the bytes, or Errc::malformed with the offset of the first character that is no digit,
///         or of the end where one is missing
Result<std::string> decode_hexadecimal(std::string_view digits);

}  // namespace moongate
