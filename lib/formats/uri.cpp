#include "formats/uri.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

// What a character of an authority means: its end, or a reason for a second look.
enum Mark : std::uint8_t {
  kEnd = 1U << 0U,
  kAt = 1U << 1U,
  kColon = 1U << 2U,
  kHyphen = 1U << 3U,
  kWide = 1U << 4U,    // outside ASCII
  kScheme = 1U << 5U,  // may stand in a scheme
};

constexpr std::array<std::uint8_t, 256> make_marks() noexcept {
  std::array<std::uint8_t, 256> marks{};
  std::fill(marks.begin() + 0x80, marks.end(), kWide);
  marks['/'] = marks['?'] = marks['#'] = kEnd;
  marks['@'] = kAt;
  marks[':'] = kColon;
  marks['-'] = kHyphen;
  for (unsigned c = 0; c < 0x80; ++c) {
    if (is_scheme_character(static_cast<char>(c))) marks[c] |= kScheme;
  }
  return marks;
}
constexpr auto kMarks = make_marks();

unsigned mark_of(char c) noexcept { return kMarks[static_cast<unsigned char>(c)]; }

struct Run {
  std::size_t size;
  unsigned marks;  // that were met
};

// Walks to the end of an authority. They are short: one walk is faster than a search for each mark.
Run run_to_end(std::string_view text) noexcept {
  Run run{0, 0};
  for (; run.size < text.size(); ++run.size) {
    const unsigned mark = mark_of(text[run.size]);
    if (mark == kEnd) break;
    run.marks |= mark;
  }
  return run;
}

// Spaces and backslashes in a query are data; before it, a parser may stop at them or take them for
// a slash.
void look_at_characters(std::string_view before_query, const ByteSurvey& bytes,
                        Flags& flags) noexcept {
  if (bytes.backslash && before_query.find('\\') != before_query.npos) flags.set(Flag::backslash);
  if (bytes.has_control()) flags.set(Flag::control_character);
  if (bytes.lowest <= ' ' && before_query.find(' ') != before_query.npos) {
    flags.set(Flag::whitespace);
  }
}

bool is_internal(std::string_view host) noexcept {
  const auto ends = [&](std::string_view tail) {
    return host.size() >= tail.size() &&
           ascii::equal_ignoring_case(host.substr(host.size() - tail.size()), tail);
  };
  if (host.empty()) return false;
  switch (ascii::lower(host.back())) {
    case 'a':
      return ends(".home.arpa");
    case 'l':
      return ends(".local") || ends(".internal");
    case 'n':
      return ends(".lan");
    case 't':
      return ascii::equal_ignoring_case(host, "localhost") || ends(".localhost");
    default:
      return false;
  }
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

void look_at_host(Uri& uri, unsigned marks) noexcept {
  const auto host = uri.host;
  if (uri.escaped && host.find('%') != host.npos) uri.flags.set(Flag::percent_in_host);
  if (host.ends_with('.')) uri.flags.set(Flag::trailing_dot);
  if ((marks & kWide) != 0 && !ascii::is_ascii(host)) uri.flags.set(Flag::punycode);
  if ((marks & kHyphen) != 0) look_at_labels(uri);
  if (!uri.web) return;
  if (is_address(host)) uri.flags.set(Flag::ip_literal);
  if (is_internal(host)) uri.flags.set(Flag::internal_host);
}

void cut_user_info(Uri& uri) noexcept {
  uri.flags.set(Flag::userinfo);
  uri.host.remove_prefix(uri.host.rfind('@') + 1);
}

void cut_port(Uri& uri) noexcept {
  const auto bracket = uri.host.rfind(']');
  const auto colon = uri.host.find(':', bracket == uri.host.npos ? 0 : bracket);
  if (colon == uri.host.npos) return;
  uri.flags.set(Flag::explicit_port);
  uri.host = uri.host.substr(0, colon);
}

// Takes the authority off `rest`, which ends before the query.
void take_authority(Uri& uri, std::string_view& rest) noexcept {
  const Run run = run_to_end(rest);
  uri.authority = rest.substr(0, run.size);
  rest.remove_prefix(run.size);
  uri.host = uri.authority;
  if ((run.marks & kAt) != 0) cut_user_info(uri);
  if ((run.marks & kColon) != 0) cut_port(uri);
  look_at_host(uri, run.marks);
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

// Cuts `mark` and what follows off `rest`; returns what follows.
std::string_view cut(std::string_view& rest, char mark, bool& found) noexcept {
  const auto at = rest.find(mark);
  found = at != rest.npos;
  if (!found) return {};
  const auto tail = rest.substr(at + 1);
  rest = rest.substr(0, at);
  return tail;
}

// Splits what follows the authority, or the scheme where there is none.
void take_path(Uri& uri, std::string_view rest) noexcept {
  uri.fragment = cut(rest, '#', uri.has_fragment);
  uri.query = cut(rest, '?', uri.has_query);
  uri.path = rest;
  if (rest.find('.') != rest.npos) look_at_segments(uri);
  if (uri.escaped) look_at_escapes(uri);
}

bool is_web_scheme(std::string_view scheme) noexcept {
  return ascii::equal_ignoring_case(scheme, "https") || ascii::equal_ignoring_case(scheme, "http");
}

}  // namespace

bool Uri::has_clear_host() const noexcept {
  Flags blanks;
  blanks.set(Flag::whitespace);
  return is_clear_but_for(blanks) && authority.find(' ') == authority.npos;
}

std::size_t size_of_scheme(std::string_view text) noexcept {
  const auto* const end =
      std::ranges::find_if_not(text, [](char c) { return (mark_of(c) & kScheme) != 0; });
  if (end == text.begin() || end == text.end() || *end != ':') return 0;
  return ascii::is_alpha(text.front()) ? static_cast<std::size_t>(end - text.begin()) : 0;
}

void split_uri(std::string_view text, const ByteSurvey& bytes, std::optional<Uri>& out) noexcept {
  out.reset();
  const std::size_t scheme = size_of_scheme(text);
  if (scheme == 0) return;
  Uri& uri = out.emplace();
  uri.scheme = text.substr(0, scheme);
  uri.web = is_web_scheme(uri.scheme);
  uri.escaped = bytes.percent;
  auto rest = text.substr(scheme + 1);
  uri.hierarchical = rest.starts_with("//");
  if (uri.hierarchical) {
    rest.remove_prefix(2);
    take_authority(uri, rest);
  } else if (uri.web) {
    uri.flags.set(Flag::missing_slashes);
  }
  take_path(uri, rest);
  if (uri.fragment.starts_with("Intent;")) uri.flags.set(Flag::intent);  // Android, intent: URIs
  const auto* const path_end = uri.path.data() + uri.path.size();
  look_at_characters(text.substr(0, static_cast<std::size_t>(path_end - text.data())), bytes,
                     uri.flags);
}

std::optional<Uri> split_uri(std::string_view text) noexcept {
  std::optional<Uri> uri;
  split_uri(text, survey(text), uri);
  return uri;
}

}  // namespace moongate
