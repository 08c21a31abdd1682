#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate::json {

/// Encodes bytes as Base64 with padding (RFC 4648 section 4).
std::string base64_encode(std::string_view bytes);

/// Decodes Base64 with padding (RFC 4648 section 4): no white space, no stray bits.
///
/// @return the bytes, or Errc::bad_base64 with the offset of the first character that does not fit
Result<std::string> base64_decode(std::string_view text);

}  // namespace moongate::json
