// The code of Austrian receipts: thirteen fields between underscores, the last a signature (annex
// to the Registrierkassensicherheitsverordnung).
#include "ecosystems/calendar_day.hpp"
#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/base64.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::at_rksv {
namespace {

constexpr std::size_t kFields = 14;  // an empty one in front of the first underscore
constexpr std::size_t kAmounts = 5;

enum Field : std::size_t {
  algorithm = 1,
  register_id,
  receipt_number,
  time,
  first_amount,
  turnover = first_amount + kAmounts,
  certificate,
  chain,
  signature,
};
using Parts = std::vector<std::string_view>;

constexpr std::string_view kAmountNames[kAmounts] = {
    "Betrag-Satz-Normal", "Betrag-Satz-Ermaessigt-1", "Betrag-Satz-Ermaessigt-2",
    "Betrag-Satz-Null", "Betrag-Satz-Besonders"};
constexpr std::string_view kProviders[] = {"AT0", "AT1", "AT2", "AT3", "AT100"};

// Base64 of "Sicherheitseinrichtung ausgefallen", which stands there while the device is broken.
constexpr std::string_view kDeviceFailed = "U2ljaGVyaGVpdHNlaW5yaWNodHVuZyBhdXNnZWZhbGxlbg";

void take_algorithm(std::string_view text, FormFields& form, PaymentCode& code) {
  if (!form.take("Algorithmus", text, "'R'1-3n'-'2!a1-3n", Need::mandatory)) return;
  const auto provider = text.substr(text.find('-') + 1);
  for (const std::string_view known : kProviders) {
    if (provider == known) code.scheme = known;
  }
}

void take_time(std::string_view text, FormFields& form) {
  constexpr std::string_view kName = "Beleg-Datum-Uhrzeit";
  if (!form.take(kName, text, "4!n'-'2!n'-'2!n'T'2!n':'2!n':'2!n", Need::mandatory)) return;
  if (is_calendar_day(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2))) return;
  form.reject(Errc::bad_value, text, kName, "no day of the calendar");
}

void take_amounts(const Parts& parts, FormFields& form, PaymentCode& code) {
  std::int64_t total = 0;
  for (std::size_t i = 0; i < kAmounts; ++i) {
    const auto text = parts[first_amount + i];
    code.fields.add(kAmountNames[i], text);
    const auto amount = receipt::hundredths_of(text, ',');
    if (!amount) {
      return form.reject(Errc::bad_amount, text, kAmountNames[i], "not euros, a comma and cents");
    }
    total += *amount;
  }
  receipt::set_total(total, "EUR", code);
}

constexpr std::string_view kSignatureName = "Signaturwert";

// ES256 (Z 2): 64 bytes.
void take_signature(std::string_view text, FormFields& form, PaymentCode& code) {
  constexpr std::size_t kBytes = 64;
  if (!form.take(kSignatureName, text, "1-*s", Need::mandatory)) return;
  if (text.starts_with(kDeviceFailed)) return code.flags.set(Flag::unsigned_request);
  code.flags.set(Flag::signature_unverified);
  const auto bytes = decode_base64(text, Base64Alphabet::standard, Base64Padding::required);
  if (!bytes) return form.reject(Errc::bad_base64, text, kSignatureName, "not Base64 to its end");
  if (bytes->size() != kBytes) form.reject(Errc::bad_length, text, kSignatureName, "not 64 bytes");
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (!text.starts_with("_R") || text.size() < 6 || !ascii::is_digit(text[2])) return 0;
  const auto dash = text.find('-');
  return dash < 6 && text.substr(dash).starts_with("-AT") ? evidence(6) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  receipt::begin(code);
  const auto text = scanned.text;
  FormFields form(text, code);
  const Parts parts = split_at(text, '_', kFields + 1);
  if (!form.has_count(parts, kFields, "not thirteen fields")) return;
  take_algorithm(parts[algorithm], form, code);
  form.take("Kassen-ID", parts[register_id], "1-*z", Need::mandatory);
  if (form.take("Belegnummer", parts[receipt_number], "1-*z", Need::mandatory)) {
    code.reference = parts[receipt_number];
  }
  take_time(parts[time], form);
  take_amounts(parts, form, code);
  form.take("Stand-Umsatz-Zaehler-AES256-ICM", parts[turnover], "1-*s", Need::mandatory);
  form.take("Zertifikat-Seriennummer", parts[certificate], "1-*z", Need::mandatory);
  form.take("Sig-Voriger-Beleg", parts[chain], "1-*s", Need::mandatory);
  take_signature(parts[signature], form, code);
}

// A JSON Web Signature of the code up to it, whose header is always the same (Z 5 and 13). Where
// the device is broken there is none.
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code) {
  constexpr std::string_view kHeader = "eyJhbGciOiJFUzI1NiJ9";  // {"alg":"ES256"}
  const auto certificate = code.fields.find("Zertifikat-Seriennummer");
  if (!certificate || !code.flags.has(Flag::signature_unverified)) return std::nullopt;
  const std::size_t end = scanned.text.rfind('_');
  const auto value = decode_base64(scanned.text.substr(end + 1), Base64Alphabet::standard,
                                   Base64Padding::required);
  return Signature{std::string(*certificate),
                   std::string(kHeader) + '.' + encode_base64url(scanned.text.substr(0, end)),
                   value ? *value : std::string{},
                   EcdsaForm::pair,
                   end + 1,
                   kSignatureName};
}

}  // namespace moongate::ecosystem::at_rksv
