#include "ecosystems/amount.hpp"

#include "ecosystems/row.hpp"
#include "formats/decimal.hpp"

namespace moongate {

void set_amount(PaymentCode& code, std::string_view decimal, std::string_view currency,
                AmountPlace place) {
  const Decimal amount(decimal);
  if (!amount.is_amount() || amount.is_bare() || amount.exceeds_minor_unit(currency)) {
    return reject(code, Errc::bad_amount, place.offset, place.field,
                  "not an amount of its currency");
  }
  if (amount.is_zero()) code.flags.set(Flag::zero_amount);
  if (amount.is_padded()) code.flags.set(Flag::nonstandard);
  code.amount = Money{amount.value(), std::string(currency)};
}

void set_amount_in_minor_units(PaymentCode& code, std::string_view digits,
                               std::string_view currency, AmountPlace place) {
  const auto amount = money_from_minor_units(digits, currency);
  if (!amount) {
    return reject(code, amount.error().code, place.offset, place.field,
                  "not a whole number of minor units");
  }
  set_amount(code, amount->value, currency, place);
}

void set_initiation_by_amount(PaymentCode& code) noexcept {
  const bool once = code.amount && !code.flags.has(Flag::zero_amount);
  code.initiation = once ? Initiation::dynamic_code : Initiation::static_code;
}

}  // namespace moongate
