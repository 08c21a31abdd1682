#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace moongate {

/// Finds the first character beyond ASCII where TOML v1.0.0 has none: outside of strings and
/// comments, or behind a backslash. toml++ 3.3 does not refuse all of them but reckons on without
/// knowing what they are. A byte order mark in front is none.
///
/// @return its byte offset; absent where there is none
std::optional<std::size_t> stray_character(std::string_view toml) noexcept;

}  // namespace moongate
