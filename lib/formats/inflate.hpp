#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

enum class DeflateFormat : std::uint8_t {
  raw,   ///< RFC 1951
  zlib,  ///< RFC 1950, with its Adler-32
  gzip,  ///< RFC 1952, with its CRC-32
};

/// Unpacks deflated bytes from end to end.
///
/// @param limit  the most bytes that may come out
/// @return the bytes, or
///         - Errc::too_large      more come out; unpacking stops there
///         - Errc::malformed      not of this format, or damaged
///         - Errc::truncated      the bytes end first
///         - Errc::trailing_data  bytes after the end
Result<std::string> inflate(std::string_view bytes, DeflateFormat format, std::size_t limit);

}  // namespace moongate
