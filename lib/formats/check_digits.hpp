#pragma once

#include <string_view>

/// Check digits of numbers that people carry and goods bear. A number that passes may still be
/// something else: one random number in ten or eleven does.
namespace moongate {

/// Tells whether `text` is a Chinese resident identity number (GB 11643-1999): 17 digits that begin
/// with a province (GB/T 2260) and hold a calendar date from 1900 to 2049 in places 7 to 14, and a
/// MOD 11-2 check character, "X" for 10.
bool is_resident_identity_number(std::string_view text) noexcept;

/// Tells whether `text` is a unified social credit code of an organisation (GB 32100-2015): 18
/// characters without I, O, S, V and Z, the last a MOD 31-3 check character.
bool is_unified_social_credit_code(std::string_view text) noexcept;

/// Tells whether digits end with their Luhn check digit (ISO/IEC 7812-1 annex B).
bool has_luhn_digit(std::string_view digits) noexcept;

/// Tells whether digits end with their GS1 check digit (GS1 General Specifications section 7.9.1):
/// GTIN, SSCC, GLN, GSRN and the like, of any length.
bool has_gs1_check_digit(std::string_view digits) noexcept;

/// Tells whether `text` is a vehicle identification number (ISO 3779) with the check digit of
/// 49 CFR 565.15 in its 9th place: 17 characters without I, O and Q.
bool is_vehicle_identification_number(std::string_view text) noexcept;

}  // namespace moongate
