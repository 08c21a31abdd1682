// The bar code of Finnish invoices: 54 digits in fixed places, the same that people type as
// "virtual bar code" (Finance Finland, Bank bar code guide).
#include "ecosystems/calendar_day.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/creditor_reference.hpp"

namespace moongate::ecosystem::fi_virtualbarcode {
namespace {

constexpr std::size_t kDigits = 54;
constexpr char kNational = '4';       // versions: a Finnish reference,
constexpr char kInternational = '5';  // or one of ISO 11649

std::string_view without_zeros(std::string_view digits) noexcept {
  const auto first = digits.find_first_not_of('0');
  return digits.substr(first == digits.npos ? digits.size() : first);
}

// Nothing but zeros is no reference.
void take_national(std::string_view digits, FormFields& form, PaymentCode& code) {
  form.take("varalla", digits.substr(0, 3), "'000'", Need::mandatory);
  const auto reference = digits.substr(3);
  code.fields.add("viitenumero", reference);
  code.reference = without_zeros(reference);
  if (is_finnish_reference(reference)) return;
  form.reject(Errc::crc_mismatch, reference, "viitenumero", "the check digit 7-3-1 differs");
}

// "RF" is left out, and zeros fill what follows the check digits.
void take_international(std::string_view digits, FormFields& form, PaymentCode& code) {
  code.fields.add("viitenumero", digits);
  const auto number = without_zeros(digits.substr(2));
  if (number.empty()) return;
  code.reference.assign("RF").append(digits.substr(0, 2)).append(number);
  if (is_creditor_reference(code.reference)) return;
  form.reject(Errc::crc_mismatch, digits, "viitenumero", "the check digits of ISO 11649 differ");
}

void take_due_date(std::string_view date, FormFields& form, PaymentCode& code) {
  code.fields.add("eräpäivä", date);
  if (date == "000000") return;
  const std::string year = "20" + std::string(date.substr(0, 2));
  if (is_calendar_day(year, date.substr(2, 2), date.substr(4, 2))) return;
  form.reject(Errc::bad_value, date, "eräpäivä", "no day of the calendar");
}

bool has_version(std::string_view digits) noexcept {
  return digits[0] == kNational || digits[0] == kInternational;
}

}  // namespace

// 54 digits are nothing else. ITF and retail symbols hold other numbers.
int bid(const ScannedPayload& scanned) {
  if (!scanned.digits || scanned.text.size() != kDigits) return 0;
  if (scanned.format == SymbolFormat::itf || scanned.format == SymbolFormat::ean_13) return 0;
  return evidence(has_version(scanned.text) ? 4 : 2);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto text = scanned.text;
  FormFields form(text, code);
  if (!scanned.digits || text.size() != kDigits) {
    return form.reject(Errc::bad_length, text, {}, "not 54 digits");
  }
  if (!has_version(text)) {
    return form.reject(Errc::unsupported_version, text, "versio", "only 4 and 5 are known");
  }
  const bool national = text[0] == kNational;
  code.scheme = national ? "version_4" : "version_5";
  code.fields.add("versio", text.substr(0, 1));
  const std::string iban = "FI" + std::string(text.substr(1, 16));
  code.fields.add("IBAN", iban);
  code.payee.account = iban;
  if (const auto read = read_iban(iban); !read) {
    form.reject(read.error().code, text.substr(1), "IBAN", "the check digits differ");
  }
  form.take_minor_units("summa", text.substr(17, 8), "8!n", "EUR");
  const auto reference = text.substr(25, 23);
  national ? take_national(reference, form, code) : take_international(reference, form, code);
  take_due_date(text.substr(48), form, code);
}

}  // namespace moongate::ecosystem::fi_virtualbarcode
