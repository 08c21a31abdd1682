#pragma once

#include <string>
#include <string_view>

#include "ecosystems/row.hpp"

/// Offers, invoice requests and invoices of Lightning: "lno1…", "lnr1…", "lni1…" (BOLT 12).
namespace moongate::crypto {

/// Tells whether a text begins like one, in any case, its parts joined by "+" or not.
bool begins_like_bolt12(std::string_view text) noexcept;

/// Reads one into a code. An invoice request that answers no offer is Kind::withdraw: whoever scans
/// it is paid.
///
/// @param offset  where it stands in the payload
void read_bolt12(std::string_view text, std::size_t offset, PaymentCode& code);

}  // namespace moongate::crypto
