// HUB-3A, the payment order of Croatia: fourteen lines in a PDF417, or in a QR code.
#include "ecosystems/form_fields.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::hr_hub3 {
namespace {

constexpr std::string_view kName = "HRVHUB";  // and two digits of the version
constexpr std::string_view kHeader = "HRVHUB30";
constexpr std::size_t kLines = 14;

enum Line : std::size_t {
  currency = 1,
  amount,
  payer_name,
  payer_address,
  payer_place,
  payee_name,
  payee_address,
  payee_place,
  account,
  model,
  reference,
  purpose_code,
  description,
};
using Lines = std::vector<std::string_view>;

void take_amount(const Lines& lines, FormFields& form, PaymentCode& code) {
  const auto unit = lines[currency];
  code.fields.add("Valuta", unit);
  if (unit != "EUR" && unit != "HRK") {
    return form.reject(Errc::bad_currency, unit, "Valuta", "neither EUR nor HRK");
  }
  if (!pattern::fits("15!n", lines[amount])) {
    code.fields.add("Iznos", lines[amount]);
    return form.reject(Errc::bad_amount, lines[amount], "Iznos", "not 15 digits of cents");
  }
  form.take_minor_units("Iznos", lines[amount], "15!n", "EUR");
  if (unit == "EUR") return;
  code.flags.set(Flag::retired);  // kunas ended with 2022 and ISO 4217 lists them no more
  if (code.amount) code.amount->currency = unit;
}

void take_people(const Lines& lines, FormFields& form, PaymentCode& code) {
  if (form.take_text("Ime i prezime platitelja", lines[payer_name], 30)) {
    code.flags.set(Flag::personal_data);
  }
  form.take_text("Adresa platitelja", lines[payer_address], 27);
  form.take_text("Mjesto platitelja", lines[payer_place], 27);
  if (form.take_text("Naziv primatelja", lines[payee_name], 25)) {
    code.payee.name = lines[payee_name];
  }
  form.take_text("Adresa primatelja", lines[payee_address], 25);
  if (form.take_text("Mjesto primatelja", lines[payee_place], 27)) {
    code.payee.city = lines[payee_place];
  }
}

// Each model has check digits of its own, which the example of the specification does not keep:
// only the shape is looked at.
void take_reference(std::string_view model_text, std::string_view number, FormFields& form,
                    PaymentCode& code) {
  form.take_leniently("Model", model_text, "'HR'2!n");
  if (!form.take("Poziv na broj primatelja", number, "1-22w{-. /}")) return;
  if (!pattern::fits("1-22n{-}", number) || model_text == "HR99") code.flags.set(Flag::nonstandard);
  code.reference = model_text;
  if (!model_text.empty()) code.reference += ' ';
  code.reference += number;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  const bool headed = bytes.starts_with(kName) && bytes.size() > kHeader.size() &&
                      ascii::all_digits(bytes.substr(kName.size(), 2)) &&
                      ascii::is_line_end(bytes[kHeader.size()]);
  return headed ? evidence(kHeader.size() + 1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const FormText source(scanned, CharacterSet::iso_8859_2);
  const auto text = source.text();
  code.flags = code.flags.without(flags_of({Flag::invalid_utf8}));
  FormFields form(text, code, source.spelling());
  if (!text.starts_with(kHeader)) {
    return form.reject(Errc::unsupported_version, text, "Zaglavlje", "only HRVHUB30 is known");
  }
  if (text.find('\r') != text.npos) code.flags.set(Flag::nonstandard);  // LF ends a line
  const Lines lines = split_lines(text, LineEnd::cr, kLines + 2);
  // Fewer may be a code that is cut off within its reference.
  if (lines.size() < kLines) {
    return form.reject(Errc::truncated, text.substr(text.size()), {}, "fewer than fourteen lines");
  }
  const bool more =
      lines.size() > kLines && lines[kLines].find_first_not_of(" \r\n") != std::string_view::npos;
  if (more) form.reject(Errc::trailing_data, lines[kLines], {}, "text behind the description");
  take_amount(lines, form, code);
  take_people(lines, form, code);
  code.payee.account = form.take_iban("IBAN primatelja", lines[account], "HR", Need::mandatory);
  take_reference(lines[model], lines[reference], form, code);
  form.take_leniently("Šifra namjene", lines[purpose_code], "4!a");
  form.take_text("Opis plaćanja", lines[description], 35);
}

}  // namespace moongate::ecosystem::hr_hub3
