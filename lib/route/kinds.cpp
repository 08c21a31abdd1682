#include "route/kinds.hpp"

#include "model/traits.hpp"

namespace moongate {

bool moves_money(const PaymentCode& code) noexcept {
  const PaymentCode& inner = innermost(code);
  // A wrapper whose content nobody knows asks for money, unless it is plain text.
  if (inner.kind == Kind::wrapped_code && !inner.unwrapped.empty()) return false;
  return use_of(inner.kind) == Use::money;
}

bool is_credential(const PaymentCode& code) noexcept {
  return use_of(code.kind) == Use::credential || use_of(innermost(code).kind) == Use::credential;
}

bool is_for_app(Kind kind) noexcept {
  return use_of(kind) == Use::money || use_of(kind) == Use::app;
}

}  // namespace moongate
