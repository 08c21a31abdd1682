#include "route/link.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/uri.hpp"

namespace moongate::link {
namespace {

using Byte = unsigned char;

constexpr std::string_view kHex = "0123456789ABCDEF";

constexpr bool is_unreserved(char c) noexcept {
  return ascii::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

// What may stand in a URI unescaped (RFC 3986 section 2); "#" ends the query and is not among them.
constexpr bool is_allowed(char c) noexcept {
  return is_unreserved(c) ||
         std::string_view(":/?[]@!$&'()*+,;=").find(c) != std::string_view::npos;
}

void append_escaped(std::string& out, char c) {
  const auto byte = static_cast<Byte>(c);
  out += '%';
  out += kHex[byte >> 4U];
  out += kHex[byte & 0xFU];
}

bool is_escape(std::string_view text) noexcept {
  return text.starts_with('%') && ascii::hex_byte(text.substr(1)) >= 0;
}

void append_clean(std::string& out, std::string_view part) {
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (is_allowed(part[i]) || is_escape(part.substr(i))) {
      out += part[i];
    } else {
      append_escaped(out, part[i]);
    }
  }
}

std::string lower(std::string_view part) {
  std::string out(part);
  for (char& c : out) c = ascii::lower(c);
  return out;
}

// A web link is offered in its https form wherever it stands.
std::string offered(std::string_view payload) {
  const auto uri = split_uri(payload);
  auto canonical = uri && uri->web ? link::canonical_uri(payload) : std::nullopt;
  return canonical ? std::move(*canonical) : std::string(payload);
}

std::optional<std::string> value_of(std::string_view place, std::string_view payload) {
  if (place == "payload") return percent_encode(offered(payload));
  if (place == "nested") return percent_encode(percent_encode(offered(payload)));
  auto uri = canonical_uri(payload);
  if (uri && place == "rest") uri->erase(0, uri->find(':') + 1);
  return uri;
}

}  // namespace

std::string percent_encode(std::string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
    } else {
      append_escaped(out, c);
    }
  }
  return out;
}

std::optional<std::string> canonical_uri(std::string_view text) {
  const auto uri = split_uri(text);
  if (!uri || !uri->is_clear()) return std::nullopt;
  // Escaped, a host would be another for some parsers.
  if (!std::ranges::all_of(uri->authority, is_allowed)) return std::nullopt;
  std::string out;
  out.reserve(text.size() + 8);
  out += uri->web ? "https" : lower(uri->scheme);
  out += uri->hierarchical ? "://" : ":";
  // What stands there in a custom scheme may be a token, which has a case.
  out += uri->web ? lower(uri->authority) : uri->authority;
  append_clean(out, uri->path);
  if (uri->has_query) out += '?';
  append_clean(out, uri->query);
  if (uri->has_fragment) out += '#';
  append_clean(out, uri->fragment);
  return out;
}

std::optional<std::string> fill(std::string_view form, std::string_view payload) {
  std::string out;
  while (!form.empty()) {
    const auto open = form.find('{');
    out += form.substr(0, open);
    if (open == form.npos) break;
    const auto close = form.find('}', open);
    const auto value = value_of(form.substr(open + 1, close - open - 1), payload);
    if (!value) return std::nullopt;
    out += *value;
    form.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace moongate::link
