#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ecosystems/row.hpp"

namespace moongate::emv {

inline constexpr std::size_t kChecksumDigits = 4;

/// Computes the digits of ID 63; empty where the scheme has none.
///
/// @param covered  the code up to the digits, "6304" included
std::string checksum_of(Checksum kind, std::string_view covered);

/// Tells whether the four hexadecimal digits of ID 63 fit, in either case.
///
/// @param covered  the code up to the digits, "6304" included
/// @param printed  kChecksumDigits characters
bool fits_checksum(Checksum kind, std::string_view covered, std::string_view printed);

/// Checks the CRC-16 that ends a code of data objects which has it under another ID than 63: that
/// it is there, is the last object, and fits. Flags lower case. Precondition: scanned.emv.
void check_ending(const ScannedPayload& scanned, std::uint8_t id, PaymentCode& code);

}  // namespace moongate::emv
