// Bitcoin: addresses by themselves (Base58Check, BIP 173, BIP 350), and the URIs of BIP 21 and
// BIP 321, in which invoices and offers of Lightning may stand beside the address.
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "ecosystems/crypto/lightning.hpp"
#include "formats/ascii.hpp"
#include "formats/bech32.hpp"
#include "formats/decimal.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::bitcoin {
namespace {

using namespace crypto;  // what all coins share

constexpr std::array<Base58Version, 4> kVersions = {
    {{std::string_view("\0", 1), "p2pkh", "mainnet"},
     {"\x05", "p2sh", "mainnet"},
     {"\x6F", "p2pkh", "testnet"},
     {"\xC4", "p2sh", "testnet"}}};
constexpr std::array<SegwitPrefix, 3> kSegwit = {
    {{"bc", "mainnet"}, {"tb", "testnet"}, {"bcrt", "regtest"}}};
constexpr Coin kCoin{{"BTC", 8, 21'000'000}, kVersions, kSegwit};

constexpr std::array<std::string_view, 12> kKnown = {
    "r", "lightning", "lno", "sp", "bc", "tb", "pj", "pjos", "pop", "pay", "time", "spark"};
constexpr std::array<std::string_view, 5> kRepeatable = {"bc", "tb", "lightning", "lno", "sp"};
constexpr Bip21Rules kRules{
    .unit = kCoin.unit, .known = kKnown, .repeatable = kRepeatable, .any_case = true};

// The addresses of the examples in BIP 20, BIP 21 and BIP 321. Their checksums are wrong so that
// nobody pays them: the URI around one is an example, not an error.
constexpr std::string_view kExample = "175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W";
constexpr std::array<std::string_view, 3> kSegwitExamples = {
    "bc1qufgy354j3kmvuch987xe4s40836x3h0lg8f5nq",
    "bc1p5swkugezn97763tl0yty6556856uug0q6jflljvep9m4p7339x5qzyrh4q",
    "tb1qghfhmd4zh7ncpmxl3qzhmq566jk8ckq4gafnmq"};

bool is_example(std::string_view address) noexcept {
  return address == kExample || std::ranges::any_of(kSegwitExamples, [&](std::string_view known) {
           return ascii::equal_ignoring_case(known, address);
         });
}

bool is_segwit_like(std::string_view text) noexcept {
  return std::ranges::any_of(
      kSegwit, [&](const SegwitPrefix& known) { return has_bech32_prefix(text, known.prefix); });
}

// A sound address whose prefix is almost one of Bitcoin's, "tc1…": the checksum covers the prefix,
// so that somebody made it so.
bool is_of_other_prefix(std::string_view text) {
  constexpr std::size_t kSeparator = 2;
  if (text.size() <= kSeparator || text[kSeparator] != '1' || is_segwit_like(text)) return false;
  const char first = ascii::lower(text[0]);
  return (first == 'b' || first == 't') && read_segwit_address(text).has_value();
}

// Shorter than any address, it must have a sound checksum: "BC1" leads part numbers too.
bool is_segwit_address_like(std::string_view text) noexcept {
  constexpr std::size_t kShortestAddress = 14;  // BIP 173
  constexpr std::size_t kLongest = 100;
  if (!is_segwit_like(text) || text.size() > kLongest || !ascii::all(text, ascii::is_alnum)) {
    return false;
  }
  return text.size() >= kShortestAddress || read_bech32(text, Bech32Length::limited).has_value();
}

void take_bitcoin_address(const Bip21& uri, PaymentCode& code) {
  if (!is_example(uri.address)) {
    return take_address(uri.address, kCoin, uri.address_offset, code);
  }
  code.fields.add("address", uri.address);
  code.flags.set(Flag::nonstandard);
}

// Each of these keys says which texts it may hold; a text that is no Bech32 at all is a way to pay
// that nobody here knows, and the others remain (the standard's examples hold such).
bool is_bech32(std::string_view text) {
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  return parts || parts.error().code == Errc::crc_mismatch;
}

// The prefixes of what each key may hold.
bool is_named_rightly(const Bip21Parameter& it) noexcept {
  constexpr std::array<std::string_view, 5> kPrefixes = {"lnbc", "lntb", "lnsb", "lnurl1", "lno1"};
  return std::ranges::any_of(kPrefixes, [&](std::string_view prefix) {
    return ascii::starts_with_ignoring_case(it.value, prefix) &&
           (it.name == "lno") == (prefix == "lno1");
  });
}

bool is_placeholder(const Bip21Parameter& it) {
  constexpr std::size_t kPrefix = 4;  // "lno1"
  if (it.name != "lno") return !is_bech32(it.value);
  const bool joined = it.value.find('+') != it.value.npos;
  return !joined && !read_bech32_values(std::string_view(it.value).substr(kPrefix));
}

bool is_same(std::string_view a, std::string_view b) noexcept {
  return without_spare_zeros(a) == without_spare_zeros(b);
}

bool is_test(const PaymentCode& code) noexcept {
  const auto network = code.fields.find("network");
  return network && *network != "mainnet";
}

// An address of one network beside an invoice of another: one of the two is a mistake.
void check_network(const Bip21Parameter& it, const PaymentCode& inner, PaymentCode& code) {
  if (!inner.fields.find("network") || !code.fields.find("network")) return;
  if (is_test(inner) != is_test(code)) {
    reject(code, Errc::conflict, it.offset, it.name, "the invoice is of another network");
  }
}

// Another text of the same payee, read for what is wrong with it and for its amount.
void take_lightning(const Bip21Parameter& it, PaymentCode& code) {
  if (!is_named_rightly(it)) {
    return reject(code, Errc::bad_value, it.offset, it.name, "not of Lightning");
  }
  if (is_placeholder(it)) return code.flags.set(Flag::nonstandard);
  PaymentCode inner;
  read_lightning(it.value, it.offset, inner);
  for (Error& error : inner.errors) error.offset = it.offset;  // decoded, its places are others
  std::ranges::move(inner.errors, std::back_inserter(code.errors));
  code.flags.set(inner.flags);
  check_network(it, inner, code);
  if (!inner.amount) return;
  if (code.amount && it.name == "lightning" && !is_same(code.amount->value, inner.amount->value)) {
    reject(code, Errc::conflict, it.offset, it.name, "the invoice asks for another amount");
  }
  if (!code.amount && inner.amount) code.amount = inner.amount;
}

// The version, and two keys; those of versions to come may hold more, and the last is reserved.
bool is_silent_payment(const Bech32Values& values) {
  constexpr std::uint8_t kReserved = 31;
  const auto keys = bytes_behind_version(values);
  if (!keys || values[0] == kReserved) return false;
  return values[0] == 0 ? *keys == kTwoKeys : *keys >= kTwoKeys;
}

// A silent payment (BIP 352), in Bech32m.
void take_silent_payment(const Bip21Parameter& it, PaymentCode& code) {
  const bool known = ascii::starts_with_ignoring_case(it.value, "sp1") ||
                     ascii::starts_with_ignoring_case(it.value, "tsp1");
  if (!known) return reject(code, Errc::bad_value, it.offset, "sp", "not a silent payment");
  if (!is_bech32(it.value)) return code.flags.set(Flag::nonstandard);
  const auto parts = read_bech32(it.value, Bech32Length::unlimited);
  if (!parts || parts->variant != Bech32Variant::bech32m) {
    return reject(code, Errc::crc_mismatch, it.offset, "sp", "the checksum does not fit");
  }
  if (!is_silent_payment(parts->values)) {
    reject(code, Errc::bad_length, it.offset, "sp", "not a version and two keys");
  }
}

// Addresses that a key names: of its own network only (BIP 321).
void take_segwit(const Bip21Parameter& it, PaymentCode& code) {
  if (!has_bech32_prefix(it.value, it.name)) {
    return reject(code, Errc::bad_value, it.offset, it.name, "the address is of another network");
  }
  if (is_example(it.value)) return code.flags.set(Flag::nonstandard);
  const auto address = read_segwit_address(it.value);
  if (!address) {
    return reject(code, address.error().code, it.offset, it.name, address.error().message);
  }
  if (it.name == "tb") code.flags.set(Flag::test_host);
  if (code.payee.account.empty()) code.payee.account = it.value;
}

// Where the wallet sends a proof of payment: an app, never a page (BIP 321).
void take_proof(const Bip21Parameter& it, PaymentCode& code) {
  constexpr std::array<std::string_view, 5> kForbidden = {"http", "https", "file", "javascript",
                                                          "mailto"};
  const auto scheme = std::string_view(it.value).substr(0, size_of_scheme(it.value));
  const bool forbidden = std::ranges::any_of(kForbidden, [&](std::string_view listed) {
    return ascii::equal_ignoring_case(listed, scheme);
  });
  if (scheme.empty() || forbidden) {
    reject(code, Errc::bad_uri, it.offset, "pop", "a proof may not be sent there");
  }
}

void take_parameter(const Bip21Parameter& it, PaymentCode& code) {
  if (it.name == "lightning" || it.name == "lno") return take_lightning(it, code);
  if (it.name == "bc" || it.name == "tb") return take_segwit(it, code);
  if (it.name == "sp") return take_silent_payment(it, code);
  if (it.name == "pop") return take_proof(it, code);
  // BIP 72, BIP 78
  if (it.name == "r" || it.name == "pj") return check_page(it, code);
}

bool has_way_to_pay(const Bip21& uri) noexcept {
  constexpr std::array<std::string_view, 8> kWays = {"r",  "lightning", "lno", "sp",
                                                     "bc", "tb",        "pay", "spark"};
  return !uri.address.empty() || std::ranges::any_of(kWays, [&](std::string_view name) {
    return uri.find(name) != nullptr;
  });
}

void read_uri(const ScannedPayload& scanned, PaymentCode& code) {
  const Bip21 uri = read_bip21(scanned, kRules, code);
  if (!has_way_to_pay(uri)) {
    reject(code, Errc::missing_field, uri.address_offset, "address", "nothing says who is paid");
  }
  if (!uri.address.empty()) take_bitcoin_address(uri, code);
  for (const Bip21Parameter& it : uri.parameters) take_parameter(it, code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "bitcoin"); bits > 0) return bits;
  if (is_segwit_address_like(scanned.text) || is_of_other_prefix(scanned.text))
    return evidence(std::string_view("bc1").size());
  // No more than the shape of Base58, and the version in front.
  const bool fits = looks_like_base58(scanned.text, 26, 35);
  return fits && std::string_view("123mn").find(scanned.text[0]) != std::string_view::npos
             ? evidence(2)
             : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.uri) return read_uri(scanned, code);
  begin_address(code);
  if (is_of_other_prefix(scanned.text)) {
    code.fields.add("address", scanned.text);
    return reject(code, Errc::bad_value, 0, "address", "the prefix names no network of Bitcoin");
  }
  take_address(scanned.text, kCoin, 0, code);
}

}  // namespace moongate::ecosystem::bitcoin
