#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "ecosystems/row.hpp"

/// Bare digit payment codes that a payer shows to a scanner. Whoever holds one may charge the payer
/// for as long as it lives, so that no digit beyond the prefix is kept, neither in fields nor in
/// errors.
namespace moongate::consumer_code {

/// Returns the prefix of `rule` that a code of fitting length has; empty when it is not one.
std::string_view prefix_of(const ScannedPayload& scanned, const DigitRule& rule) noexcept;

/// Returns the evidence that lies in the prefix; 0 when the text is no code by this rule.
int bid(const ScannedPayload& scanned, const DigitRule& rule) noexcept;

/// Reads a code by this rule: kind, who shows it, `prefix` and `length`. Flags what else the digits
/// may be: a payment card, a GS1 container (SSCC). Rejects any other text.
void parse(const ScannedPayload& scanned, const DigitRule& rule, PaymentCode& code);

}  // namespace moongate::consumer_code
