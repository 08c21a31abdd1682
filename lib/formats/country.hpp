#pragma once

#include <string_view>

namespace moongate {

/// Tells whether `code` is an ISO 3166-1 alpha-2 code in use, upper case; XK (Kosovo), which banks
/// use by agreement, included.
bool is_country(std::string_view code) noexcept;

}  // namespace moongate
