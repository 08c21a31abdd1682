#pragma once

#include <cstdint>
#include <string_view>

#include "moongate/money.hpp"
#include "moongate/result.hpp"

namespace moongate {

enum class CurrencyPrefix : std::uint8_t { none, optional, required };

/// What stands before the decimals, as the standard of the format has it.
enum class DecimalMark : char { point = '.', comma = ',' };

/// An amount as a format writes it: "EUR12.50", "RSD3596,13", "100,00".
struct MoneyText {
  Money money;  ///< with a point and digits on both sides of it, whatever was written

  /// Forms that are met though no standard has them. What to do with them is up to each format.
  bool other_mark = false;          ///< a comma in place of the point, or a point of the comma
  bool blank = false;               ///< blanks between the currency and the digits
  bool bare = false;                ///< ".5" or "98."
  bool padded = false;              ///< zeros in front
  bool exceeds_minor_unit = false;  ///< more decimals than the currency has

  [[nodiscard]] bool is_odd() const noexcept {
    return other_mark || blank || bare || padded || exceeds_minor_unit;
  }
};

/// Reads an amount: a currency of ISO 4217 in capitals where `prefix` allows one, digits, and at
/// most one mark. Signs, exponents and marks of thousands are none of it.
///
/// @return the amount, or Errc::bad_currency at 0, or Errc::bad_amount with the offset of the first
///         character that does not fit (of the number, when it is too large: see Decimal)
Result<MoneyText> read_money_text(std::string_view text, CurrencyPrefix prefix, DecimalMark mark);

}  // namespace moongate
