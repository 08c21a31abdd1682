// Formats that only their grammar can take apart: its fields, found again in the payload.
#include <algorithm>
#include <string>

#include "classify/explain_parts.hpp"
#include "formats/ascii.hpp"

namespace moongate::explaining {
namespace {

constexpr std::size_t kShortValue = 4;  // bytes; less is found by chance

bool is_word(char c) noexcept {
  return ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Tells whether a value stands by itself and is no part of a longer word.
bool stands_alone(std::string_view text, std::size_t at, std::size_t size) noexcept {
  const bool before = at > 0 && is_word(text[at - 1]) && is_word(text[at]);
  const bool behind =
      at + size < text.size() && is_word(text[at + size]) && is_word(text[at + size - 1]);
  return !before && !behind;
}

std::size_t find_alone(std::string_view text, std::string_view value, std::size_t from) noexcept {
  auto at = text.find(value, from);
  while (at != text.npos && value.size() < kShortValue && !stands_alone(text, at, value.size())) {
    at = text.find(value, at + 1);
  }
  return at;
}

// A name in front, as in "AM:12.50" or "N=Shop", makes sure.
std::size_t find_named(std::string_view text, const Fields::Field& field) noexcept {
  for (auto at = text.find(field.name); at != text.npos; at = text.find(field.name, at + 1)) {
    const auto value = at + field.name.size() + 1;
    const bool whole = at == 0 || !is_word(text[at - 1]);
    if (whole && value <= text.size() && (text[value - 1] == ':' || text[value - 1] == '=') &&
        text.substr(value).starts_with(field.value)) {
      return value;
    }
  }
  return text.npos;
}

Part part_of(std::string_view text, std::size_t at, std::size_t size, const Place& place) {
  Part part;
  part.offset = place(at);
  part.length = place(at + size) - part.offset;
  part.value = text.substr(at, size);
  return part;
}

bool is_there(const std::vector<Part>& parts, const Fields::Field& field) {
  return std::ranges::any_of(parts, [&](const Part& part) {
    return part.id == field.name ||
           (part.value == field.value && (part.id == "token" || part.id == "fragment"));
  });
}

// In order; a part that stands at the same place is the shorter one's frame.
void insert(std::vector<Part>& parts, Part part) {
  const auto after = std::ranges::find_if(
      parts, [&](const Part& other) { return !other.placed || other.offset > part.offset; });
  parts.insert(after, std::move(part));
}

}  // namespace

std::string_view meaning_of(Role role) noexcept {
  switch (role) {
    case Role::account:
      return "Account of the payee";
    case Role::name:
      return "Name of the payee";
    case Role::city:
      return "City of the payee";
    case Role::country:
      return "Country of the payee";
    case Role::mcc:
      return "Merchant category code";
    case Role::reference:
      return "Reference";
    case Role::amount:
    case Role::minor_amount:
      return "Amount";
    case Role::currency:
      return "Currency";
    case Role::none:
      return {};
  }
  return {};
}

std::string_view meaning_of(std::string_view value, const PaymentCode& code) noexcept {
  if (value.empty()) return {};
  if (value == code.payee.account) return meaning_of(Role::account);
  if (value == code.payee.name) return meaning_of(Role::name);
  if (value == code.payee.city) return meaning_of(Role::city);
  if (value == code.payee.country) return meaning_of(Role::country);
  if (value == code.payee.mcc) return meaning_of(Role::mcc);
  if (value == code.reference) return meaning_of(Role::reference);
  if (code.amount && value == code.amount->value) return meaning_of(Role::amount);
  if (code.amount && value == code.amount->currency) return meaning_of(Role::currency);
  return {};
}

void add_lines(std::string_view text, const PaymentCode& code, const Place& place,
               std::vector<Part>& parts) {
  std::size_t next = 0;  // field that was not met yet
  std::size_t number = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    Part part = part_of(text, at, end - at, place);
    part.id = "line " + std::to_string(++number);
    const auto same = [&](const Fields::Field& field) { return field.value == part.value; };
    const auto from = code.fields.begin() + static_cast<std::ptrdiff_t>(next);
    const auto field = std::find_if(from, code.fields.end(), same);
    if (field != code.fields.end() && !part.value.empty()) {
      part.meaning = field->name;
      next = static_cast<std::size_t>(field - code.fields.begin()) + 1;
    }
    if (!part.value.empty()) parts.push_back(std::move(part));
    const bool pair = text.substr(end).starts_with("\r\n");
    at = end + (pair ? 2 : 1);
  }
}

void add_fields(std::string_view text, const PaymentCode& code, const Place& place,
                std::vector<Part>& parts) {
  std::size_t from = 0;
  std::vector<Part> computed;
  for (const Fields::Field& field : code.fields) {
    const bool line =
        std::ranges::any_of(parts, [&](const Part& part) { return part.meaning == field.name; });
    const bool whole = field.value == text && !parts.empty();
    if (line || whole || is_there(parts, field)) continue;
    auto at = find_named(text, field);
    if (at == text.npos && !field.value.empty()) at = find_alone(text, field.value, from);
    if (at == text.npos && !field.value.empty()) at = find_alone(text, field.value, 0);
    Part part;
    if (at != text.npos) {
      part = part_of(text, at, field.value.size(), place);
      from = at + field.value.size();
    }
    part.placed = at != text.npos;
    part.id = field.name;
    part.value = field.value;
    part.meaning = meaning_of(field.value, code);
    if (part.placed) {
      insert(parts, std::move(part));
    } else {
      computed.push_back(std::move(part));
    }
  }
  std::ranges::move(computed, std::back_inserter(parts));
}

}  // namespace moongate::explaining
