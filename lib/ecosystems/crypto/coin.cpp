#include "ecosystems/crypto/coin.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/base58.hpp"
#include "formats/bech32.hpp"
#include "formats/decimal.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::crypto {
namespace {

constexpr std::string_view kMainnet = "mainnet";
constexpr std::size_t kHash = 20;  // bytes of HASH160

const SegwitPrefix* segwit_of(std::string_view text, const Coin& coin) noexcept {
  const auto found = std::ranges::find_if(coin.segwit, [&](const SegwitPrefix& known) {
    return has_bech32_prefix(text, known.prefix);
  });
  return found == coin.segwit.end() ? nullptr : &*found;
}

std::string_view type_of(const SegwitAddress& address) noexcept {
  if (address.version == 0) return address.program.size() == kHash ? "p2wpkh" : "p2wsh";
  return address.version == 1 && address.program.size() == 32 ? "p2tr" : "witness_unknown";
}

// OP_0, or OP_1 to OP_16, then the program as one push (BIP 141).
std::string script_of(const SegwitAddress& address) {
  constexpr int kOp1 = 0x51;
  const int op = address.version == 0 ? 0 : kOp1 + address.version - 1;
  std::string script{static_cast<char>(op), static_cast<char>(address.program.size())};
  return script + address.program;
}

Result<CoinAddress> read_segwit(std::string_view text, const SegwitPrefix& known) {
  const auto address = read_segwit_address(text);
  if (!address) return fail(address.error());
  return CoinAddress{type_of(*address), known.network, script_of(*address)};
}

std::string script_of(std::string_view type, std::string_view hash) {
  if (type == "p2sh") return "\xA9\x14" + std::string(hash) + "\x87";
  return "\x76\xA9\x14" + std::string(hash) + "\x88\xAC";
}

Result<CoinAddress> read_base58(std::string_view text, const Coin& coin) {
  const auto bytes = decode_base58check(text);
  if (!bytes) return fail(bytes.error());
  const auto known = std::ranges::find_if(coin.versions, [&](const Base58Version& version) {
    return bytes->starts_with(version.bytes);
  });
  if (known == coin.versions.end()) {
    return fail(Errc::bad_value, 0, "address", "the address is another coin's");
  }
  const auto hash = std::string_view(*bytes).substr(known->bytes.size());
  if (hash.size() != kHash) {
    return fail(Errc::bad_length, 0, "address", "the hash in an address has 20 bytes");
  }
  return CoinAddress{known->type, known->network, script_of(known->type, hash)};
}

std::uint64_t integer_part(std::string_view value) noexcept {
  std::uint64_t coins = 0;
  for (const char c : value.substr(0, value.find('.'))) {
    coins = coins * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return coins;
}

// More coins than there will ever be.
bool exceeds(std::string_view value, std::uint64_t most) noexcept {
  const auto coins = integer_part(value);
  if (most == 0 || coins < most) return false;
  const auto point = value.find('.');
  return coins > most || (point != value.npos &&
                          value.substr(point + 1).find_first_not_of('0') != std::string_view::npos);
}

constexpr bool is_base58(char c) noexcept {
  return ascii::is_alnum(c) && c != '0' && c != 'O' && c != 'I' && c != 'l';
}

}  // namespace

Result<CoinAddress> read_coin_address(std::string_view text, const Coin& coin) {
  const SegwitPrefix* const segwit = segwit_of(text, coin);
  return segwit == nullptr ? read_base58(text, coin) : read_segwit(text, *segwit);
}

void take_address(std::string_view text, const Coin& coin, std::size_t offset, PaymentCode& code) {
  code.fields.add("address", text);
  const auto address = read_coin_address(text, coin);
  if (!address) return reject(code, address.error(), offset, "address");
  code.fields.add("type", address->type);
  code.fields.add("network", address->network);
  code.fields.add("script_pubkey", to_hexadecimal(address->script));
  if (address->network != kMainnet) code.flags.set(Flag::test_host);
  code.payee.account = text;
}

void set_payment(PaymentCode& code, std::string_view form) {
  code.scheme = form;
  begin_payment(code);
}

void begin_address(PaymentCode& code) {
  set_payment(code, "address");
  code.initiation = Initiation::static_code;
}

void set_coins(PaymentCode& code, std::string_view decimal, const Unit& unit, std::size_t offset,
               std::string_view field) {
  const Decimal amount(decimal);
  if (!amount.is_amount() || amount.decimals() > unit.decimals ||
      exceeds(amount.value(), unit.most)) {
    return reject(code, Errc::bad_amount, offset, field, "not an amount of its currency");
  }
  if (amount.is_zero()) code.flags.set(Flag::zero_amount);
  if (amount.is_padded() || amount.is_bare()) code.flags.set(Flag::nonstandard);
  code.amount = Money{amount.value(), std::string(unit.currency)};
}

std::string coins_of(std::string_view units, std::size_t decimals) {
  std::string digits(units.substr(std::min(units.find_first_not_of('0'), units.size())));
  return std::string(without_spare_zeros(with_point(std::move(digits), decimals)));
}

void set_units(PaymentCode& code, std::string_view digits, const Unit& unit, std::size_t offset,
               std::string_view field) {
  constexpr std::size_t kMostDigits = 78;  // 256 bits
  if (!ascii::all_digits(digits) || digits.size() > kMostDigits) {
    return reject(code, Errc::bad_amount, offset, field, "not a whole number of smallest units");
  }
  if (digits.size() > 1 && digits[0] == '0') code.flags.set(Flag::nonstandard);
  code.amount = Money{coins_of(digits, unit.decimals), std::string(unit.currency)};
  if (code.amount->value == "0") code.flags.set(Flag::zero_amount);
}

bool looks_like_base58(std::string_view text, std::size_t least, std::size_t most) noexcept {
  if (text.size() < least || text.size() > most || !ascii::all(text, is_base58)) return false;
  return std::ranges::any_of(text, ascii::is_digit) && std::ranges::any_of(text, ascii::is_upper) &&
         std::ranges::any_of(text, ascii::is_lower);
}

}  // namespace moongate::crypto
