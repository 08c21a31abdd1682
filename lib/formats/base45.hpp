#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// Decodes Base45 (RFC 9285).
///
/// @return the bytes, or Errc::malformed with the offset of the first group that does not fit
Result<std::string> decode_base45(std::string_view text);

}  // namespace moongate
