#pragma once

#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

/// What a payload is when no ecosystem issued it: a web address, a contact, a product number, text.
namespace moongate::generic {

/// Returns bits of evidence that the payload is something everyday that merely has the shape of a
/// payment code, such as a resident identity number; 0 = no objection to the ecosystems' claims.
int bid(const ScannedPayload& scanned) noexcept;

/// Reads a payload that no ecosystem claims. Sets the kind and what is readable.
void parse(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate::generic
