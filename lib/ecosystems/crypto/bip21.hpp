#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/crypto/coin.hpp"

/// "scheme:address?amount=1.5&label=Shop", the URI of BIP 21, which most coins took over.
namespace moongate::crypto {

/// What "scheme://address" is. Some parsers read a host there.
enum class Slashes : std::uint8_t { rejected, nonstandard, own };

/// What a coin's standard says of its parameters. Names are in lower case.
struct Bip21Rules {
  Unit unit;
  std::span<const std::string_view> known = {};       ///< besides the three below
  std::span<const std::string_view> repeatable = {};  ///< those that may stand more than once
  std::string_view amount = "amount";
  std::string_view label = "label";
  std::string_view message = "message";
  bool any_case = false;  ///< names may stand in capitals (BIP 321)
  Slashes slashes = Slashes::rejected;
};

struct Bip21Parameter {
  std::string name;   ///< in lower case where the rules say so
  std::string value;  ///< decoded
  std::size_t offset = 0;
};

struct Bip21 {
  std::string_view address;  ///< as written; may be empty
  std::size_t address_offset = 0;
  std::vector<Bip21Parameter> parameters;

  /// Returns the first parameter of this name, or null.
  [[nodiscard]] const Bip21Parameter* find(std::string_view name) const noexcept;
};

/// Reads the URI into a code: each parameter as a field, amount, payee's name and reference.
/// Rejects an authority (Errc::bad_uri), a parameter that stands twice (Errc::duplicate_field), a
/// "req-" parameter that is not known (Errc::unsupported) and a bad amount (Errc::bad_amount). The
/// address is left to the caller. Precondition: the payload is a URI.
Bip21 read_bip21(const ScannedPayload& scanned, const Bip21Rules& rules, PaymentCode& code);

/// Reads an address by itself, or a URI of one and what BIP 21 adds: all there is to most coins.
void read_coin(const ScannedPayload& scanned, const Coin& coin, const Bip21Rules& rules,
               PaymentCode& code);

/// Rejects a URI without a parameter of this name (Errc::missing_field).
void require(const Bip21& uri, std::string_view name, PaymentCode& code);

/// Rejects a parameter that holds no address of a page, or one that two parsers could read
/// differently (Errc::bad_uri): a wallet fetches it. Flags http, and what is odd about the host.
void check_page(const Bip21Parameter& parameter, PaymentCode& code);

/// Returns evidence for a URI of this scheme; none where a blank follows, as in prose.
int bid_for_scheme(const ScannedPayload& scanned, std::string_view scheme) noexcept;

}  // namespace moongate::crypto
