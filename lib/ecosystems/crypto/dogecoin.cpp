// Dogecoin: addresses, and URIs as BIP 21 has them.
#include <array>

#include "ecosystems/crypto/bip21.hpp"

namespace moongate::ecosystem::dogecoin {
namespace {

using namespace crypto;  // what all coins share

constexpr std::array<Base58Version, 4> kVersions = {{{"\x1E", "p2pkh", "mainnet"},
                                                     {"\x16", "p2sh", "mainnet"},
                                                     {"\x71", "p2pkh", "testnet"},
                                                     {"\xC4", "p2sh", "testnet"}}};
constexpr Coin kCoin{{"DOGE", 8, 0}, kVersions, {}};
constexpr Bip21Rules kRules{.unit = kCoin.unit};

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "dogecoin"); bits > 0) return bits;
  const bool fits = looks_like_base58(scanned.text, 34, 34);
  return fits && scanned.text[0] == 'D' ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  read_coin(scanned, kCoin, kRules, code);
}

}  // namespace moongate::ecosystem::dogecoin
