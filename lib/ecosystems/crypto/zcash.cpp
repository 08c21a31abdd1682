// Zcash: addresses, and payment requests of ZIP 321, which may ask for several payments at once.
#include <algorithm>
#include <array>
#include <limits>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/bech32.hpp"

namespace moongate::ecosystem::zcash {
namespace {

using namespace crypto;  // what all coins share

constexpr std::array<Base58Version, 4> kVersions = {{{"\x1C\xB8", "p2pkh", "mainnet"},
                                                     {"\x1C\xBD", "p2sh", "mainnet"},
                                                     {"\x1D\x25", "p2pkh", "testnet"},
                                                     {"\x1C\xBA", "p2sh", "testnet"}}};
constexpr Coin kCoin{{"ZEC", 8, 21'000'000}, kVersions, {}};

// Addresses in Bech32: Sapling (ZIP 173), those that take transparent funds only (ZIP 320), and
// unified ones (ZIP 316).
struct Shielded {
  std::string_view prefix;
  std::string_view type;
  std::string_view network;
  Bech32Variant variant;
  std::size_t least;  // bytes
  std::size_t most;
};
constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();
constexpr std::array<Shielded, 6> kShielded = {{
    {"zs", "sapling", "mainnet", Bech32Variant::bech32, 43, 43},
    {"ztestsapling", "sapling", "testnet", Bech32Variant::bech32, 43, 43},
    {"tex", "transparent_source_only", "mainnet", Bech32Variant::bech32m, 20, 20},
    {"textest", "transparent_source_only", "testnet", Bech32Variant::bech32m, 20, 20},
    {"u", "unified", "mainnet", Bech32Variant::bech32m, 48, kNoLimit},
    {"utest", "unified", "testnet", Bech32Variant::bech32m, 48, kNoLimit},
}};

constexpr std::size_t kMostMemo = 512;  // bytes
constexpr std::array<std::string_view, 5> kNames = {"address", "amount", "memo", "label",
                                                    "message"};

// The amounts are read with their payments.
constexpr Bip21Rules kRules{.unit = kCoin.unit, .known = kNames, .amount = {}};

const Shielded* shielded_of(std::string_view text) noexcept {
  const auto* const found = std::ranges::find_if(
      kShielded, [&](const Shielded& known) { return has_bech32_prefix(text, known.prefix); });
  return found == kShielded.end() ? nullptr : found;
}

void take_shielded(std::string_view text, const Shielded& known, std::size_t offset,
                   PaymentCode& code) {
  code.fields.add("address", text);
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  if (!parts) return reject(code, parts.error().code, offset, "address", parts.error().message);
  if (parts->variant != known.variant) {
    return reject(code, Errc::crc_mismatch, offset, "address", "the checksum is another one");
  }
  const auto bytes = bytes_of_values(parts->values);
  if (!bytes || bytes->size() < known.least || bytes->size() > known.most) {
    return reject(code, Errc::bad_length, offset, "address", "not as long as its kind");
  }
  code.fields.add("type", known.type);
  code.fields.add("network", known.network);
  if (known.network != "mainnet") code.flags.set(Flag::test_host);
  code.payee.account = text;
}

void take(std::string_view text, std::size_t offset, PaymentCode& code) {
  const Shielded* const known = shielded_of(text);
  if (known != nullptr) return take_shielded(text, *known, offset, code);
  take_address(text, kCoin, offset, code);
}

// A parameter's name without its index, and the index: "amount.2".
struct Name {
  std::string_view base;
  std::string_view index;  // empty = 0
};
Name split_name(std::string_view name) noexcept {
  const auto dot = name.find('.');
  return dot == name.npos ? Name{name, {}} : Name{name.substr(0, dot), name.substr(dot + 1)};
}

// "A paramindex ... no leading zeros, at most 9999"
bool is_index(std::string_view index) noexcept {
  return ascii::all_digits(index) && index.size() <= 4 && index[0] != '0';
}

// One of the payments that a request asks for.
struct Payment {
  std::string_view index;
  const Bip21Parameter* address = nullptr;
  const Bip21Parameter* amount = nullptr;
  const Bip21Parameter* memo = nullptr;
};

class Request {
 public:
  Request(const Bip21& uri, PaymentCode& code) : uri_(uri), code_(code) {}

