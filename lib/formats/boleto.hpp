#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"

/// Brazilian slips (FEBRABAN, "Layout padrão de arrecadação" and "Especificações técnicas do
/// bloqueto"): a bar code of 44 digits, or the line that people type, in which each field has a
/// check digit. Slips of taxes and utilities ("arrecadação") begin with 8, those of banks do not.
namespace moongate {

/// Tells whether 44 digits are the bar code of a slip, by its check digit.
bool is_boleto(std::string_view digits);

/// Turns the line of a slip, 47 digits of a bank or 48 of a tax or utility, into its bar code.
///
/// @param line  digits alone, without dots and blanks
/// @return 44 digits, or Errc::malformed (something else than digits), Errc::bad_length,
///         Errc::crc_mismatch with the offset of the check digit that does not fit and "campo 1" to
///         "campo 4", or "DAC" for that of the bar code
Result<std::string> boleto_from_line(std::string_view line);

}  // namespace moongate
