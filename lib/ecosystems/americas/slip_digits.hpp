#pragma once

#include <string>
#include <string_view>

#include "ecosystems/scanned_payload.hpp"
#include "moongate/result.hpp"

/// What the two kinds of Brazilian slips share: the digits of a bar code, or of the line that
/// people type, with the dots, dashes and blanks of its print.
namespace moongate::slip_digits {

/// How many digits a text holds that is nothing but digits, dots, dashes and blanks and no longer
/// than the print of a slip; 0 for any other. Allocates nothing.
std::size_t count(std::string_view text) noexcept;

/// Returns the bar code of 44 digits, after the check digits of the line were checked where it is
/// one. Errors as of is_boleto() and boleto_from_line(), with offsets in the text.
Result<std::string> bar_code_of(std::string_view text);

/// The symbologies in which a slip may stand: ITF; QR and none, where software writes or people
/// paste the digits.
bool may_hold_slip(const ScannedPayload& scanned) noexcept;

/// Without the marks of the print.
std::string digits_of(std::string_view text);

}  // namespace moongate::slip_digits
