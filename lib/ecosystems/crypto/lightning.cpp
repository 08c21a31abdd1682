// Lightning: invoices (BOLT 11), offers (BOLT 12), LNURL and its schemes, by themselves or behind
// "lightning:"; an https address with an LNURL in its query (LUD-01); names (LUD-16, BIP 353).
#include "ecosystems/crypto/lightning.hpp"

#include <algorithm>
#include <array>

#include "ecosystems/crypto/bolt11.hpp"
#include "ecosystems/crypto/bolt12.hpp"
#include "ecosystems/crypto/coin.hpp"
#include "ecosystems/crypto/lnurl.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"

namespace moongate::crypto {
namespace {

constexpr std::string_view kLnurl = "lnurl1";
constexpr std::array<std::string_view, 4> kServiceSchemes = {"lnurlp", "lnurlw", "lnurlc",
                                                             "keyauth"};

bool begins_like_lnurl(std::string_view text) noexcept {
  return ascii::starts_with_ignoring_case(text, kLnurl) && text.size() > kLnurl.size();
}

// The scheme of LUD-17 that a text begins with; empty when there is none.
std::string_view service_scheme(std::string_view text) noexcept {
  const auto scheme = text.substr(0, size_of_scheme(text));
  const auto* const found = std::ranges::find_if(kServiceSchemes, [&](std::string_view known) {
    return ascii::equal_ignoring_case(known, scheme);
  });
  return found == kServiceSchemes.end() ? std::string_view{} : *found;
}

}  // namespace

bool begins_like_lightning(std::string_view text) noexcept {
  return begins_like_lnurl(text) || size_of_invoice_prefix(text) > 0 || begins_like_bolt12(text);
}

void read_lightning(std::string_view text, std::size_t offset, PaymentCode& code) {
  if (begins_like_lnurl(text)) return read_lnurl(text, offset, code);
  if (size_of_invoice_prefix(text) > 0) return read_bolt11(text, offset, code);
  if (begins_like_bolt12(text)) return read_bolt12(text, offset, code);
  if (const auto scheme = service_scheme(text); !scheme.empty()) {
    const std::size_t colon = scheme.size() + 1;
    return read_lnurl_scheme(scheme, text.substr(colon), offset + colon, code);
  }
  if (is_lightning_address(text)) return read_lightning_address(text, code);
  set_payment(code, {});
  reject(code, Errc::malformed, offset, "lightning",
         "neither an invoice nor an offer nor an LNURL");
}

}  // namespace moongate::crypto

namespace moongate::ecosystem::lightning {
namespace {

using namespace crypto;  // the whole file is about them

constexpr std::string_view kBitcoinSign = "\xE2\x82\xBF";  // U+20BF
constexpr std::array<std::string_view, 2> kWrappers = {"lightning", "lnurl"};

// "lightning:", and what people write in place of the colon. Returns the size; 0 when none leads.
std::size_t size_of_wrapper(std::string_view text) noexcept {
  for (const std::string_view name : kWrappers) {
    if (!ascii::starts_with_ignoring_case(text, name)) continue;
    const auto rest = text.substr(name.size());
    if (rest.starts_with("://")) return name.size() + 3;
    if (rest.starts_with(':') || rest.starts_with('=')) return name.size() + 1;
  }
  return 0;
}

// The LNURL of a web address (LUD-01): a wallet takes it, a browser opens the page.
std::string_view fallback_of(const ScannedPayload& scanned) noexcept {
  std::string_view found;
  if (!scanned.uri || !scanned.uri->web || !scanned.uri->is_clear()) return found;
  each_parameter(scanned.uri->query, [&](std::string_view name, std::string_view value) {
    if (!ascii::equal_ignoring_case(name, "lightning")) return true;
    if (begins_like_lnurl(value)) found = value;
    return false;
  });
  return found;
}

bool has_two_fallbacks(const ScannedPayload& scanned) noexcept {
  int count = 0;
  each_parameter(scanned.uri->query, [&](std::string_view name, std::string_view) {
    count += ascii::equal_ignoring_case(name, "lightning") ? 1 : 0;
    return true;
  });
  return count > 1;
}

bool is_invoice_like(std::string_view text) noexcept {
  return size_of_invoice_prefix(text) > 0 && ascii::all(text, ascii::is_alnum);
}

void read_fallback(const ScannedPayload& scanned, std::string_view lnurl, PaymentCode& code) {
  read_lnurl(lnurl, scanned.offset(lnurl), code);
  code.scheme = "lud01";
  code.fields.add("fallback", scanned.text.substr(0, scanned.text.find('?')));
  link::flag_scheme(scanned, code);
  if (has_two_fallbacks(scanned)) {
    reject(code, Errc::duplicate_field, scanned.offset(lnurl), "lightning",
           "a parameter stands twice");
  }
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const std::string_view text = scanned.text;
  if (text.empty() || scanned.emv != nullptr) return 0;
  if (scanned.uri && scanned.uri->web) {
    return fallback_of(scanned).empty() ? 0 : evidence(std::string_view("lightning=lnurl1").size());
  }
  if (const std::size_t wrapper = size_of_wrapper(text); wrapper > 0) {
    // "lightning=" alone is no scheme: what follows must look right.
    const bool fits = scanned.uri.has_value() || begins_like_lightning(text.substr(wrapper));
    return fits && wrapper < text.size() ? evidence(wrapper) : 0;
  }
  if (const auto scheme = service_scheme(text); !scheme.empty()) return evidence(scheme.size() + 1);
  if (begins_like_bolt12(text)) return evidence(std::string_view("lno1").size());
  if (is_invoice_like(text)) return evidence(size_of_invoice_prefix(text) + 1);
  if (begins_like_lnurl(text) && ascii::all(text, ascii::is_alnum)) return evidence(kLnurl.size());
  if (text.starts_with(kBitcoinSign)) {
    return is_lightning_address(text.substr(kBitcoinSign.size())) ? evidence(kBitcoinSign.size())
                                                                  : 0;
  }
  // The "@" alone; any mail address has it too.
  return is_lightning_address(text) ? evidence(1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (const auto lnurl = fallback_of(scanned); !lnurl.empty()) {
    return read_fallback(scanned, lnurl, code);
  }
  if (scanned.text.starts_with(kBitcoinSign)) {
    return read_bip353_name(scanned.text.substr(kBitcoinSign.size()), kBitcoinSign.size(), code);
  }
  const std::size_t wrapper = size_of_wrapper(scanned.text);
  auto inside = scanned.text.substr(wrapper);
  // Some put a query behind an invoice; nothing of it concerns a wallet.
  if (wrapper > 0 && begins_like_lightning(inside)) {
    const auto query = inside.find('?');
    if (query != inside.npos) code.flags.set(Flag::unknown_parameter);
    inside = inside.substr(0, query);
  }
  if (wrapper > 0 && scanned.text[wrapper - 1] != ':') code.flags.set(Flag::nonstandard);
  read_lightning(inside, wrapper, code);
}

}  // namespace moongate::ecosystem::lightning
