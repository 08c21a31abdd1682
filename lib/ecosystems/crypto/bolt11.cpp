#include "ecosystems/crypto/bolt11.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "ecosystems/crypto/coin.hpp"
#include "formats/ascii.hpp"
#include "formats/bech32.hpp"
#include "formats/five_bits.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/secp256k1.hpp"

namespace moongate::crypto {
namespace {

constexpr Unit kBitcoin{.currency = "BTC", .decimals = 12};  // pico-bitcoin are exact so
constexpr std::size_t kTimestamp = 7;                        // values of five bits
constexpr std::size_t kSignature = 104;                      // 64 bytes and the recovery id

using Values = std::span<const std::uint8_t>;

struct Network {
  std::string_view prefix;
  std::string_view name;
};
// Longer ones first, where one begins like another.
constexpr std::array<Network, 5> kNetworks = {{{"lnbcrt", "regtest"},
                                               {"lntbs", "signet"},
                                               {"lnsb", "simnet"},
                                               {"lnbc", "mainnet"},
                                               {"lntb", "testnet"}}};

const Network* network_of(std::string_view text) noexcept {
  const auto* const found = std::ranges::find_if(kNetworks, [&](const Network& known) {
    return ascii::starts_with_ignoring_case(text, known.prefix);
  });
  return found == kNetworks.end() ? nullptr : found;
}

// The power of ten that a multiplier divides by.
std::optional<std::size_t> power_of(char multiplier) noexcept {
  switch (multiplier) {
    case 'm':
      return 3;
    case 'u':
      return 6;
    case 'n':
      return 9;
    case 'p':
      return 12;
    default:
      return std::nullopt;
  }
}

std::uint64_t number_of(Values values) noexcept {
  std::uint64_t number = 0;
  for (const std::uint8_t value : values) number = number << 5U | value;
  return number;
}

/// Reads one invoice.
class Invoice {
 public:
  Invoice(const Bech32& parts, std::size_t offset, PaymentCode& code)
      : parts_(parts), offset_(offset), code_(code) {}

  void read() {
    const Network* const network = network_of(parts_.prefix);
    code_.fields.add("network", network->name);
    if (network->name != "mainnet") code_.flags.set(Flag::test_host);
    read_amount(std::string_view(parts_.prefix).substr(network->prefix.size()));
    if (parts_.values.size() < kTimestamp + kSignature) {
      return fail(Errc::truncated, "signature", "the invoice is too short for a signature");
    }
    const Values all(parts_.values);
    code_.fields.add("timestamp", std::to_string(number_of(all.first(kTimestamp))));
    read_fields(all.subspan(kTimestamp, all.size() - kTimestamp - kSignature));
    check_required();
    check_signature(all.last(kSignature));
  }

 private:
  void fail(Errc why, std::string_view field, std::string_view message) {
    reject(code_, why, offset_, field, message);
  }

  // "A reader ... if amount is not followed by a p, n, u or m, or contains a non-digit: MUST fail.
  // If the p multiplier is used the last decimal of amount MUST be 0."
  void read_amount(std::string_view amount) {
    if (amount.empty()) return;
    std::size_t power = 0;
    auto digits = amount;
    if (!ascii::is_digit(amount.back())) {
      const auto found = power_of(amount.back());
      if (!found) return fail(Errc::bad_amount, "amount", "the multiplier is none of m, u, n, p");
      power = *found;
      digits.remove_suffix(1);
    }
    const bool sound = ascii::all_digits(digits) && digits[0] != '0' && digits.size() <= 18;
    if (!sound || (power == 12 && digits.back() != '0')) {
      return fail(Errc::bad_amount, "amount", "not a whole number of millisatoshi");
    }
    set_units(code_, std::string(digits) + std::string(12 - power, '0'), kBitcoin, offset_,
              "amount");
    code_.fields.add("amount_msat", millisatoshi(digits, power));
  }

  static std::string millisatoshi(std::string_view digits, std::size_t power) {
    if (power == 12) return std::string(digits.substr(0, digits.size() - 1));
    return std::string(digits) + std::string(11 - power, '0');
  }

  void read_fields(Values rest) {
    while (!rest.empty()) {
      if (rest.size() < 3) return fail(Errc::truncated, "tagged field", "a field has no length");
      const std::uint8_t tag = rest[0];
      const std::size_t size = rest[1] * 32U + rest[2];
      rest = rest.subspan(3);
      if (size > rest.size()) {
        return fail(Errc::truncated, "tagged field", "a field is longer than the invoice");
      }
      read_field(tag, rest.first(size));
      rest = rest.subspan(size);
    }
  }

  // Tags are letters of the Bech32 alphabet. Fields of another length, and those that nobody knows,
  // are passed over as the standard says.
  void read_field(std::uint8_t tag, Values values) {
    switch (tag) {
      case 1:
        return add_hash("payment_hash", values, 52);
      case 16:
        return add_hash("payment_secret", values, 52);
      case 23:
        return add_hash("description_hash", values, 52);
      case 19:
        return add_payee(values);
      case 13:
        return add_description(values);
      case 27:
        return add("metadata", to_hexadecimal(whole_bytes(values)));
      case 6:
        return add_number("expiry", values);
      case 24:
        return add_number("min_final_cltv_expiry_delta", values);
      case 9:
        return add_fallback(values);
      case 3:
        return add_route(values);
      case 5:
        return add_features(values);
      default:
        return;
    }
  }

  void add(std::string_view name, std::string_view value) {
    if (code_.fields.find(name)) {
      return fail(Errc::duplicate_field, name, "a field stands twice in the invoice");
    }
    code_.fields.add(name, value);
  }

