#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "moongate/result.hpp"

/// International Bank Account Numbers (ISO 13616-1:2020; structures of the SWIFT IBAN Registry,
/// release 101).
namespace moongate {

/// Views into the text it was read from.
struct Iban {
  std::string_view country;       ///< ISO 3166-1 alpha-2
  std::string_view check_digits;  ///< of ISO 7064 MOD 97-10
  std::string_view bban;          ///< the account as its country writes it
};

enum class NationalCheck : std::uint8_t { enforce, ignore };

/// Reads an IBAN in its electronic form: upper case, no blanks (see ascii::without_blanks).
///
/// @return the parts, or
///         - Errc::bad_value     "country code": no country of the registry
///         - Errc::bad_length    "BBAN": longer or shorter than the country's
///         - Errc::malformed     "BBAN": a letter where digits stand, or the like
///         - Errc::crc_mismatch  "IBAN check digits": MOD 97-10 does not fit
///         - Errc::crc_mismatch  "BBAN": the check digits of the country do not
///         with offsets in `text`
Result<Iban> read_iban(std::string_view text, NationalCheck check = NationalCheck::enforce);

/// Returns how many characters the IBANs of a country have; 0 when it has none.
std::size_t iban_length(std::string_view country) noexcept;

/// Tells whether an IBAN that read_iban() accepts is a QR-IBAN: of Switzerland or Liechtenstein,
/// with an institution from 30000 to 31999 (SIX, Implementation Guidelines for the QR-bill).
bool is_qr_iban(const Iban& iban) noexcept;

}  // namespace moongate
