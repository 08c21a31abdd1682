#pragma once

#include <string>
#include <string_view>

#include "ecosystems/row.hpp"

/// Lightning invoices: "lnbc2500u1…" (BOLT 11).
namespace moongate::crypto {

/// Tells whether a text begins like an invoice, in any case: "ln", a network, perhaps an amount,
/// and "1". Tells the prefix's size; 0 = no.
std::size_t size_of_invoice_prefix(std::string_view text) noexcept;

/// Reads an invoice into a code.
///
/// @param offset  where it stands in the payload
void read_bolt11(std::string_view text, std::size_t offset, PaymentCode& code);

}  // namespace moongate::crypto
