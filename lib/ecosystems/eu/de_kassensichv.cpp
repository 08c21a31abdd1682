// The code of German receipts: twelve fields between semicolons, the last two a signature and its
// key (DSFinV-K, annex I).
#include <algorithm>

#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/base64.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::de_kassensichv {
namespace {

constexpr std::size_t kFields = 12;
constexpr std::size_t kBehindData = 8;  // fields that follow the process data
constexpr std::string_view kReceipt = "Kassenbeleg-V1";
constexpr std::string_view kTypes[] = {kReceipt, "Bestellung-V1", "SonstigerVorgang"};
constexpr std::string_view kTime = "4!n'-'2!n'-'2!n'T'2!n':'2!n':'2!n['.'1-9n]'Z'";

enum Field : std::size_t {
  version,
  serial,
  type,
  data,
  transaction,
  counter,
  start,
  finish_time,
  algorithm,
  time_format,
  signature,
  public_key,
};
using Parts = std::vector<std::string_view>;

// "Beleg^75.33_7.99_0.00_0.00_0.00^10.00:Bar_64.30:Unbar": the gross amounts of five tax rates and
// how they were paid, some perhaps in another currency.
void take_receipt(std::string_view text, FormFields& form, PaymentCode& code) {
  const auto parts = split_at(text, '^', 4);
  if (parts.size() != 3) {
    return form.reject(Errc::malformed, text, "processData", "not a type, amounts and payments");
  }
  form.take("Vorgangstyp", parts[0], "1-32e");
  form.take("Brutto-Steuerumsaetze", parts[1], "*n{-._}");
  form.take_text("Zahlungen", parts[2], 512);
  std::int64_t total = 0;
  for (const std::string_view amount : split_at(parts[1], '_', 8)) {
    const auto value = receipt::hundredths_of(amount, '.');
    if (!value) return form.reject(Errc::bad_amount, amount, "processData", "not an amount");
    total += *value;
  }
  receipt::set_total(total, "EUR", code);
}

void take_base64(std::string_view name, std::string_view text, FormFields& form) {
  if (!form.take(name, text, "1-*s", Need::mandatory)) return;
  if (decode_base64(text, Base64Alphabet::standard, Base64Padding::required)) return;
  form.reject(Errc::bad_base64, text, name, "not Base64 to its end");
}

// Orders hold semicolons of their own: fields are counted from both ends.
Parts split_fields(std::string_view text) {
  Parts parts = split_at(text, ';');
  if (parts.size() <= kFields) return parts;
  const std::size_t more = parts.size() - kFields;
  const auto& last = parts[data + more];
  parts[data] = {parts[data].data(),
                 static_cast<std::size_t>(last.data() + last.size() - parts[data].data())};
  parts.erase(parts.begin() + data + 1, parts.end() - static_cast<std::ptrdiff_t>(kBehindData));
  return parts;
}

}  // namespace

// The version, a serial number without blanks and one of three words.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (text.size() < 4 || text[2] != ';') return 0;
  const auto end = text.find(';', 3);
  if (end == text.npos) return 0;
  const bool known = std::ranges::any_of(
      kTypes, [&](std::string_view word) { return text.substr(end + 1).starts_with(word); });
  return known ? evidence(12) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  receipt::begin(code);
  const auto text = scanned.text;
  FormFields form(text, code);
  const Parts parts = split_fields(text);
  if (parts.size() != kFields) {
    return form.reject(Errc::truncated, text.substr(text.size()), {}, "fewer than twelve fields");
  }
  if (parts[version] != "V0") {
    return form.reject(Errc::unsupported_version, parts[version], "qr-code-version",
                       "only V0 is known");
  }
  form.take("kassen-seriennummer", parts[serial], "1-68z", Need::mandatory);
  for (const std::string_view known : kTypes) {
    if (parts[type] == known) code.scheme = known;
  }
  code.fields.add("processType", parts[type]);
  code.fields.add("processData", parts[data]);
  if (parts[type] == kReceipt) take_receipt(parts[data], form, code);
  form.take("transaktions-nummer", parts[transaction], "1-10n", Need::mandatory);
  form.take("signatur-zaehler", parts[counter], "1-10n", Need::mandatory);
  form.take_leniently("start-zeit", parts[start], kTime);
  form.take_leniently("log-time", parts[finish_time], kTime);
  form.take("sig-alg", parts[algorithm], "1-64v", Need::mandatory);
  form.take("log-time-format", parts[time_format], "1-32v", Need::mandatory);
  take_base64("signatur", parts[signature], form);
  take_base64("public-key", parts[public_key], form);
  code.flags.set(Flag::signature_unverified);
}

}  // namespace moongate::ecosystem::de_kassensichv
