// Dash: addresses, and URIs as BIP 21 has them.
#include <array>

#include "ecosystems/crypto/bip21.hpp"

namespace moongate::ecosystem::dash {
namespace {

using namespace crypto;  // what all coins share

constexpr std::array<Base58Version, 4> kVersions = {{{"\x4C", "p2pkh", "mainnet"},
                                                     {"\x10", "p2sh", "mainnet"},
                                                     {"\x8C", "p2pkh", "testnet"},
                                                     {"\x13", "p2sh", "testnet"}}};
// InstantSend and PrivateSend, wished for or not.
constexpr std::array<std::string_view, 2> kKnown = {"IS", "PS"};
constexpr Coin kCoin{{"DASH", 8, 0}, kVersions, {}};
constexpr Bip21Rules kRules{.unit = kCoin.unit, .known = kKnown};

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "dash"); bits > 0) return bits;
  const bool fits = looks_like_base58(scanned.text, 34, 34);
  return fits && scanned.text[0] == 'X' ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  read_coin(scanned, kCoin, kRules, code);
}

}  // namespace moongate::ecosystem::dash
