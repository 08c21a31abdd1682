#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace moongate {

/// Everything in a text that an app or a browser could open.
struct Addresses {
  /// Each as a clean URI: scheme and slashes in place, blanks and control characters gone. What
  /// borrows the scheme of the page around it (RFC 3986 section 4.2) has https.
  std::vector<std::string> found;
  bool whole = true;  ///< false: nested deeper, or more of them, than anybody honest writes
};

/// Tells of a parameter of an address that it is none of ours to look at.
using PassOver = std::function<bool(std::string_view address, std::string_view parameter)>;

/// Finds the addresses that a text holds: the text itself, the parameters of an address in it,
/// strings of JSON in it, and what is behind percent escapes, JSON escapes and Base64, nested in
/// any order.
///
/// What browsers take for an address counts (WHATWG URL sections 4.1 and 4.4): blanks in front,
/// control characters within, backslashes for slashes, slashes that are missing. What stands in a
/// merchant-presented code is told to its payer and opened by nobody: it is not looked into.
///
/// @param pass_over  null = looks at every parameter
Addresses addresses_in(std::string_view text, const PassOver& pass_over = {});

}  // namespace moongate
