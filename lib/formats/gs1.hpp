#pragma once

#include <optional>
#include <string_view>

/// Element strings of GS1: application identifiers (AI) with their data (GS1 General
/// Specifications, sections 3 and 7.8).
namespace moongate::gs1 {

/// One AI with its data; views into the text.
struct Element {
  std::string_view ai;
  std::string_view data;
};

/// Separates data of variable length: FNC1, transmitted as U+001D.
inline constexpr char kSeparator = '\x1D';

/// Takes the next element off `rest`. Absent at the end of the text, and where no element of known
/// AI, fitting length and right check digit stands.
std::optional<Element> take_element(std::string_view& rest) noexcept;

/// Tells whether `text` is element strings from end to end, with their check digits right.
bool is_element_string(std::string_view text) noexcept;

/// Tells whether data may stand for an AI: its length, its digits, its check digit.
bool fits(std::string_view ai, std::string_view data) noexcept;

/// Tells whether an AI is a key that a GS1 Digital Link may begin with (Digital Link Standard:
/// URI Syntax, section 4.3).
bool is_primary_key(std::string_view ai) noexcept;

/// Returns the name of an AI that is a key ("01" → "gtin"), else the AI itself.
std::string_view name_of(std::string_view ai) noexcept;

}  // namespace moongate::gs1
