// WalletConnect: "wc:topic@version?…" pairs a wallet with a page (EIP-1328). No payment: whoever is
// paired may ask the wallet for signatures.
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::walletconnect {
namespace {

using namespace crypto;  // what all coins share

constexpr std::string_view kScheme = "wc";
constexpr std::size_t kKey = 64;  // hexadecimal digits

constexpr std::array<std::string_view, 7> kKnown = {
    "bridge", "key", "symKey", "relay-protocol", "relay-data", "expiryTimestamp", "methods"};
constexpr Bip21Rules kRules{.unit = {},
                            .known = kKnown,
                            .amount = {},
                            .label = {},
                            .message = {},
                            .slashes = Slashes::nonstandard};

void check_key(const Bip21& uri, std::string_view name, PaymentCode& code) {
  const auto* const key = uri.find(name);
  if (key == nullptr) {
    return reject(code, Errc::missing_field, uri.address_offset, name, "the key is absent");
  }
  if (key->value.size() != kKey || !ascii::all(key->value, ascii::is_hex)) {
    reject(code, Errc::bad_value, key->offset, name, "a key has 64 hexadecimal digits");
  }
}

}  // namespace

// "wc:" leads other texts as well; the "@" and a version follow the topic.
int bid(const ScannedPayload& scanned) {
  const int bits = bid_for_scheme(scanned, kScheme);
  if (bits == 0) return 0;
  const auto at = scanned.text.find('@');
  return at != scanned.text.npos && at + 1 < scanned.text.size() &&
                 ascii::is_digit(scanned.text[at + 1])
             ? bits + evidence(1)
             : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) return reject(code, Errc::malformed, 0, {}, "not a pairing");
  const Bip21 uri = read_bip21(scanned, kRules, code);
  set_payment(code, "pairing");
  code.kind = Kind::session_pairing;
  code.presented_by = PresentedBy::none;
  code.flags.set(Flag::login);
  const auto at = uri.address.find('@');
  const auto topic = uri.address.substr(0, at);
  const auto version = at == topic.npos ? std::string_view{} : uri.address.substr(at + 1);
  code.fields.add("topic", topic);
  code.fields.add("version", version);
  if (topic.empty()) {
    reject(code, Errc::missing_field, uri.address_offset, "topic", "the topic is absent");
  }
  if (version == "1") {
    require(uri, "bridge", code);
    return check_key(uri, "key", code);
  }
  if (version != "2") {
    return reject(code, Errc::unsupported_version, uri.address_offset, "version",
                  "neither version 1 nor 2");
  }
  require(uri, "relay-protocol", code);
  check_key(uri, "symKey", code);
}

}  // namespace moongate::ecosystem::walletconnect
