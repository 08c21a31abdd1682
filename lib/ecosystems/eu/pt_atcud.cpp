// The code on Portuguese invoices: fields "A:…*B:…" in the order of their letters. It tells the
// tax office what was sold; nobody is asked to pay.
#include <algorithm>
#include <string>

#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/lines.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::pt_atcud {
namespace {

using transfer::Notes;

/// A field of the specification, section 3.
struct Rule {
  std::string_view code;
  std::string_view pattern;
  bool required = false;
};
constexpr std::string_view kAmount = "[1!{-}]1-14n'.'2!n";
constexpr std::string_view kRegions[] = {"I", "J", "K"};  // mainland, Azores, Madeira
constexpr Rule kRules[] = {
    {"A", "9!n", true},
    {"B", "1-30t", true},
    {"C", "2!a", true},
    {"D", "2!a", true},
    {"E", "'N'|'S'|'A'|'R'|'T'|'F'", true},
    {"F", "8!n", true},
    {"G", "1-60t", true},
    {"H", "'0'|1-70c['-'1-*n]", true},
    {"L", kAmount},
    {"M", kAmount},
    {"N", kAmount, true},
    {"O", kAmount, true},
    {"P", kAmount},
    {"Q", "4!z", true},
    {"R", "1-4n", true},
    {"S", "1-65z"},
};

struct Field {
  std::string_view code;
  std::string_view value;
};

// "I1" names the region, "I2" to "I8" are its amounts.
bool is_of_region(std::string_view code) noexcept {
  return code.size() == 2 && std::ranges::find(kRegions, code.substr(0, 1)) != std::end(kRegions) &&
         code[1] >= '1' && code[1] <= '8';
}

void read_field(const Field& field, Notes& notes) {
  if (is_of_region(field.code)) {
    return notes.fitting(field.code, field.value,
                         field.code[1] == '1' ? std::string_view("'0'|'PT'['-'2!a]") : kAmount);
  }
  const auto* const rule = std::ranges::find(kRules, field.code, &Rule::code);
  if (rule == std::ranges::end(kRules)) {
    notes.keep(field.code, field.value);
    return notes.flag(Flag::unknown_parameter);
  }
  if (field.code == "A" && !is_nif(field.value)) notes.flag(Flag::nonstandard);
  if (field.code == "F") return notes.date("F", field.value);
  notes.fitting(field.code, field.value, rule->pattern);
}

// Each once, in the order of their codes.
void check_order(const std::vector<Field>& fields, Notes& notes) {
  for (std::size_t i = 1; i < fields.size(); ++i) {
    if (fields[i - 1].code < fields[i].code) continue;
    const bool twice = fields[i - 1].code == fields[i].code;
    notes.reject(twice ? Errc::duplicate_field : Errc::malformed, fields[i].code, fields[i].code,
                 "fields stand once each, in the order of their letters");
  }
}

std::vector<Field> fields_of(std::string_view text, Notes& notes) {
  std::vector<Field> fields;
  for (const std::string_view part : split_at(text, '*')) {
    const auto colon = part.find(':');
    if (colon == part.npos) {
      notes.reject(Errc::malformed, part, {}, "not a letter, a colon and a value");
      continue;
    }
    const Field field{part.substr(0, colon), part.substr(colon + 1)};
    fields.push_back(field);
  }
  return fields;
}

// The buyer's number, or without it his country of two letters and the kind of document.
bool follows_issuer(std::string_view text) noexcept {
  return text.starts_with("*B:") ||
         (text.starts_with("*C:") && text.size() > 5 && text.substr(5).starts_with("*D:"));
}

}  // namespace

// The issuer's tax number has nine digits; one more or less is a mistake in it.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  const auto star = text.find('*');
  const bool own = text.starts_with("A:") && star != text.npos && star >= 10 && star <= 12 &&
                   ascii::all_digits(text.substr(2, star - 2)) && follows_issuer(text.substr(star));
  return own ? evidence(5) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::receipt;
  code.presented_by = PresentedBy::merchant;
  code.payee.country = "PT";
  Notes notes(scanned, code);
  const auto fields = fields_of(scanned.text, notes);
  check_order(fields, notes);
  for (const Field& field : fields) read_field(field, notes);
  for (const Rule& rule : kRules) {
    const bool there = std::ranges::find(fields, rule.code, &Field::code) != fields.end();
    if (rule.required && !there) {
      notes.reject(Errc::missing_field, scanned.text, rule.code, "a mandatory field is absent");
    }
  }
}

}  // namespace moongate::ecosystem::pt_atcud
