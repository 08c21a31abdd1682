#include "ecosystems/emv/inside.hpp"

#include <algorithm>
#include <string>

#include "ecosystems/emv/merchant.hpp"
#include "formats/ascii.hpp"
#include "formats/uri.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kEscape = 3;  // "%41"

bool is_escape(std::string_view text) noexcept {
  return text.size() >= kEscape && text[0] == '%' && ascii::is_hex(text[1]) &&
         ascii::is_hex(text[2]);
}

// What follows the scheme, or the host of a web address, up to the query.
std::string_view place_of(const ScannedPayload& scanned) noexcept {
  const Uri& uri = *scanned.uri;
  if (uri.web) return uri.path;
  const std::string_view rest = scanned.text.substr(uri.scheme.size() + 1);
  return rest.substr(0, rest.find_first_of("?#"));
}

// Names of payees stand in codes with their blanks, and banks put codes into links as they are. A
// fragment that is no code is none of the bank's.
bool is_address(const CodeLink& link, const ScannedPayload& scanned) noexcept {
  if (!scanned.uri || !scanned.uri->has_clear_host()) return false;
  const Uri& uri = *scanned.uri;
  const auto here = [&](std::string_view name) {
    return ascii::equal_ignoring_case(link.web ? uri.host : uri.scheme, name);
  };
  return uri.web == link.web && uri.has_fragment == link.fragment &&
         std::ranges::any_of(link.names, here) && place_of(scanned).starts_with(link.path);
}

std::string_view raw_code(const CodeLink& link, const ScannedPayload& scanned) noexcept {
  if (link.fragment) return scanned.uri->fragment;
  if (!link.parameter.empty()) {
    return parameter(scanned.uri->query, link.parameter).value_or(std::string_view{});
  }
  return place_of(scanned).substr(link.path.size());
}

const CodeLink* find_link(std::span<const CodeLink> links, const ScannedPayload& scanned) noexcept {
  const auto found = std::ranges::find_if(links, [&](const CodeLink& link) {
    return is_address(link, scanned) && !raw_code(link, scanned).empty();
  });
  return found == links.end() ? nullptr : &*found;
}

std::string decoded(RawCode raw) {
  return raw.plus ? form_decode(raw.text) : percent_decode(raw.text);
}

}  // namespace

Inside::Inside(const ScannedPayload& around, RawCode raw)
    : raw_(raw.text),
      begin_(around.offset(raw.text)),
      payload_(Payload::from_bytes(decoded(raw))),
      scanned_(payload_) {}

std::size_t Inside::offset(std::size_t at) const noexcept {
  std::size_t place = 0;
  for (std::size_t left = at + scanned_.front; left > 0 && place < raw_.size(); --left) {
    place += is_escape(raw_.substr(place)) ? kEscape : 1;
  }
  return begin_ + place;
}

void Inside::place_errors(std::vector<Error>& errors, std::size_t first) const noexcept {
  for (std::size_t i = first; i < errors.size(); ++i) errors[i].offset = offset(errors[i].offset);
}

std::optional<RawCode> find_inside(std::span<const CodeLink> links,
                                   const ScannedPayload& scanned) noexcept {
  const CodeLink* const link = find_link(links, scanned);
  if (link == nullptr) return std::nullopt;
  return RawCode{raw_code(*link, scanned), link->plus};
}

int inside_bid(const ScannedPayload& scanned, const Scheme& scheme) noexcept {
  const auto raw = find_inside(scheme.links, scanned);
  if (!raw) return 0;
  const int bits = scheme_bid(Inside(scanned, *raw).scanned(), scheme);
  const Uri& uri = *scanned.uri;
  return bits == 0 ? 0 : bits + evidence(uri.web ? uri.host.size() : uri.scheme.size());
}

void check_one_inside(std::span<const CodeLink> links, const ScannedPayload& scanned,
                      PaymentCode& code) {
  const CodeLink* const link = find_link(links, scanned);
  if (link == nullptr || link->parameter.empty()) return;
  int times = 0;
  each_parameter(scanned.uri->query, [&](std::string_view name, std::string_view) {
    if (!ascii::equal_ignoring_case(percent_decode(name), link->parameter)) return true;
    if (++times == 2) {
      reject(code, Errc::duplicate_field, scanned.offset(name), link->parameter,
             "a parameter that decides stands twice");
    }
    return times < 2;
  });
}

}  // namespace moongate::emv
