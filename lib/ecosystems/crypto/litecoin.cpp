// Litecoin: addresses, and URIs as BIP 21 has them.
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/bech32.hpp"

namespace moongate::ecosystem::litecoin {
namespace {

using namespace crypto;  // what all coins share

// "3" and "2" are those of the time before 2017, when Bitcoin's were used as well.
constexpr std::array<Base58Version, 6> kVersions = {{{"\x30", "p2pkh", "mainnet"},
                                                     {"\x32", "p2sh", "mainnet"},
                                                     {"\x05", "p2sh", "mainnet"},
                                                     {"\x6F", "p2pkh", "testnet"},
                                                     {"\x3A", "p2sh", "testnet"},
                                                     {"\xC4", "p2sh", "testnet"}}};
constexpr std::array<SegwitPrefix, 3> kSegwit = {
    {{"ltc", "mainnet"}, {"tltc", "testnet"}, {"rltc", "regtest"}}};
constexpr Coin kCoin{{"LTC", 8, 84'000'000}, kVersions, kSegwit};
constexpr Bip21Rules kRules{.unit = kCoin.unit};

// An address of the MimbleWimble extension block: a version and two keys, longer than Bech32
// allows.
constexpr std::string_view kMimbleWimble = "ltcmweb1";

bool is_mimble_wimble(std::string_view text) noexcept {
  return ascii::starts_with_ignoring_case(text, kMimbleWimble);
}

void take(std::string_view text, std::size_t offset, PaymentCode& code) {
  if (!is_mimble_wimble(text)) return take_address(text, kCoin, offset, code);
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  if (!parts) return reject(code, parts.error().code, offset, "address", parts.error().message);
  if (bytes_behind_version(parts->values) != kTwoKeys) {
    return reject(code, Errc::bad_length, offset, "address", "not a version and two keys");
  }
  code.fields.add("address", text);
  code.fields.add("type", "mweb");
  code.fields.add("network", "mainnet");
  code.payee.account = text;
}

bool is_segwit_like(std::string_view text) noexcept {
  const bool begins = is_mimble_wimble(text) || std::ranges::any_of(kSegwit, [&](const auto& it) {
                        return has_bech32_prefix(text, it.prefix);
                      });
  return begins && text.size() > 14 && ascii::all(text, ascii::is_alnum);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "litecoin"); bits > 0) return bits;
  if (is_segwit_like(scanned.text)) return evidence(std::string_view("ltc1").size());
  const bool fits = looks_like_base58(scanned.text, 33, 34);
  return fits && (scanned.text[0] == 'L' || scanned.text[0] == 'M') ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take(scanned.text, 0, code);
  }
  const Bip21 uri = read_bip21(scanned, kRules, code);
  take(uri.address, uri.address_offset, code);
}

}  // namespace moongate::ecosystem::litecoin
