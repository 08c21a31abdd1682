#pragma once

#include <string_view>

#include "formats/emv_tlv.hpp"

/// What the lengths of a text count. QRCPS-MPM says characters; generators that count bytes or
/// UTF-16 units write a name of five Chinese characters with a length of fifteen, and whoever reads
/// that in characters takes the objects behind it for a part of the name.
namespace moongate::emv {

/// Finds the unit in which a code holds together: its data objects decode up to a checksum (ID 63,
/// four characters); where none gets there, up to the end. Characters where others fit no better.
Counting counting_of_code(std::string_view text) noexcept;

/// Finds the unit in which a template decodes to its end; that of the code where that does. Of a
/// code that fits in no unit, no template does.
Counting counting_of_template(std::string_view value, Counting code) noexcept;

/// Reads a whole code in the unit in which it holds together, and what leads its templates.
void read_code(std::string_view text, Objects& out);

/// Reads a whole code in bytes that are no text: its values are what they are in no unit.
void read_code_in_bytes(std::string_view bytes, Objects& out);

/// Tells whether a value leads with a GUI, as templates do: ID 00 and a length (QRCPS-MPM 4.7.4).
inline bool starts_as_template(std::string_view value) noexcept {
  return value.size() >= 4 && value[0] == '0' && value[1] == '0' && ascii::is_digit(value[2]) &&
         ascii::is_digit(value[3]);
}

/// Reads the data objects of a template in the unit in which it decodes.
inline Reader read_template(std::string_view value, Counting code) noexcept {
  return Reader(value, counting_of_template(value, code).unit);
}

/// Tells whether a value is what it is in any unit, or the unit is known: another may have
/// swallowed what stands behind it.
inline bool is_certain(std::string_view value, Lengths lengths) noexcept {
  return lengths == Lengths::sound || lengths == Lengths::odd ||
         ascii::size_of_ascii(value) == value.size();
}

}  // namespace moongate::emv
