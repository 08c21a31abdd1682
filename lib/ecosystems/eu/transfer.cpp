#include "ecosystems/eu/transfer.hpp"

#include <algorithm>
#include <functional>

#include "ecosystems/amount.hpp"
#include "ecosystems/calendar_day.hpp"
#include "formats/ascii.hpp"
#include "formats/bic.hpp"
#include "formats/decimal.hpp"
#include "formats/iban.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"
#include "formats/uri.hpp"

namespace moongate::transfer {
namespace {

// Takes one line off the text. CR, LF and CRLF all end it.
std::string_view take_line(std::string_view& text) noexcept {
  const auto end = std::min(text.find_first_of("\r\n"), text.size());
  const auto line = text.substr(0, end);
  text.remove_prefix(end);
  if (text.starts_with("\r\n")) text.remove_prefix(1);
  if (!text.empty()) text.remove_prefix(1);
  return line;
}

LineStyle style_of(std::string_view text) noexcept {
  std::size_t both = 0;
  const auto cr = static_cast<std::size_t>(std::ranges::count(text, '\r'));
  const auto lf = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at + 2)) ++both;
  if (cr == 0) return LineStyle::lf;
  if (lf == 0) return LineStyle::cr;
  return both == cr && both == lf ? LineStyle::crlf : LineStyle::mixed;
}

std::string decoded(std::string_view raw, Plus plus) {
  return plus == Plus::is_blank ? form_decode(raw) : percent_decode(raw);
}

}  // namespace

Lines read_lines(std::string_view text) {
  Lines lines;
  // What ends the last line may be the scanner's.
  lines.style = style_of(text.substr(0, text.find_last_not_of("\r\n") + 1));
  lines.parts = split_lines(text, lines.style == LineStyle::cr ? LineEnd::cr : LineEnd::lf);
  return lines;
}

std::string_view line_at(std::string_view text, std::size_t index) noexcept {
  while (index-- > 0) take_line(text);
  return take_line(text);
}

std::string_view with_line_ends(const ScannedPayload& scanned) noexcept {
  if (scanned.text.empty()) return moongate::with_line_ends(scanned.bytes, scanned.payload->bytes);
  return moongate::with_line_ends(scanned.text, scanned.payload->text);
}

Result<std::string> decode_declared(std::string_view bytes, CharacterSet declared) {
  return decode_text(bytes, is_valid_utf8(bytes) ? CharacterSet::utf_8 : declared);
}

Result<std::string> declared_text(const ScannedPayload& scanned, CharacterSet declared) {
  const bool settled = !scanned.text.empty() && !scanned.payload->charset_guessed;
  if (settled) return std::string(with_line_ends(scanned));
  return decode_declared(moongate::with_line_ends(scanned.bytes, scanned.payload->bytes), declared);
}

