#pragma once

#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

namespace moongate {

/// Names what keeps a plain text from being what its sender meant, each with its first place:
/// control characters other than tabs and line ends, bytes that are no text, nothing at all. The
/// text stays valid: nobody's grammar forbids it.
void note_damage(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate
