#pragma once

#include <optional>
#include <string_view>

namespace moongate {

/// Returns what the eye reads in place of a character outside ASCII, in lower case and at times of
/// several characters; absent where it is taken for nothing in ASCII.
std::optional<std::string_view> look_of(char32_t c);

/// Tells whether a character leaves no place of its own in a line: combining marks, zero-width,
/// format and control characters.
bool is_unseen(char32_t c) noexcept;

}  // namespace moongate