bool is_date(std::string_view digits) noexcept {
  return digits.size() == 8 &&
         is_calendar_day(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
}

std::size_t Notes::offset(std::string_view part) const noexcept {
  // What was decoded from a decoded value is two steps away.
  for (int step = 0; step < 2; ++step) {
    const auto origin =
        std::ranges::find_if(origins_, [&](const Origin& it) { return is_within(part, it.value); });
    if (origin == origins_.end()) break;
    part = origin->raw;
  }
  const Payload& payload = *scanned_.payload;
  const bool own = is_within(part, scanned_.text.empty() ? payload.bytes : payload.text);
  return own ? scanned_.offset(part) : 0;
}

void Notes::keep(std::string_view name, std::string_view value) {
  if (!value.empty()) code_.fields.add(name, value);
}

void Notes::reject(Errc why, std::string_view part, std::string_view name,
                   std::string_view message) {
  moongate::reject(code_, why, offset(part), name, message);
}

void Notes::require(std::string_view name, std::string_view value) {
  if (value.empty()) reject(Errc::missing_field, value, name, "a mandatory field is empty");
}

void Notes::text(std::string_view name, std::string_view value, std::size_t most) {
  keep(name, value);
  const Flags hazards = hazards_of(value);
  code_.flags.set(hazards);
  if (hazards.has(Flag::control_character)) {
    reject(Errc::control_character, value, name, "a control character in a text");
  }
  if (count_characters(value) > most) {
    reject(Errc::bad_length, value, name, "longer than the standard allows");
  }
}

void Notes::fitting(std::string_view name, std::string_view value, std::string_view pattern) {
  keep(name, value);
  if (value.empty() || pattern::fits(pattern, value)) return;
  reject(Errc::bad_value, value, name, "not of the form that the standard has");
}

void Notes::date(std::string_view name, std::string_view value) {
  keep(name, value);
  if (value.empty() || is_date(value)) return;
  reject(Errc::bad_value, value, name, "not a day of the calendar");
}

void Notes::currency(std::string_view name, std::string_view value) {
  keep(name, value);
  if (value.empty() || minor_unit_digits(value) >= 0) return;
  reject(Errc::bad_currency, value, name, "not a currency of ISO 4217");
}

void Notes::bic(std::string_view name, std::string_view value) {
  keep(name, value);
  if (value.empty() || is_bic(value)) return;
  reject(Errc::bad_value, value, name, "not a BIC (ISO 9362)");
}

void Notes::iban(std::string_view name, std::string_view value) {
  keep(name, value);
  if (value.empty()) return;
  if (code_.payee.account.empty()) code_.payee.account = ascii::without_blanks(value);
  if (const auto iban = read_iban(value, NationalCheck::ignore); !iban) {
    reject(iban.error().code, value, name, "not an IBAN (ISO 13616)");
  } else if (!read_iban(value)) {
    flag(Flag::nonstandard);
  }
}

void Notes::money(std::string_view name, std::string_view value, CurrencyPrefix prefix,
                  DecimalMark mark, std::string_view currency) {
  keep(name, value);
  // Without an amount its currency is told all the same.
  if (value.empty()) return keep("currency", currency);
  auto read = read_money_text(value, prefix, mark);
  if (!read) return reject(read.error().code, value, name, "not an amount of its currency");
  if (read->money.currency.empty()) read->money.currency = currency;
  const bool exceeds =
      read->exceeds_minor_unit || Decimal(read->money.value).exceeds_minor_unit(currency);
  if (read->other_mark || read->blank || read->bare || exceeds) {
    return reject(Errc::bad_amount, value, name, "not an amount as the standard writes it");
  }
  if (read->padded) flag(Flag::nonstandard);
  if (Decimal(read->money.value).is_zero()) flag(Flag::zero_amount);
  code_.amount = std::move(read->money);
}

void check_style(const Lines& lines, Notes& notes) {
  if (lines.style == LineStyle::cr) notes.flag(Flag::nonstandard);
  if (lines.style != LineStyle::mixed) return;
  notes.reject(Errc::malformed, lines.parts.front(), {}, "lines end in two ways");
}

std::vector<Parameter> read_query(const ScannedPayload& scanned, Plus plus, Notes& notes) {
  std::vector<Parameter> all;
  if (!scanned.uri) return all;
  each_parameter(scanned.uri->query, [&](std::string_view name, std::string_view value) {
    Parameter parameter{value, decoded(name, plus), decoded(value, plus)};
    const auto twin = std::ranges::find_if(all, [&](const Parameter& other) {
      return ascii::equal_ignoring_case(other.name, parameter.name);
    });
    if (twin != all.end()) {
      notes.flag(Flag::duplicate_parameter);
      notes.reject(Errc::duplicate_field, name, twin->name, "a parameter stands twice");
      return false;
    }
    notes.code().flags.set(parameter.value == value ? Flags{} : hazards_of(parameter.value));
    all.push_back(std::move(parameter));
    return all.size() < kMaxParts;
  });
  for (const Parameter& it : all) notes.decoded(it.value, it.raw);
  return all;
}

std::string_view value_of(const std::vector<Parameter>& parameters,
                          std::string_view name) noexcept {
  const auto found = std::ranges::find(parameters, name, &Parameter::name);
  return found == parameters.end() ? std::string_view{} : std::string_view(found->value);
}

}  // namespace moongate::transfer
