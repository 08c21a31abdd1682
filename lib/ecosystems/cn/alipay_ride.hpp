#pragma once

#include "ecosystems/row.hpp"

/// Alipay's ride code: bytes, not text, that a gate reads off the passenger's phone. 02 01, length,
/// user id, issue time, validity, spending limit, then key, card and two signatures.
namespace moongate::alipay_ride {

/// Tells whether the bytes begin as one.
bool is_code(const ScannedPayload& scanned) noexcept;

/// Evidence in the bytes that is_code() looks at.
inline constexpr int kEvidence = evidence(6);

/// Reads one. Called with any payload.
void parse(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate::alipay_ride
