#include "route/link.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/uri.hpp"
#include "route/places.hpp"

namespace moongate::link {
namespace {

// What may stand in a URI unescaped (RFC 3986 section 2); "#" ends the query and is not among them.
constexpr bool is_allowed(char c) noexcept {
  return is_unreserved(c) ||
         std::string_view(":/?[]@!$&'()*+,;=").find(c) != std::string_view::npos;
}

bool is_escape(std::string_view text) noexcept {
  return text.starts_with('%') && ascii::hex_byte(text.substr(1)) >= 0;
}

void append_clean(std::string& out, std::string_view part) {
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool stays = is_allowed(part[i]) || is_escape(part.substr(i));
    out += stays ? std::string(1, part[i]) : percent_encode(part.substr(i, 1));
  }
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

std::optional<std::string> canonical_uri(std::string_view text) {
  const auto uri = split_uri(text);
  if (!uri || !uri->is_clear()) return std::nullopt;
  // Escaped, a host would be another for some parsers.
  if (!std::ranges::all_of(uri->authority, is_allowed)) return std::nullopt;
  std::string out;
  out.reserve(text.size() + 8);
  out += uri->web ? "https" : ascii::in_lower_case(uri->scheme);
  out += uri->hierarchical ? "://" : ":";
  // What stands there in a custom scheme may be a token, which has a case.
  out += uri->web ? ascii::in_lower_case(uri->authority) : uri->authority;
  append_clean(out, uri->path);
  if (uri->has_query) out += '?';
  append_clean(out, uri->query);
  if (uri->has_fragment) out += '#';
  append_clean(out, uri->fragment);
  return out;
}

std::optional<std::string> fill(std::string_view form, std::string_view payload) {
  return filled(form, [&](std::string_view place) { return value_of(place, payload); });
}

}  // namespace moongate::link
