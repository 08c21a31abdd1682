#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "formats/ascii.hpp"
#include "formats/byte_survey.hpp"
#include "moongate/flags.hpp"

namespace moongate {

/// The parts of a URI as written (RFC 3986 section 3), views into the text, nothing decoded.
///
/// This is no full parser, on purpose: whatever two parsers could read differently is flagged, and
/// a URI with such a flag is matched to no ecosystem.
struct Uri {
  std::string_view scheme;     ///< without ":"; compare ignoring case
  std::string_view authority;  ///< between "//" and the path, user info and port included
  std::string_view host;       ///< authority without user info and port; compare ignoring case
  std::string_view path;       ///< from "/" on, or everything after ":" when there is no "//"
  std::string_view query;      ///< without "?"
  std::string_view fragment;   ///< without "#"
  bool web = false;            ///< the scheme is http or https
  bool hierarchical = false;   ///< "//" follows the scheme
  bool has_query = false;
  bool has_fragment = false;
  bool escaped = false;  ///< a "%" stands somewhere in the text
  Flags flags;

  /// Tells whether every parser finds the same host and path: no user info, port, backslash,
  /// control character, space before the query, escape in the host, dot segment …
  [[nodiscard]] bool is_clear() const noexcept { return is_clear_but_for({}); }

  /// The same where some of these deceive nobody.
  [[nodiscard]] bool is_clear_but_for(Flags harmless) const noexcept {
    return !flags.without(harmless).intersects(kUnclear);
  }

  /// Tells whether every parser finds the same host, whatever blanks stand behind it.
  [[nodiscard]] bool has_clear_host() const noexcept;

 private:
  // Two parsers could find another host or path in a URI with one of these.
  static constexpr Flags kUnclear = [] {
    Flags unclear;
    for (const Flag flag :
         {Flag::userinfo, Flag::punycode, Flag::backslash, Flag::control_character,
          Flag::whitespace, Flag::percent_in_host, Flag::explicit_port, Flag::trailing_dot,
          Flag::missing_slashes, Flag::dot_segment, Flag::encoded_slash, Flag::ip_literal}) {
      unclear.set(flag);
    }
    return unclear;
  }();
};

/// Tells whether a character may stand in a scheme (RFC 3986 section 3.1).
constexpr bool is_scheme_character(char c) noexcept {
  return ascii::is_alnum(c) || c == '+' || c == '-' || c == '.';
}

/// Tells whether a character never needs an escape (RFC 3986 section 2.3).
constexpr bool is_unreserved(char c) noexcept {
  return ascii::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

/// Returns the characters of the scheme that a text begins with, before its ":"; 0 when there is
/// none.
std::size_t size_of_scheme(std::string_view text) noexcept;

/// Splits a URI. Absent when the text does not begin with a scheme (RFC 3986 section 3.1) and ":".
std::optional<Uri> split_uri(std::string_view text) noexcept;

/// As above, for a text that is surveyed already, into a place that is there: a URI is too large to
/// be moved for every payload.
void split_uri(std::string_view text, const ByteSurvey& bytes, std::optional<Uri>& out) noexcept;

/// Decodes `mark` and two hexadecimal digits, of either case; a mark that is no escape stays.
std::string decode_escapes(std::string_view text, char mark);

/// Decodes %XX (RFC 3986 section 2.1); a "%" that is no escape stays as it is. "+" stays.
inline std::string percent_decode(std::string_view text) { return decode_escapes(text, '%'); }

/// Decodes a value of a form (application/x-www-form-urlencoded): the same, and "+" is a blank.
std::string form_decode(std::string_view text);

/// Writes everything but unreserved characters (RFC 3986 section 2.3), and those of `also`, as %XX.
std::string percent_encode(std::string_view text, std::string_view also = {});

/// Walks a query "a=1&b=2": `use(name, value)` with views of the raw parts, in order. Stops when
/// `use` returns false.
template <class Use>
void each_parameter(std::string_view query, Use use) {
  while (!query.empty()) {
    const auto end = query.find('&');
    const auto pair = query.substr(0, end);
    const auto equals = pair.find('=');
    const auto value = pair.substr(equals == pair.npos ? pair.size() : equals + 1);
    if (!pair.empty() && !use(pair.substr(0, equals), value)) return;
    if (end == query.npos) return;
    query.remove_prefix(end + 1);
  }
}

/// Returns the raw value of the first parameter with this name (case-sensitive), or nothing.
std::optional<std::string_view> parameter(std::string_view query, std::string_view name) noexcept;

/// Tells whether a name occurs twice, as written or after decoding.
bool has_duplicate_parameter(std::string_view query);

}  // namespace moongate
