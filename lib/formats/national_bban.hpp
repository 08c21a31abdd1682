#pragma once

#include <string_view>

namespace moongate {

/// Tells whether the check digits that a country puts into its account numbers fit; true where it
/// has none or they are not known here. Known: BA, BE, CZ, EE, ES, FI, FR, HR, HU, IS, IT, MC, ME,
/// MK, NO, PL, PT, RS, SI, SK, SM.
///
/// @param bban  of the structure that the IBAN Registry gives for the country
bool has_national_check_digits(std::string_view country, std::string_view bban) noexcept;

/// Tells whether a Czech or Slovak account fits: a prefix of up to six digits and a number of up to
/// ten, each with a weighted sum that 11 divides (Decree 169/2011 Coll. of the Czech National
/// Bank).
bool is_czech_account(std::string_view prefix, std::string_view number) noexcept;

}  // namespace moongate
