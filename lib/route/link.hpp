#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Links made of foreign text: whatever a code holds, it stays inside the place meant for it.
namespace moongate::link {

/// Returns a URI as it may be passed on: scheme and web host in lower case, http as https,
/// characters that RFC 3986 does not allow escaped; escapes that are already there stay.
///
/// Absent when `text` is no URI, or one that two parsers could read differently.
std::optional<std::string> canonical_uri(std::string_view text);

/// Fills the places of a template:
/// - {payload}  the payload, escaped; a web link in its canonical_uri() form
/// - {nested}   the same, escaped twice: for a link inside the parameter of a link
/// - {uri}      canonical_uri(payload)
/// - {rest}     what follows the scheme and ":" in {uri}
///
/// Absent when a place needs a URI and the payload is none that may be passed on.
std::optional<std::string> fill(std::string_view form, std::string_view payload);

}  // namespace moongate::link
