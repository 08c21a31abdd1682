#include "model/traits.hpp"

namespace moongate {

bool is_hostile(const PaymentCode& code) noexcept {
  return code.flags.intersects(deceiving_anywhere()) ||
         (is_address(code.kind) && code.flags.intersects(deceiving_in_address()));
}

}  // namespace moongate
