// UPN QR of Slovenia: twenty lines, of which the last counts the characters of the others (Tehnični
// standard UPN QR). Characters are those of ISO 8859-2.
#include <algorithm>
#include <charconv>

#include "ecosystems/calendar_day.hpp"
#include "ecosystems/eu/transfer.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/creditor_reference.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::si_upnqr {
namespace {

constexpr std::string_view kHeader = "UPNQR";
constexpr std::size_t kLines = 20;

enum Line : std::size_t {
  header,
  payer_iban,
  deposit,
  withdrawal,
  payer_reference,
  payer_name,
  payer_street,
  payer_place,
  amount,
  payment_date,
  urgent,
  purpose_code,
  purpose,
  due_date,
  payee_iban,
  payee_reference,
  payee_name,
  payee_street,
  payee_place,
  control_sum,
};
using Lines = std::vector<std::string_view>;

// Characters of the first nineteen lines with the line end of each, which counts as one.
std::size_t control_sum_of(const Lines& lines) noexcept {
  std::size_t count = 0;
  for (std::size_t i = 0; i < control_sum; ++i) count += count_characters(lines[i]) + 1;
  return count;
}

// Filler blanks may follow the digits.
void check_sum(const Lines& lines, FormFields& form) {
  constexpr std::string_view kName = "Kontrolna vsota";
  const auto written = lines[control_sum].substr(0, lines[control_sum].find(' '));
  if (!form.take(kName, written, "3!n", Need::mandatory)) return;
  std::size_t sum = 0;
  std::from_chars(written.data(), written.data() + written.size(), sum);
  if (sum == control_sum_of(lines)) return;
  form.reject(Errc::crc_mismatch, written, kName, "not the number of characters before it");
}

void take_date(std::string_view name, std::string_view date, FormFields& form) {
  if (!form.take(name, date, "2!n'.'2!n'.'4!n")) return;
  if (is_calendar_day(date.substr(6), date.substr(3, 2), date.substr(0, 2))) return;
  form.reject(Errc::bad_value, date, name, "no day of the calendar");
}

void take_payer(const Lines& lines, FormFields& form, PaymentCode& code) {
  if (!lines[payer_iban].empty()) {
    form.take_iban("IBAN plačnika", lines[payer_iban], "SI", Need::optional);
  }
  form.take("Polog", lines[deposit], "'X'");
  form.take("Dvig", lines[withdrawal], "'X'");
  form.take_text("Referenca plačnika", lines[payer_reference], 26);
  form.take_text("Ime plačnika", lines[payer_name], 33);
  form.take_text("Ulica in št. plačnika", lines[payer_street], 33);
  form.take_text("Kraj plačnika", lines[payer_place], 33);
  if (!lines[payer_name].empty()) code.flags.set(Flag::personal_data);
}

void take_payment(const Lines& lines, FormFields& form) {
  form.take_minor_units("Znesek", lines[amount], "11!n", "EUR");
  take_date("Datum plačila", lines[payment_date], form);
  form.take("Nujno", lines[urgent], "'X'");
  form.take_leniently("Koda namena", lines[purpose_code], "4!a");
  form.take_text("Namen plačila", lines[purpose], 42);
  take_date("Rok plačila", lines[due_date], form);
}

// "RF" of ISO 11649, or "SI", a model and what its check digits cover.
void take_reference(std::string_view text, FormFields& form, PaymentCode& code) {
  constexpr std::string_view kName = "Referenca prejemnika";
  if (text.empty()) return;  // met where the payer fills it in
  code.reference = ascii::without_blanks(text);
  if (!form.take(kName, text, "'RF'1-24t|'SI'2!n0-22t")) return;
  if (code.reference.size() != text.size()) code.flags.set(Flag::nonstandard);
  const std::string_view reference = code.reference;
  bool fits = true;
  if (reference.starts_with("RF")) {
    fits = is_creditor_reference(reference);
  } else if (reference == "SI00") {
    code.flags.set(Flag::nonstandard);  // no reference is "SI99"
  } else {
    const auto check = check_slovenian_reference(reference.substr(2, 2), reference.substr(4));
    if (check == ModelCheck::unknown_model) code.flags.set(Flag::nonstandard);
    fits = check != ModelCheck::differs;
  }
  if (!fits) form.reject(Errc::crc_mismatch, text, kName, "does not fit its model");
}

void take_payee(const Lines& lines, FormFields& form, PaymentCode& code) {
  code.payee.account = form.take_iban("IBAN prejemnika", lines[payee_iban], "SI", Need::mandatory);
  take_reference(lines[payee_reference], form, code);
  if (form.take_text("Ime prejemnika", lines[payee_name], 33, Need::mandatory)) {
    code.payee.name = lines[payee_name];
  }
  form.take_text("Ulica in št. prejemnika", lines[payee_street], 33);
  if (form.take_text("Kraj prejemnika", lines[payee_place], 33)) {
    code.payee.city = lines[payee_place];
  }
}

// Blank lines may follow the control sum.
bool has_more(const Lines& lines) noexcept {
  return std::any_of(
      lines.begin() + static_cast<std::ptrdiff_t>(std::min(kLines, lines.size())), lines.end(),
      [](std::string_view line) { return line.find_first_not_of(" \r\n") != line.npos; });
}

// Account, control sum: told where the header is a wrong one.
bool has_slovenian_body(std::string_view bytes) noexcept {
  const auto sum = transfer::line_at(bytes, control_sum);
  return transfer::line_at(bytes, payee_iban).starts_with("SI56") && sum.size() >= 3 &&
         ascii::all_digits(sum.substr(0, 3));
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  const auto end = bytes.substr(0, kHeader.size() + 2).find_first_of("\r\n");
  if (end == bytes.npos) return 0;
  if (bytes.substr(0, end) == kHeader) return evidence(kHeader.size() + 1);
  return has_slovenian_body(bytes) ? evidence(6) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const FormText source(scanned, CharacterSet::iso_8859_2);
  const auto text = source.text();
  code.flags = code.flags.without(flags_of({Flag::invalid_utf8}));
  FormFields form(text, code, source.spelling());
  if (text.find('\r') != text.npos) code.flags.set(Flag::nonstandard);  // LF ends a line
  const Lines lines = split_lines(text, LineEnd::cr, kLines + 8);
  if (lines[header] != kHeader) {
    form.reject(Errc::malformed, lines[header], "Vodilni slog", "it is UPNQR");
  }
  if (lines.size() < kLines) {
    return form.reject(Errc::truncated, text.substr(text.size()), {}, "fewer than twenty lines");
  }
  if (has_more(lines)) {
    form.reject(Errc::trailing_data, lines[kLines], {}, "text behind the control sum");
  }
  take_payer(lines, form, code);
  take_payment(lines, form);
  take_payee(lines, form, code);
  check_sum(lines, form);
}

}  // namespace moongate::ecosystem::si_upnqr
