// NETS: its template is signed with a key that NETS keeps.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::nets_sg {

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  const bool is_signed = scanned.emv && code.fields.find("signature").has_value();
  if (is_signed) code.flags.set(Flag::signature_unverified);
}

}  // namespace moongate::ecosystem::nets_sg
