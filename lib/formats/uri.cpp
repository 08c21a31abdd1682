#include "formats/uri.hpp"

#include <algorithm>
#include <vector>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

constexpr bool is_scheme_character(char c) noexcept {
  return ascii::is_alnum(c) || c == '+' || c == '-' || c == '.';
}

// Two parsers could find another host or path in a URI with one of these.
constexpr Flags unclear_flags() noexcept {
  Flags flags;
  for (const Flag flag :
       {Flag::userinfo, Flag::punycode, Flag::backslash, Flag::control_character, Flag::whitespace,
        Flag::percent_in_host, Flag::explicit_port, Flag::trailing_dot, Flag::missing_slashes,
        Flag::dot_segment, Flag::encoded_slash, Flag::ip_literal}) {
    flags.set(flag);
  }
  return flags;
}

// Spaces in a query are people's text; before it, a parser may stop at them.
void look_at_characters(std::string_view before_query, const ByteSurvey& bytes,
                        Flags& flags) noexcept {
  if (bytes.backslash) flags.set(Flag::backslash);
  if (bytes.has_control()) flags.set(Flag::control_character);
  if (bytes.lowest <= ' ' && before_query.find(' ') != before_query.npos) {
    flags.set(Flag::whitespace);
  }
}

bool is_internal(std::string_view host) noexcept {
  constexpr std::string_view kLastLetters = "aAlLnNtT";  // of the names below
  if (host.empty() || kLastLetters.find(host.back()) == host.npos) return false;
  const auto ends = [&](std::string_view tail) {
    return host.size() >= tail.size() &&
           ascii::equal_ignoring_case(host.substr(host.size() - tail.size()), tail);
  };
  return ascii::equal_ignoring_case(host, "localhost") || ends(".localhost") || ends(".local") ||
         ends(".internal") || ends(".lan") || ends(".home.arpa");
}

// "127.0.0.1", "2130706433", "0x7f.1": what some parser reads as an address (WHATWG URL
// section 3.5: a last label of digits makes the host an IPv4 address).
bool is_address(std::string_view host) noexcept {
  if (host.starts_with('[')) return true;
  const auto last = host.substr(host.rfind('.') + 1);
  return ascii::all_digits(last) || ascii::starts_with_ignoring_case(last, "0x");
}

void look_at_labels(Uri& uri) noexcept {
  for (auto rest = uri.host; !rest.empty();) {
    if (ascii::starts_with_ignoring_case(rest, "xn--")) uri.flags.set(Flag::punycode);
    const auto dot = rest.find('.');
    rest = dot == rest.npos ? std::string_view{} : rest.substr(dot + 1);
  }
}

void look_at_host(Uri& uri, bool percent) noexcept {
  const auto host = uri.host;
  if (percent && host.find('%') != host.npos) uri.flags.set(Flag::percent_in_host);
  if (host.ends_with('.')) uri.flags.set(Flag::trailing_dot);
  if (!ascii::is_ascii(host)) uri.flags.set(Flag::punycode);
  if (host.find("--") != host.npos) look_at_labels(uri);
  if (!uri.is_web()) return;
  if (is_address(host)) uri.flags.set(Flag::ip_literal);
  if (is_internal(host)) uri.flags.set(Flag::internal_host);
}

void split_authority(Uri& uri) noexcept {
  uri.host = uri.authority;
  if (uri.host.find('@') != uri.host.npos) {
    uri.flags.set(Flag::userinfo);
    uri.host.remove_prefix(uri.host.rfind('@') + 1);
  }
  if (uri.host.find(':') == uri.host.npos) return;
  const auto bracket = uri.host.rfind(']');
  const auto colon = uri.host.find(':', bracket == uri.host.npos ? 0 : bracket);
  if (colon == uri.host.npos) return;
  uri.flags.set(Flag::explicit_port);
  uri.host = uri.host.substr(0, colon);
}

bool is_dots(std::string_view segment) noexcept { return segment == "." || segment == ".."; }

void look_at_segments(Uri& uri) noexcept {
  for (auto rest = uri.path; !rest.empty();) {
    const auto slash = rest.find('/');
    if (is_dots(rest.substr(0, slash))) uri.flags.set(Flag::dot_segment);
    if (slash == rest.npos) break;
    rest.remove_prefix(slash + 1);
  }
}

