#pragma once

#include "ecosystems/recogniser.hpp"

/// Alipay's ride code: bytes, not text, that a gate reads off the passenger's phone. 02 01, length,
/// user id, issue time, validity, spending limit, then key, card and two signatures.
namespace moongate::alipay_ride {

/// Tells whether the bytes begin as one.
bool is_code(const Subject& subject) noexcept;

/// Evidence in the bytes that is_code() looks at.
inline constexpr int kEvidence = evidence(6);

/// Reads one. Called with any subject.
void parse(const Subject& subject, PaymentCode& code);

}  // namespace moongate::alipay_ride