  void add_hash(std::string_view name, Values values, std::size_t size) {
    if (values.size() == size) add(name, to_hexadecimal(whole_bytes(values)));
  }

  void add_payee(Values values) {
    add_hash("payee_node_id", values, 53);
    if (values.size() == 53) payee_ = whole_bytes(values);
  }

  void add_number(std::string_view name, Values values) {
    constexpr std::size_t kMost = 12;  // 60 bits
    while (!values.empty() && values[0] == 0) values = values.subspan(1);
    if (values.size() > kMost) return fail(Errc::bad_value, name, "the number is too large");
    add(name, std::to_string(number_of(values)));
  }

  void add_description(Values values) {
    const std::string text = whole_bytes(values);
    if (!is_valid_utf8(text)) {
      return fail(Errc::bad_charset, "description", "the description is not UTF-8");
    }
    code_.flags.set(hazards_of(text));
    code_.reference = text;
    add("description", text);
  }

  // A version of a witness program, 17 for a hash of a key, 18 for one of a script.
  void add_fallback(Values values) {
    if (values.empty() || values[0] > 18) return;
    const std::string program = to_hexadecimal(whole_bytes(values.subspan(1)));
    code_.fields.add("fallback", std::to_string(values[0]) + ":" + program);
  }

  // pubkey 33, short_channel_id 8, fee_base_msat 4, fee_proportional_millionths 4,
  // cltv_expiry_delta 2: for each hop.
  void add_route(Values values) {
    constexpr std::size_t kHop = 51;
    const std::string bytes = whole_bytes(values);
    if (bytes.empty() || bytes.size() % kHop != 0) {
      return fail(Errc::bad_length, "route", "a hop of a route has 51 bytes");
    }
    code_.fields.add("route", to_hexadecimal(bytes));
  }

  // Bit 0 is the last. Who does not know an even one must not pay (BOLT 9).
  void add_features(Values values) {
    constexpr std::array<std::size_t, 6> kKnown = {8, 14, 16, 24, 36, 48};
    std::string bits;
    for (std::size_t bit = 0; bit < values.size() * 5; ++bit) {
      if ((values[values.size() - 1 - bit / 5] >> bit % 5 & 1U) == 0) continue;
      bits += (bits.empty() ? "" : ",") + std::to_string(bit);
      if (bit % 2 == 0 && std::ranges::find(kKnown, bit) == kKnown.end()) {
        fail(Errc::unsupported, "features", "the invoice needs a feature that is not known");
      }
    }
    add("features", bits);
  }

  void check_required() {
    for (const std::string_view name : {"payment_hash", "payment_secret"}) {
      if (!code_.fields.find(name)) fail(Errc::missing_field, name, "a mandatory field is absent");
    }
    const bool text = code_.fields.find("description").has_value();
    const bool hash = code_.fields.find("description_hash").has_value();
    if (!text && !hash) fail(Errc::missing_field, "description", "nothing says what is paid for");
    if (text && hash) fail(Errc::duplicate_field, "description", "a description and a hash of one");
  }

  // The signature of the payee who is named must be his. Of others whoever made it is paid: one
  // that no key can have made is refused.
  void check_signature(Values values) {
    const std::string bytes = whole_bytes(values);
    const auto signature = std::string_view(bytes).substr(0, bytes.size() - 1);
    if (!may_be_secp256k1_signature(signature, static_cast<unsigned char>(bytes.back()))) {
      return fail(Errc::bad_value, "signature", "nobody can have signed the invoice");
    }
    if (payee_.empty()) return code_.flags.set(Flag::signature_unverified);
    if (!is_secp256k1_signature(signature, signed_bytes(), payee_)) {
      return fail(Errc::bad_signature, "signature", "the payee who is named did not sign");
    }
    code_.payee.account = to_hexadecimal(payee_);
  }

  // The prefix, and the values without the signature, filled with zeros to whole bytes.
  [[nodiscard]] std::string signed_bytes() const {
    Bech32Values values(parts_.values.begin(), parts_.values.end() - kSignature);
    const std::size_t over = values.size() * 5 % 8;  // bits
    if (over > 0) values.resize(values.size() + (over < 3 ? 2 : 1));
    return parts_.prefix + whole_bytes(values);
  }

  const Bech32& parts_;
  std::size_t offset_;
  PaymentCode& code_;
  std::string payee_;  // his key
};

}  // namespace

std::size_t size_of_invoice_prefix(std::string_view text) noexcept {
  constexpr std::size_t kLongest = 32;
  const Network* const network = network_of(text);
  if (network == nullptr) return 0;
  std::size_t at = network->prefix.size();
  while (at < text.size() && at < kLongest && ascii::is_digit(text[at])) ++at;
  // A multiplier, known or not; "1" parts the prefix from the rest.
  if (at < text.size() && ascii::is_alpha(text[at])) ++at;
  const std::size_t one = text.substr(0, at).rfind('1');
  if (at < text.size() && text[at] == '1') return at;
  return one == text.npos || one < network->prefix.size() ? 0 : one;
}

void read_bolt11(std::string_view text, std::size_t offset, PaymentCode& code) {
  set_payment(code, "bolt11");
  code.initiation = Initiation::dynamic_code;  // a payment hash is paid once
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  if (!parts) return reject(code, parts.error(), offset, "bech32");
  if (parts->variant != Bech32Variant::bech32 || network_of(parts->prefix) == nullptr) {
    return reject(code, Errc::bad_value, offset, "prefix", "not an invoice of a known network");
  }
  Invoice(*parts, offset, code).read();
}

}  // namespace moongate::crypto
