#pragma once

#include <string_view>

#include "ecosystems/row.hpp"

namespace moongate::crypto {

/// Tells whether a text begins like an invoice, an offer or an LNURL.
bool begins_like_lightning(std::string_view text) noexcept;

/// Reads what may stand behind "lightning:": an invoice, an offer, an LNURL, one of its schemes, or
/// an address. Rejects all else.
void read_lightning(std::string_view text, std::size_t offset, PaymentCode& code);

}  // namespace moongate::crypto
