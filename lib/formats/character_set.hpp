#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// Character sets that payment formats name. The value is the number of a table, not of a standard.
enum class CharacterSet : std::uint8_t {
  utf_8,
  iso_8859_1,
  iso_8859_2,
  iso_8859_4,
  iso_8859_5,
  iso_8859_7,
  iso_8859_10,
  iso_8859_15,
  windows_1250,
  windows_1251,
  windows_1252,
  koi8_r,
};

/// Returns the set of a name of the IANA registry, in any case ("ISO-8859-2", "windows-1251",
/// "KOI8-R", "UTF-8"; "cp1251" too). Absent when it is none of the above.
std::optional<CharacterSet> character_set_from_name(std::string_view name) noexcept;

/// Decodes bytes to UTF-8. Control characters pass, those from 0x80 to 0x9F of ISO/IEC 8859 too.
///
/// @return the text, or Errc::bad_charset with the offset of the first byte that the set does not
///         have
Result<std::string> decode_text(std::string_view bytes, CharacterSet set);

}  // namespace moongate
