#pragma once

#include <cstddef>
#include <string_view>

#include "moongate/payment_code.hpp"

/// Amounts of codes that a machine wrote, links above all: what it would not have written is
/// refused. Printed merchant-presented codes are read more kindly, see merchant_values.cpp.
namespace moongate {

/// Where an amount stands, for errors.
struct AmountPlace {
  std::size_t offset = 0;  ///< in bytes
  std::string_view field;  ///< the format's own name
};

/// Sets the amount of a code from a decimal in units of a currency ("12.34"). Rejects with
/// Errc::bad_amount what is no decimal, has more decimals than the currency (ISO 4217) or more than
/// 12 digits before the point. Flags nothing but zeros (zero_amount) and zeros in front
/// (nonstandard).
void set_amount(PaymentCode& code, std::string_view decimal, std::string_view currency,
                AmountPlace place);

/// As set_amount(), from a count of minor units ("1234" fen).
void set_amount_in_minor_units(PaymentCode& code, std::string_view digits,
                               std::string_view currency, AmountPlace place);

/// Says that a code which names an amount is made for one payment, and that any other is printed.
void set_initiation_by_amount(PaymentCode& code) noexcept;

}  // namespace moongate
