#include "formats/character_set.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/character_set_tables.hpp"
#include "model/utf8.hpp"

namespace moongate {
namespace {

struct Row {
  std::string_view name;
  CharacterSet set;
  const UpperHalf* upper_half;  // null: the numbers are those of Unicode
};

using enum CharacterSet;

const Row kRows[] = {
    {"UTF-8", utf_8, nullptr},
    {"ISO-8859-1", iso_8859_1, nullptr},
    {"ISO-8859-2", iso_8859_2, &kIso88592},
    {"ISO-8859-4", iso_8859_4, &kIso88594},
    {"ISO-8859-5", iso_8859_5, &kIso88595},
    {"ISO-8859-7", iso_8859_7, &kIso88597},
    {"ISO-8859-10", iso_8859_10, &kIso885910},
    {"ISO-8859-15", iso_8859_15, &kIso885915},
    {"windows-1250", windows_1250, &kWindows1250},
    {"windows-1251", windows_1251, &kWindows1251},
    {"windows-1252", windows_1252, &kWindows1252},
    {"KOI8-R", koi8_r, &kKoi8R},
};

Unexpected no_character(std::size_t at) {
  return fail(Errc::bad_charset, at, {}, "the character set has no such character");
}

Result<std::string> checked_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Character character = next_character(bytes.substr(at));
    if (character.size == 0) return no_character(at);
    at += character.size;
  }
  return std::string(bytes);
}

}  // namespace

std::optional<CharacterSet> character_set_from_name(std::string_view name) noexcept {
  constexpr std::string_view kShort = "cp";
  constexpr std::string_view kLong = "windows-";
  for (const Row& row : kRows) {
    if (ascii::equal_ignoring_case(name, row.name)) return row.set;
    if (row.name.starts_with(kLong) && ascii::starts_with_ignoring_case(name, kShort) &&
        name.substr(kShort.size()) == row.name.substr(kLong.size())) {
      return row.set;
    }
  }
  return std::nullopt;
}

Result<std::string> decode_text(std::string_view bytes, CharacterSet set) {
  if (set == CharacterSet::utf_8) return checked_utf8(bytes);
  const auto* const row = std::ranges::find(kRows, set, &Row::set);
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    unsigned code = static_cast<unsigned char>(bytes[at]);
    if (code >= 0x80 && row->upper_half != nullptr) code = (*row->upper_half)[code - 0x80];
    if (code == 0 && bytes[at] != '\0') return no_character(at);
    append_character(text, code);
  }
  return text;
}

}  // namespace moongate