  void read() {
    for (const Bip21Parameter& it : uri_.parameters) take(it);
    if (uri_.address.empty() && payments_.empty()) {
      reject(code_, Errc::missing_field, uri_.address_offset, "address", "nobody is paid");
    }
    if (!uri_.address.empty()) payment_of({});
    const bool several = payments_.size() > 1;
    for (const Payment& payment : payments_) read(payment);
    if (!several) return;
    // The common members hold one payee: of several, the fields tell.
    code_.payee = {};
    code_.amount.reset();
    code_.reference.clear();
  }

 private:
  Payment& payment_of(std::string_view index) {
    const auto found = std::ranges::find(payments_, index, &Payment::index);
    if (found != payments_.end()) return *found;
    payments_.push_back({});
    payments_.back().index = index;
    return payments_.back();
  }

  void take(const Bip21Parameter& it) {
    const Name name = split_name(it.name);
    if (std::ranges::find(kNames, name.base) == kNames.end()) return;
    if (name.base.size() < it.name.size() && !is_index(name.index)) {
      return reject(code_, Errc::malformed, it.offset, name.base, "not an index of a payment");
    }
    Payment& payment = payment_of(name.index);
    if (name.base == "address") payment.address = &it;
    if (name.base == "amount") payment.amount = &it;
    if (name.base == "memo") payment.memo = &it;
  }

  void read(const Payment& payment) {
    const bool leads = payment.index.empty() && !uri_.address.empty();
    if (leads && payment.address != nullptr) {
      return reject(code_, Errc::duplicate_field, payment.address->offset, "address",
                    "a payment has two receivers");
    }
    if (!leads && payment.address == nullptr) {
      return reject(code_, Errc::missing_field, uri_.address_offset, "address",
                    "a payment has no receiver");
    }
    const std::string_view address = leads ? uri_.address : payment.address->value;
    zcash::take(address, leads ? uri_.address_offset : payment.address->offset, code_);
    if (payment.amount != nullptr) {
      set_coins(code_, payment.amount->value, kCoin.unit, payment.amount->offset, "amount");
    }
    if (payment.memo != nullptr) check_memo(*payment.memo, shielded_of(address) != nullptr);
  }

  // A transparent output holds no memo, yet many pages print one: it does not reach the payee.
  void check_memo(const Bip21Parameter& memo, bool shielded) {
    if (!shielded) code_.flags.set(Flag::nonstandard);
    const auto bytes = decode_base64(memo.value, Base64Alphabet::url, Base64Padding::optional);
    if (!bytes || memo.value.ends_with('=')) {
      return reject(code_, Errc::bad_base64, memo.offset, "memo", "not base64url without padding");
    }
    if (bytes->size() > kMostMemo) {
      reject(code_, Errc::bad_length, memo.offset, "memo", "a memo has at most 512 bytes");
    }
  }

  const Bip21& uri_;
  PaymentCode& code_;
  std::vector<Payment> payments_;
};

// Indexed parameters are read above; to the common reader all of them are known.
bool is_known(std::string_view name) noexcept {
  return std::ranges::find(kNames, split_name(name).base) != kNames.end();
}

void flag_unknown(const Bip21& uri, PaymentCode& code) {
  const bool known = std::ranges::all_of(
      uri.parameters, [](const Bip21Parameter& it) { return is_known(it.name); });
  if (known) code.flags = code.flags.without(flags_of({Flag::unknown_parameter}));
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "zcash"); bits > 0) return bits;
  const std::string_view text = scanned.text;
  // A unified address is as long as its receivers are many.
  constexpr std::size_t kLeast = 70;
  constexpr std::size_t kMost = 600;
  if (text.size() >= kLeast && text.size() <= kMost && ascii::all(text, ascii::is_alnum)) {
    const Shielded* const known = shielded_of(text);
    return known == nullptr ? 0 : evidence(known->prefix.size() + 1);
  }
  return looks_like_base58(text, 35, 35) && (text.starts_with("t1") || text.starts_with("t3"))
             ? evidence(2)
             : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take(scanned.text, 0, code);
  }
  const Bip21 uri = read_bip21(scanned, kRules, code);
  flag_unknown(uri, code);
  Request(uri, code).read();
}

}  // namespace moongate::ecosystem::zcash
