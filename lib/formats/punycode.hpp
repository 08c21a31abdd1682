#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace moongate {

/// The most characters that are decoded: no host name is longer (RFC 1035 section 2.3.4).
inline constexpr std::size_t kMaxPunycode = 255;

/// Decodes Punycode (RFC 3492), the ASCII form of a label of a host name without its "xn--". Case
/// is kept in basic code points and does not matter in the others. Absent when the text is longer
/// than kMaxPunycode, not ASCII, breaks off, or holds what is no code point.
std::optional<std::u32string> decode_punycode(std::string_view text);

}  // namespace moongate
