#pragma once

#include <string_view>

#include "ecosystems/row.hpp"

/// Slips that Thai banks and wallets print below a transfer: a template under ID 00, and the
/// checksum of QRCPS-MPM section 4.7.3 under ID 91. They prove a payment and ask for none.
namespace moongate::thai_slip {

/// Names of the parts of the template, by their IDs from 00 on; an empty one is kept by its ID.
using Names = std::span<const std::string_view>;

/// Returns bits of evidence when the template of a slip begins so.
int bid(const ScannedPayload& scanned, std::string_view beginning) noexcept;

/// Reads a slip. Every part that has a name must stand in it.
void parse(const ScannedPayload& scanned, Names names, PaymentCode& code);

}  // namespace moongate::thai_slip
