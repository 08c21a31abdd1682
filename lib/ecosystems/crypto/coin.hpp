#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "ecosystems/row.hpp"
#include "moongate/result.hpp"

/// What the descendants of Bitcoin share: addresses with a checksum, and amounts in whole coins.
namespace moongate::crypto {

/// Bytes of the two keys in an address of a silent payment: points of secp256k1, compressed.
inline constexpr std::size_t kTwoKeys = 66;

/// Addresses in Base58Check whose bytes begin so.
struct Base58Version {
  std::string_view bytes;
  std::string_view type;  ///< "p2pkh", "p2sh"
  std::string_view network;
};

/// Addresses of a segregated witness with this prefix (BIP 173, BIP 350).
struct SegwitPrefix {
  std::string_view prefix;
  std::string_view network;
};

/// How the amounts of a coin are written.
struct Unit {
  std::string_view currency;  ///< as exchanges name it; ISO 4217 lists none of them
  std::size_t decimals = 8;
  std::uint64_t most = 0;  ///< coins that there will ever be; 0 = no limit
};

struct Coin {
  Unit unit;
  std::span<const Base58Version> versions;
  std::span<const SegwitPrefix> segwit;
};

struct CoinAddress {
  std::string_view type;
  std::string_view network;
  std::string script;  ///< the output script, bytes
};

/// Reads an address of a coin.
///
/// @return the parts, or an error of read_segwit_address() or decode_base58check(), or
///         Errc::bad_value for another coin's, Errc::bad_length
Result<CoinAddress> read_coin_address(std::string_view text, const Coin& coin);

/// Reads an address into a code: its fields and the payee's account. One of a test network is
/// flagged `test_host`. `offset` is where it stands.
void take_address(std::string_view text, const Coin& coin, std::size_t offset, PaymentCode& code);

/// Says what every code of a currency that is paid by its address is.
void set_payment(PaymentCode& code, std::string_view form);

/// As set_payment(), for an address that stands by itself.
void begin_address(PaymentCode& code);

/// Sets the amount from a decimal of whole coins. Rejects with Errc::bad_amount what is no decimal,
/// has more decimals than the coin or is more than there are; zero is flagged `zero_amount`.
void set_coins(PaymentCode& code, std::string_view decimal, const Unit& unit, std::size_t offset,
               std::string_view field);

/// Turns a count of the smallest units into coins, without zeros at the end ("1500", 3 → "1.5").
/// Precondition: digits only, at least one.
std::string coins_of(std::string_view units, std::size_t decimals);

/// As set_coins(), from a count of the smallest units.
void set_units(PaymentCode& code, std::string_view digits, const Unit& unit, std::size_t offset,
               std::string_view field);

/// Tells whether a text looks like an address that nothing leads: Base58 of this length, with
/// capitals, small letters and digits, as no word and no number has them. Never looks further than
/// `most` characters.
bool looks_like_base58(std::string_view text, std::size_t least, std::size_t most) noexcept;

}  // namespace moongate::crypto
