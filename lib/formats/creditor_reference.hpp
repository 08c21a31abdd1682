#pragma once

#include <cstdint>
#include <string_view>

/// References that a creditor gives to a payment, with check digits. All without blanks.
namespace moongate {

/// Tells whether `text` is a structured creditor reference (ISO 11649): "RF", two check digits of
/// MOD 97-10, one to 21 capitals and digits.
bool is_creditor_reference(std::string_view text);

/// Tells whether `text` is a QR reference (SIX, Implementation Guidelines for the QR-bill): 27
/// digits, not all zero, the last the check digit of the recursive modulo 10.
bool is_qr_reference(std::string_view text) noexcept;

/// Tells whether `text` is a Finnish reference: 4 to 20 digits, zeros in front included, the last
/// the check digit of the weights 7, 3, 1 from the right (Finance Finland, "Viitenumeron rakenne").
bool is_finnish_reference(std::string_view text) noexcept;

/// Tells whether a reference of the model 97 fits (National Bank of Serbia, Decision on the form of
/// payment orders): two check digits of MOD 97-10, then digits and capitals; dashes do not count.
bool fits_model_97(std::string_view reference);

enum class ModelCheck : std::uint8_t { fits, differs, unknown_model };

/// Checks a Slovenian reference by its model (Bank Association of Slovenia, UPN annex 2): one to
/// three parts of digits between dashes, 20 digits in all, of which the model says where a check
/// digit of modulo 11 stands.
///
/// @param model      two digits; "99" is no reference at all
/// @param reference  what follows the model
ModelCheck check_slovenian_reference(std::string_view model, std::string_view reference);

}  // namespace moongate
