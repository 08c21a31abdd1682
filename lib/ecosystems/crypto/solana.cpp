// Solana: addresses, and transfer and transaction requests of Solana Pay (specification 1.1).
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/base58.hpp"

namespace moongate::ecosystem::solana {
namespace {

using namespace crypto;  // what all coins share

constexpr std::size_t kKey = 32;  // bytes

constexpr std::array<std::string_view, 3> kKnown = {"spl-token", "reference", "memo"};
constexpr std::array<std::string_view, 1> kRepeatable = {"reference"};
constexpr Bip21Rules kRules{
    .unit = {"SOL", 9, 0}, .known = kKnown, .repeatable = kRepeatable, .amount = {}};
// A token's decimals are known to its mint alone: up to 255, in use at most 18.
constexpr Unit kToken{{}, 18, 0};

bool is_key(std::string_view text) {
  const auto bytes = decode_base58(text);
  return bytes && bytes->size() == kKey;
}

void check_key(std::string_view text, std::size_t offset, std::string_view field,
               PaymentCode& code) {
  if (!is_key(text)) reject(code, Errc::bad_value, offset, field, "not a public key in Base58");
}

// "If the value is a decimal number less than 1, it must have a leading 0 before the ."
void take_amount(const Bip21Parameter& amount, const Unit& unit, PaymentCode& code) {
  if (amount.value.starts_with('.') || amount.value.ends_with('.')) {
    return reject(code, Errc::bad_amount, amount.offset, "amount", "not a decimal of the standard");
  }
  set_coins(code, amount.value, unit, amount.offset, "amount");
}

void read_transfer(const ScannedPayload& scanned, PaymentCode& code) {
  const Bip21 uri = read_bip21(scanned, kRules, code);
  code.scheme = "transfer_request";
  code.fields.add("recipient", uri.address);
  code.payee.account = uri.address;
  check_key(uri.address, uri.address_offset, "recipient", code);
  for (const Bip21Parameter& it : uri.parameters) {
    if (it.name == "spl-token" || it.name == "reference") {
      check_key(it.value, it.offset, it.name, code);
    }
  }
  const bool token = uri.find("spl-token") != nullptr;
  if (const auto* const it = uri.find("amount"))
    take_amount(*it, token ? kToken : kRules.unit, code);
  if (const auto* const memo = uri.find("memo")) code.reference = memo->value;
}

// "solana:https://…", escaped where the address has a query of its own.
std::string link_of(const ScannedPayload& scanned) {
  const auto rest = scanned.text.substr(scanned.uri->scheme.size() + 1);
  constexpr std::string_view kHttp = "http";
  if (!ascii::starts_with_ignoring_case(rest, kHttp)) return {};
  return percent_decode(rest.substr(0, rest.find('?')));
}

void read_transaction(const std::string& link, PaymentCode& code) {
  set_payment(code, "transaction_request");
  code.initiation = Initiation::dynamic_code;
  code.fields.add("link", link);
  constexpr std::size_t kAt = 7;  // behind "solana:"
  check_page({"link", link, kAt}, code);
  if (code.flags.has(Flag::insecure_scheme)) {
    reject(code, Errc::bad_uri, kAt, "link", "the service is not asked over https");
  }
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "solana"); bits > 0) return bits;
  // 32 bytes are 43 or 44 characters but for one key in a thousand. A shape, and no checksum.
  return looks_like_base58(scanned.text, 43, 44) ? evidence(1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    code.fields.add("address", scanned.text);
    code.payee.account = scanned.text;
    return check_key(scanned.text, 0, "address", code);
  }
  const std::string link = link_of(scanned);
  if (link.empty()) return read_transfer(scanned, code);
  read_transaction(link, code);
}

}  // namespace moongate::ecosystem::solana
