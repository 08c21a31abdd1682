#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// An exact decimal amount of a currency; never a binary fraction.
struct Money {
  std::string value;  ///< digits with at most one ".", such as "12.34"; any number of digits
  std::string
      currency;  ///< ISO 4217 alphabetic code, such as "CNY"; empty when the code names none

  friend bool operator==(const Money&, const Money&) = default;
};

/// Returns the alphabetic code of an ISO 4217 numeric code ("156" → "CNY"); empty when unknown.
/// Static storage.
std::string_view currency_from_numeric(std::string_view numeric) noexcept;

/// Returns how many decimals the minor unit of a currency has (ISO 4217: CNY 2, JPY 0, KWD 3); -1
/// when the alphabetic code is unknown.
int minor_unit_digits(std::string_view alphabetic) noexcept;

/// Turns a count of minor units into an amount ("1234", "CNY" → 12.34 CNY).
///
/// @param digits  ASCII digits only, at most 78 of them (256 bits)
/// @return the amount, or Errc::bad_amount for anything but digits, Errc::bad_currency for a code
///         that ISO 4217 does not list
Result<Money> money_from_minor_units(std::string_view digits, std::string_view alphabetic);

/// Tells whether `text` is an exact decimal: digits, optionally "." and digits; no sign, no
/// exponent.
bool is_decimal(std::string_view text) noexcept;

}  // namespace moongate
