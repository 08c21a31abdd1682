#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate::cli {

/// Parses JSON whose outermost object may have each member of `names` once: of two, readers take
/// the first or the last, and one of them is a surprise.
///
/// @return the value, or
///         - Errc::malformed        no JSON; `offset` counts from the start of the text
///         - Errc::bad_charset      the text is not UTF-8
///         - Errc::duplicate_field  `field` is the name that stands twice
Result<nlohmann::json> parse_members(std::string_view text,
                                     std::initializer_list<std::string_view> names);

}  // namespace moongate::cli
