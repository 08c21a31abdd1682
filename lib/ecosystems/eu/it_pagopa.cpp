// pagoPA, notices of payment to public bodies of Italy: five fields between bars.
#include "ecosystems/eu/pagopa_fields.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::it_pagopa {
namespace {

constexpr std::string_view kIdentifier = "PAGOPA";
constexpr std::string_view kVersion = "002";
constexpr std::size_t kFields = 5;

enum Field : std::size_t { identifier, version, notice, fiscal_code, amount };

// Two to ten digits of cents; one digit is met, and read by the state's own app.
void take_amount(std::string_view digits, FormFields& form, PaymentCode& code) {
  form.take_minor_units("importo", digits, "1-10n", "EUR");
  if (digits.size() == 1) code.flags.set(Flag::nonstandard);
  if (code.flags.has(Flag::zero_amount)) {
    form.reject(Errc::bad_amount, digits, "importo", "a notice of nothing");
  }
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  const bool tagged = text.size() > kIdentifier.size() && text[kIdentifier.size()] == '|' &&
                      ascii::starts_with_ignoring_case(text, kIdentifier);
  return tagged ? evidence(kIdentifier.size() + 1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto text = scanned.text;
  FormFields form(text, code);
  const auto fields = split_at(text, '|', kFields + 1);
  if (fields[identifier] != kIdentifier) {
    return form.reject(Errc::bad_value, text, "identificativo", "not in capitals");
  }
  if (fields.size() > version && fields[version] != kVersion) {
    return form.reject(Errc::unsupported_version, fields[version], "versione",
                       "only version 002 is known");
  }
  if (!form.has_count(fields, kFields, "not five fields")) return;
  code.fields.add("versione", fields[version]);
  pagopa::take_notice(fields[notice], form, code);
  if (pagopa::take_creditor(fields[fiscal_code], form)) code.payee.account = fields[fiscal_code];
  take_amount(fields[amount], form, code);
}

}  // namespace moongate::ecosystem::it_pagopa