void look_at_escapes(Uri& uri) noexcept {
  for (auto at = uri.path.find('%'); at != uri.path.npos; at = uri.path.find('%', at + 1)) {
    const auto code = uri.path.substr(at + 1, 2);
    if (ascii::equal_ignoring_case(code, "2e")) uri.flags.set(Flag::dot_segment);
    if (ascii::equal_ignoring_case(code, "2f") || ascii::equal_ignoring_case(code, "5c")) {
      uri.flags.set(Flag::encoded_slash);
    }
  }
}

int hex_digit(char c) noexcept {
  if (ascii::is_digit(c)) return c - '0';
  return ascii::is_hex(c) ? ascii::lower(c) - 'a' + 10 : -1;
}

// Cuts `mark` and what follows off `rest`; returns what follows.
std::string_view cut(std::string_view& rest, char mark, bool& found) noexcept {
  const auto at = rest.find(mark);
  found = at != rest.npos;
  if (!found) return {};
  const auto tail = rest.substr(at + 1);
  rest = rest.substr(0, at);
  return tail;
}

}  // namespace

bool Uri::is_web() const noexcept {
  if (scheme == "https" || scheme == "http") return true;  // almost always
  return ascii::equal_ignoring_case(scheme, "https") || ascii::equal_ignoring_case(scheme, "http");
}

bool Uri::is_clear() const noexcept {
  static constexpr Flags kUnclear = unclear_flags();
  return !flags.intersects(kUnclear);
}

std::optional<Uri> split_uri(std::string_view text, const ByteSurvey& bytes) noexcept {
  const auto colon = std::find_if_not(text.begin(), text.end(), is_scheme_character);
  if (colon == text.begin() || colon == text.end() || *colon != ':') return std::nullopt;
  if (!ascii::is_alpha(text.front())) return std::nullopt;

  Uri uri;
  uri.scheme = text.substr(0, static_cast<std::size_t>(colon - text.begin()));
  auto rest = text.substr(uri.scheme.size() + 1);
  uri.fragment = cut(rest, '#', uri.has_fragment);
  if (uri.fragment.starts_with("Intent;")) uri.flags.set(Flag::intent);  // Android, intent: URIs
  uri.query = cut(rest, '?', uri.has_query);
  uri.hierarchical = rest.starts_with("//");
  if (uri.hierarchical) {
    rest.remove_prefix(2);
    uri.authority = rest.substr(0, rest.find('/'));
    rest.remove_prefix(uri.authority.size());
    split_authority(uri);
    look_at_host(uri, bytes.percent);
  } else if (uri.is_web()) {
    uri.flags.set(Flag::missing_slashes);
  }
  uri.path = rest;
  if (uri.path.find('.') != uri.path.npos) look_at_segments(uri);
  if (bytes.percent) look_at_escapes(uri);
  const auto path_end = static_cast<std::size_t>(rest.data() + rest.size() - text.data());
  look_at_characters(text.substr(0, path_end), bytes, uri.flags);
  return uri;
}

std::string percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (auto mark = text.find('%'); mark != text.npos; mark = text.find('%')) {
    const int high = text.size() - mark > 2 ? hex_digit(text[mark + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[mark + 2]) : -1;
    const bool escape = low >= 0;
    out.append(text, 0, escape ? mark : mark + 1);
    if (escape) out += static_cast<char>(high * 16 + low);
    text.remove_prefix(escape ? mark + 3 : mark + 1);
  }
  return out.append(text);
}

std::optional<std::string_view> parameter(std::string_view query, std::string_view name) noexcept {
  std::optional<std::string_view> found;
  each_parameter(query, [&](std::string_view key, std::string_view value) {
    if (key == name) found = value;
    return !found;
  });
  return found;
}

bool has_duplicate_parameter(std::string_view query) {
  std::vector<std::string> names;
  each_parameter(query, [&](std::string_view key, std::string_view) {
    names.push_back(percent_decode(key));
    return true;
  });
  std::sort(names.begin(), names.end());
  return std::adjacent_find(names.begin(), names.end()) != names.end();
}

}  // namespace moongate
