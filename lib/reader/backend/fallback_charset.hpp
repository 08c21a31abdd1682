#pragma once

#include <string>

#include "moongate/payload.hpp"

namespace moongate::reader {

/// Tells whether the system can convert from a character set of this name.
bool is_known_charset(const std::string& charset);

/// Makes the text of a payload anew with a character set that the host expects, where neither an
/// ECI nor valid UTF-8 settled it and the bytes exist in that set. It stays marked as guessed.
void use_fallback(Payload& payload, const std::string& charset);

}  // namespace moongate::reader
