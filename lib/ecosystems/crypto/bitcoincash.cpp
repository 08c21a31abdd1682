// Bitcoin Cash: CashAddr with its prefix, old addresses, and URIs as BIP 21 has them.
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/cash_address.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::ecosystem::bitcoincash {
namespace {

using namespace crypto;  // what all coins share

constexpr std::array<Base58Version, 4> kVersions = {
    {{std::string_view("\0", 1), "p2pkh", "mainnet"},
     {"\x05", "p2sh", "mainnet"},
     {"\x6F", "p2pkh", "testnet"},
     {"\xC4", "p2sh", "testnet"}}};
constexpr Coin kCoin{{"BCH", 8, 21'000'000}, kVersions, {}};
constexpr std::array<std::string_view, 6> kKnown = {"r", "t", "sv", "m", "c", "ft"};
constexpr Bip21Rules kRules{.unit = kCoin.unit, .known = kKnown};

struct Network {
  std::string_view scheme;  // and the prefix of its addresses
  std::string_view name;
};
constexpr std::array<Network, 3> kNetworks = {
    {{"bitcoincash", "mainnet"}, {"bchtest", "testnet"}, {"bchreg", "regtest"}}};

const Network* network_of(std::string_view scheme) noexcept {
  for (const Network& network : kNetworks) {
    if (ascii::equal_ignoring_case(network.scheme, scheme)) return &network;
  }
  return nullptr;
}

// Types 2 and 3 are those that take tokens (CashTokens, CHIP-2022-02).
std::string_view type_of(int type) noexcept {
  constexpr std::array<std::string_view, 4> kTypes = {"p2pkh", "p2sh", "p2pkh_tokens",
                                                      "p2sh_tokens"};
  return type >= 0 && static_cast<std::size_t>(type) < kTypes.size()
             ? kTypes[static_cast<std::size_t>(type)]
             : std::string_view{};
}

void take_cash_address(std::string_view text, const Network& network, std::size_t offset,
                       PaymentCode& code) {
  const std::string whole = std::string(network.scheme) + ":" + std::string(text);
  code.fields.add("address", whole);
  const auto address = read_cash_address(text, network.scheme);
  if (!address) {
    return reject(code, address.error().code, offset, "address", address.error().message);
  }
  if (type_of(address->type).empty()) {
    return reject(code, Errc::bad_value, offset, "address", "the type of an address is not known");
  }
  code.fields.add("type", type_of(address->type));
  code.fields.add("network", network.name);
  code.fields.add("hash", to_hexadecimal(address->hash));
  if (network.name != "mainnet") code.flags.set(Flag::test_host);
  code.payee.account = whole;
}

bool is_old_address(std::string_view text) noexcept {
  return looks_like_base58(text, 26, 35) && (text[0] == '1' || text[0] == '3');
}

// Without its prefix nothing but the checksum tells it from any word.
bool is_bare_address(std::string_view text) {
  constexpr std::size_t kSize = 42;
  return text.size() == kSize && ascii::all(text, ascii::is_alnum) &&
         read_cash_address(text, kNetworks[0].scheme).has_value();
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  for (const Network& network : kNetworks) {
    if (const int bits = bid_for_scheme(scanned, network.scheme); bits > 0) return bits;
  }
  return is_bare_address(scanned.text) ? evidence(5) : 0;  // the bytes of its checksum
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take_cash_address(scanned.text, kNetworks[0], 0, code);
  }
  const Network* const network = network_of(scanned.uri->scheme);
  if (network == nullptr) return reject(code, Errc::malformed, 0, "address", "another scheme");
  const Bip21 uri = read_bip21(scanned, kRules, code);
  if (const auto* const page = uri.find("r")) check_page(*page, code);
  if (!is_old_address(uri.address)) {
    return take_cash_address(uri.address, *network, uri.address_offset, code);
  }
  // Of before 2018; a wallet of Bitcoin would take it for its own.
  code.flags.set(Flag::nonstandard);
  take_address(uri.address, kCoin, uri.address_offset, code);
}

}  // namespace moongate::ecosystem::bitcoincash
