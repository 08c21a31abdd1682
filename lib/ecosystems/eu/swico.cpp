#include "ecosystems/eu/swico.hpp"

#include <algorithm>
#include <string>

#include "formats/ascii.hpp"
#include "formats/escaped_fields.hpp"
#include "formats/pattern.hpp"

namespace moongate::swico {
namespace {

constexpr std::string_view kPrefix = "//S1/";

// What the standard has under each tag; others are for later versions.
struct Tag {
  std::string_view number;
  std::string_view pattern;  // of one element
  bool list = false;         // elements between ";"
};
constexpr Tag kTags[] = {
    {"10", "*z", false},                      // invoice number
    {"11", "6!n", false},                     // invoice date, yymmdd
    {"20", "*z", false},                      // customer reference
    {"30", "9!n", false},                     // VAT number (UID) without CHE
    {"31", "6!n[6!n]", false},                // VAT date, or the period from and to
    {"32", "*n['.'*n][':'*n['.'*n]]", true},  // VAT rate, or rate and net amount
    {"33", "*n['.'*n]':'*n['.'*n]", true},    // import tax: rate and amount
    {"40", "*n['.'*n]':'*n", true},           // conditions: discount in per cent, days
};

void keep(const Tag& tag, std::string_view value, transfer::Notes& notes) {
  const std::string name = "S1/" + std::string(tag.number);
  notes.keep(name, value);
  if (!pattern::fits(tag.pattern, value)) notes.flag(Flag::nonstandard);
}

void read_tag(std::string_view number, const std::string& value, transfer::Notes& notes) {
  const auto* const tag = std::ranges::find(kTags, number, &Tag::number);
  if (tag == std::ranges::end(kTags) || value.empty()) return;
  std::string_view rest = value;
  while (tag->list && rest.find(';') != rest.npos) {
    keep(*tag, rest.substr(0, rest.find(';')), notes);
    rest.remove_prefix(rest.find(';') + 1);
  }
  keep(*tag, rest, notes);
}

// Takes the part before the next "/" that no backslash escapes.
std::string_view take_part(std::string_view& text) noexcept {
  const auto end = find_unescaped(text, '/');
  const auto part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

}  // namespace

void read(std::string_view information, transfer::Notes& notes) {
  if (!information.starts_with(kPrefix)) return;
  information.remove_prefix(kPrefix.size());
  while (!information.empty()) {
    const auto number = take_part(information);
    const auto value = take_part(information);
    if (!ascii::all_digits(number)) notes.flag(Flag::nonstandard);
    read_tag(number, unescape(value), notes);
  }
}

}  // namespace moongate::swico
