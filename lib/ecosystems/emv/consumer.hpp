#pragma once

#include <string_view>

#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

/// Consumer-presented mode (EMVCo QRCPS-CPM v1.1): what every scheme that is built on it shares.
///
/// The fields are named by the path of their tags: "61.4F" is the application identifier of an
/// application template, "61.63.9F26" the cryptogram in its transparent template. With several
/// templates a name stands several times, in the order of the code. Text tags are text, the others
/// hexadecimal digits.
namespace moongate::emv {

/// Returns bits of evidence that the payload is a consumer-presented code whose first application
/// identifier begins with the bytes `aid` (none = any).
int consumer_bid(const ScannedPayload& scanned, std::string_view aid);

/// Reads and checks a consumer-presented code: Base64 of either alphabet, with or without padding
/// and line ends, or hexadecimal digits. No application template is preferred.
void parse_consumer(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate::emv
