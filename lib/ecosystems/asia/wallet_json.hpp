#pragma once

#include <string_view>

#include "ecosystems/row.hpp"

/// Codes that are one flat JSON object, known by the name of the member that holds the payee.
namespace moongate::wallet_json {

/// Returns the evidence in the name of the payee's member, in quotes, any case.
int bid(const ScannedPayload& scanned, std::string_view payee) noexcept;

/// Reads a code: the payee's member, which must fit `pattern`, and "name", "amount" and "remarks"
/// or "purpose" where they stand, in any case. Amounts are rupees of Nepal.
void parse(const ScannedPayload& scanned, std::string_view payee, std::string_view pattern,
           PaymentCode& code);

}  // namespace moongate::wallet_json
