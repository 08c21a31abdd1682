// Merchant-presented mode as QRCPS-MPM v1.1 itself has it.
#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/merchant_objects.hpp"

namespace moongate {
void parse_merchant_presented(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  if (!subject.emv) {
    reject(code, Errc::malformed, 0, {}, "not a merchant-presented code");
    return;
  }
  const merchant::Objects objects(subject, code);
  merchant::check_frame(objects);
  emv::list_fields(subject, code);
  merchant::read_values(objects);
}

}  // namespace moongate
