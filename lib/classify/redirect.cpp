#include "classify/redirect.hpp"

#include <algorithm>
#include <string>

#include "formats/uri.hpp"

namespace moongate {
namespace {

constexpr int kMaxEscapes = 3;  // how often an address may be escaped and still be found

bool is_slash(char c) noexcept { return c == '/' || c == '\\'; }

// An address with its scheme, or one that borrows the scheme of the page around it (RFC 3986
// section 4.2). Browsers drop blanks and control characters in front and read backslashes as
// slashes (WHATWG URL sections 4.1 and 4.4).
bool is_address(std::string_view text) noexcept {
  const auto* const begin =
      std::ranges::find_if(text, [](char c) { return static_cast<unsigned char>(c) > 0x20; });
  text.remove_prefix(static_cast<std::size_t>(begin - text.begin()));
  if (text.size() > 2 && is_slash(text[0]) && is_slash(text[1])) return true;
  const auto uri = split_uri(text);
  return uri && (uri->web || uri->hierarchical);
}

}  // namespace

bool leads_away(std::string_view inside, const PaymentCode& inner) {
  if (inner.ecosystem != "none") return false;
  // What can be done with it is done outside the ecosystem: another page, an app, a call.
  if (inner.kind != Kind::text) return true;
  if (is_address(inside)) return true;
  std::string text(inside);
  for (int i = 0; i < kMaxEscapes && text.find('%') != text.npos; ++i) {
    text = percent_decode(text);
    if (is_address(text)) return true;
  }
  return false;
}

}  // namespace moongate
