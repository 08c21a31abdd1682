#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace moongate {

/// Finds the first character beyond ASCII where TOML v1.0.0 has none: outside of strings and
/// comments, or behind a backslash. Where that ends a line it has them, and they are refused all
/// the same: toml++ 3.3 reckons on without knowing what they are. A byte order mark in front is
/// none.
///
/// @return its byte offset; absent where there is none
std::optional<std::size_t> stray_character(std::string_view toml) noexcept;

/// Returns a file of the same lines with a letter in place of each byte beyond ASCII. One that has
/// no stray_character() is TOML when this is; where it is not, toml++ would stumble over such bytes
/// on its way to the end of what it cannot read.
std::string in_ascii(std::string_view toml);

}  // namespace moongate
