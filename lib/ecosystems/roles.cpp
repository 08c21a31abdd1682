#include "ecosystems/roles.hpp"

#include "ecosystems/amount.hpp"
#include "ecosystems/checks.hpp"
#include "formats/ascii.hpp"
#include "moongate/money.hpp"

namespace moongate {
namespace {

void take_first(std::string& member, std::string_view value) {
  if (member.empty()) member = value;
}

// "156" and "CNY" are the same; what is neither stays as it is and is judged with the amount.
std::string alphabetic(std::string_view currency) {
  if (!ascii::all_digits(currency)) return std::string(currency);
  const auto name = currency_from_numeric(currency);
  return std::string(name.empty() ? currency : name);
}

}  // namespace

void Roles::take(Role role, std::string_view value, std::size_t offset, std::string_view field) {
  if (value.empty()) return;
  switch (role) {
    case Role::none:
      return;
    case Role::account:
      return take_first(code_.payee.account, value);
    case Role::name:
      return take_first(code_.payee.name, value);
    case Role::city:
      return take_first(code_.payee.city, value);
    case Role::country:
      return take_first(code_.payee.country, value);
    case Role::mcc:
      return take_first(code_.payee.mcc, value);
    case Role::reference:
      return take_first(code_.reference, value);
    case Role::currency:
      currency_ = value;
      return;
    case Role::amount:
    case Role::minor_amount:
      if (amount_.role == Role::none) amount_ = {role, std::string(value), offset, field};
      return;
  }
}

void Roles::finish() {
  const std::string currency = alphabetic(currency_);
  const AmountPlace place{amount_.offset, amount_.field};
  if (amount_.role == Role::amount) set_amount(code_, amount_.text, currency, place);
  if (amount_.role == Role::minor_amount) {
    set_amount_in_minor_units(code_, amount_.text, currency, place);
  }
}

void check_value(const Value& rule, std::string_view value, std::size_t offset,
                 std::string_view field, PaymentCode& code) {
  if (rule.check.empty() || value.empty() || passes(rule.check, value)) return;
  reject(code, Errc::bad_value, offset, field, "its check does not hold");
}

}  // namespace moongate
