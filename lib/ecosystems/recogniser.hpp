#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "ecosystems/subject.hpp"
#include "moongate/classifier.hpp"
#include "moongate/payment_code.hpp"

namespace moongate {

/// By what a recogniser is found, so that nobody else is asked. One that matches is asked to bid.
struct Key {
  enum class By : std::uint8_t {
    scheme,   ///< the URI scheme, lower case; http and https are found by host
    host,     ///< the exact host of a clear http or https URI, lower case
    prefix,   ///< the first bytes of the payload, at least 2, case-sensitive
    digits,   ///< an all-digit text that begins so; at least 2 digits
    emv_tag,  ///< a merchant-presented code with this root ID, two digits
    emv_guid,  ///< a merchant-presented code with this GUI in a template 26–51 or 80–99, lower case
  };
  By by;
  std::string_view text;
};

/// One ecosystem: how it is found, how sure it is, and how it reads. A row of the table names it.
struct Recogniser {
  std::span<const Key> keys;

  /// Returns bits of evidence that the payload is of this ecosystem, 8 for each byte that only this
  /// format has there; 0 = no. Looks, does not judge: a damaged code of the ecosystem still bids.
  int (*bid)(const Subject& subject) noexcept;

  /// Reads. Called with a subject it bid for, but must survive any. `code.ecosystem` is set; what
  /// is wrong goes into `code.errors` (see reject()), which makes the code invalid.
  void (*parse)(const Subject& subject, PaymentCode& code);

  /// Ids of the ecosystems whose apps accept the code; empty = its own.
  std::span<const std::string_view> opens_in = {};

  /// Parameters of its links that say what the app opens: a code or a page. In any case, once each.
  std::span<const std::string_view> carries = {};

  /// Returns the payload inside a wrapper, decoded; empty when there is none. Null = what the
  /// parameters of `carries` hold.
  std::string (*unwrap)(const Subject& subject) = nullptr;

  /// Domains whose pages are its own, besides the hosts among its keys (lower case).
  std::span<const std::string_view> domains = {};

  /// Parameters that hold addresses of the merchant's, which the issuer's signature covers.
  std::span<const std::string_view> callbacks = {};

  /// Id of the ecosystem that a policy names to mean this one as well; empty = none.
  std::string_view family = {};
};

/// One row of the table with its recogniser.
struct Row {
  Ecosystem ecosystem;
  const Recogniser* recogniser;
};

/// Returns the table, sorted by id. Static storage.
std::span<const Row> registry() noexcept;

/// Notes one thing that is wrong with a code. `field` is the standard's name of the field. Cold, so
/// that what leads here stays out of the way of sound codes.
[[gnu::cold]] void reject(PaymentCode& code, Errc why, std::size_t offset, std::string_view field,
                          std::string_view message);

/// Bits of evidence of so many matched bytes.
constexpr int evidence(std::size_t bytes) noexcept { return 8 * static_cast<int>(bytes); }

}  // namespace moongate
