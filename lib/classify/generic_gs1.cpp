// What GS1 puts on goods, in symbols and in web addresses.
#include <algorithm>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"
#include "formats/gs1.hpp"

namespace moongate::generic {
namespace {

void add(const gs1::Element& element, PaymentCode& code) {
  code.fields.add(gs1::name_of(element.ai), element.data);
}

// "(01)09520123456788(10)ABC", as printed under the bars.
bool take_bracketed(std::string_view& rest, gs1::Element& out) noexcept {
  const auto close = rest.find(')');
  if (!rest.starts_with('(') || close == rest.npos) return false;
  out.ai = rest.substr(1, close - 1);
  rest.remove_prefix(close + 1);
  out.data = rest.substr(0, rest.find('('));
  rest.remove_prefix(out.data.size());
  return true;
}

bool fits(const gs1::Element& element) noexcept {
  return ascii::all_digits(element.ai) && element.ai.size() <= 4 &&
         gs1::fits(element.ai, element.data);
}

bool is_bracketed(std::string_view rest) noexcept {
  gs1::Element element;
  while (!rest.empty()) {
    if (!take_bracketed(rest, element) || !fits(element)) return false;
  }
  return true;
}

void read_bracketed(std::string_view rest, PaymentCode& code) {
  for (gs1::Element element; take_bracketed(rest, element);) add(element, code);
}

// Of a symbol FNC1 tells, and nothing else. Where nobody knows what digits were printed in, they
// are believed when they begin with a trade item and say more about it: one number in ten has a
// right check digit.
bool announces_elements(const ScannedPayload& scanned) noexcept {
  constexpr std::size_t kTradeItem = 2 + 14;
  const auto text = scanned.text;
  if (scanned.gs1 || text.starts_with(gs1::kSeparator)) return true;
  return scanned.format == SymbolFormat::unknown &&
         ((text.starts_with("01") || text.starts_with("02")) && text.size() > kTradeItem + 2);
}

struct Segments {
  std::string_view rest;  // without the leading slash

  std::string_view take() noexcept {
    const auto slash = rest.find('/');
    const auto segment = rest.substr(0, slash);
    rest.remove_prefix(slash == rest.npos ? rest.size() : slash + 1);
    return segment;
  }
};

// The digits of a GTIN of any length: a link may leave out the leading zeros.
bool fits_link(std::string_view ai, std::string_view value) noexcept {
  if (ai != "01") return gs1::fits(ai, value);
  constexpr std::string_view kZeros = "000000";
  char padded[14];
  if (value.size() < 8 || value.size() > sizeof(padded)) return false;
  const auto zeros = sizeof(padded) - value.size();
  kZeros.copy(padded, zeros);
  value.copy(padded + zeros, value.size());
  return gs1::fits(ai, {padded, sizeof(padded)});
}

// Key and value, then qualifiers and values, to the end of the path.
bool is_link_path(std::string_view path) noexcept {
  if (path.empty() || !ascii::is_digit(path.front())) return false;
  Segments segments{path};
  const auto key = segments.take();
  if (!gs1::is_primary_key(key) || !fits_link(key, segments.take())) return false;
  while (!segments.rest.empty()) {
    const auto ai = segments.take();
    if (!ascii::all_digits(ai) || ai.size() > 4 || segments.take().empty()) return false;
  }
  return !path.ends_with('/');
}

}  // namespace

bool read_gs1_elements(const ScannedPayload& scanned, PaymentCode& code) {
  auto text = scanned.text;
  const bool bracketed = text.starts_with('(') && is_bracketed(text);
  if (!bracketed) {
    if (!announces_elements(scanned)) return false;
    if (!gs1::is_element_string(text)) return false;
  }
  code.kind = Kind::gs1_element_string;
  code.flags.set(Flag::gs1_like);
  if (bracketed) {
    read_bracketed(text, code);
    return true;
  }
  while (const auto element = gs1::take_element(text)) add(*element, code);
  return true;
}

bool read_gs1_link(const Uri& uri, PaymentCode& code) {
  auto path = uri.path;
  do {
    if (!path.starts_with('/')) return false;
    path.remove_prefix(1);
    if (is_link_path(path)) break;
    path.remove_prefix(std::min(path.find('/'), path.size()));
  } while (!path.empty());
  if (path.empty()) return false;

  code.kind = Kind::gs1_digital_link;
  for (Segments segments{path}; !segments.rest.empty();) {
    const auto ai = segments.take();
    code.fields.add(gs1::name_of(ai), percent_decode(segments.take()));
  }
  each_parameter(uri.query, [&](std::string_view name, std::string_view value) {
    if (ascii::all_digits(name) && name.size() <= 4) code.fields.add(name, percent_decode(value));
    return true;
  });
  return true;
}

}  // namespace moongate::generic
