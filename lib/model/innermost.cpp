#include <algorithm>
#include <ranges>

#include "moongate/payment_code.hpp"

namespace moongate {

const PaymentCode& innermost(const PaymentCode& code) noexcept {
  if (code.kind != Kind::app_link && code.kind != Kind::wrapped_code) return code;
  const auto known = std::find_if(code.unwrapped.rbegin(), code.unwrapped.rend(),
                                  [](const PaymentCode& it) { return it.ecosystem != "none"; });
  return known == code.unwrapped.rend() ? code : *known;
}

}  // namespace moongate
