// BCEL OnePay: the same template says that somebody has paid.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::bcel_onepay {

void finish(const ScannedPayload& /*scanned*/, PaymentCode& code) {
  if (code.fields.find("iin") != "ONEPROOF") return;
  code.kind = Kind::receipt;
  code.presented_by = PresentedBy::none;
  code.scheme = "slip";
}

}  // namespace moongate::ecosystem::bcel_onepay
