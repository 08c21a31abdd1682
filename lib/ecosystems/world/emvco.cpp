// Merchant-presented mode at large (EMVCo QRCPS-MPM v1.1): a code of no scheme that is known here.
#include "ecosystems/emv/merchant.hpp"

namespace moongate::ecosystem::emvco {

int bid(const ScannedPayload& scanned) { return emv::merchant_bid(scanned); }

void parse(const ScannedPayload& scanned, PaymentCode& code) { emv::parse_merchant(scanned, code); }

}  // namespace moongate::ecosystem::emvco
