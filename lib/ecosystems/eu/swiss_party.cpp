#include "ecosystems/eu/swiss_party.hpp"

#include <algorithm>

#include "formats/country.hpp"
#include "model/utf8.hpp"

namespace moongate::swiss {
namespace {

using transfer::Notes;

constexpr std::string_view kNames[] = {
    "AdrTp", "Name", "StrtNmOrAdrLine1", "BldgNbOrAdrLine2", "PstCd", "TwnNm", "Ctry"};
constexpr std::size_t kMostCharacters[] = {1, 70, 70, 16, 16, 35, 2};
constexpr std::size_t kMostCharactersOfLine = 70;  // of a combined address

void check_combined(const Party& party, Notes& notes) {
  notes.flag(Flag::nonstandard);
  notes.require(party.name(kBuilding), party.lines[kBuilding]);
  for (const Part part : {kPostalCode, kTown}) {
    if (party.lines[part].empty()) continue;
    notes.reject(Errc::bad_value, party.lines[part], party.name(part),
                 "a combined address has none");
  }
}

void check_structured(const Party& party, Notes& notes) {
  notes.require(party.name(kPostalCode), party.lines[kPostalCode]);
  notes.require(party.name(kTown), party.lines[kTown]);
}

void read_country(const Party& party, Notes& notes) {
  const auto country = party.lines[kCountry];
  notes.require(party.name(kCountry), country);
  notes.keep(party.name(kCountry), country);
  if (country.empty() || is_country(country)) return;
  notes.reject(Errc::bad_value, country, party.name(kCountry), "not a country of ISO 3166-1");
}

bool is_permitted(char32_t c) noexcept {
  return (c >= 0x20 && c <= 0x7E) || (c >= 0xA0 && c <= 0x17F) || (c >= 0x218 && c <= 0x21B) ||
         c == 0x20AC || c == '\n' || c == '\r';
}

}  // namespace

bool Party::empty() const noexcept { return std::ranges::all_of(lines, &std::string_view::empty); }

std::string Party::name(Part part) const {
  return std::string(group) + "." + std::string(kNames[part]);
}

void read_party(const Party& party, Notes& notes) {
  const bool combined = party.lines[kType] == "K";
  notes.require(party.name(kType), party.lines[kType]);
  notes.fitting(party.name(kType), party.lines[kType], "'S'|'K'");
  notes.require(party.name(kName), party.lines[kName]);
  for (const Part part : {kName, kStreet, kBuilding, kPostalCode, kTown}) {
    const bool line = combined && part == kBuilding;
    notes.text(party.name(part), party.lines[part],
               line ? kMostCharactersOfLine : kMostCharacters[part]);
  }
  combined ? check_combined(party, notes) : check_structured(party, notes);
  read_country(party, notes);
}

bool is_permitted(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character character = next_character(text);
    if (character.size == 0 || !is_permitted(character.code)) return false;
    text.remove_prefix(character.size);
  }
  return true;
}

}  // namespace moongate::swiss
