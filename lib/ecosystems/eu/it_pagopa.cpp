// pagoPA, notices of payment to public bodies of Italy: five fields between bars.
#include "ecosystems/form_fields.hpp"
#include "formats/bank_numbers.hpp"
#include "formats/lines.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::it_pagopa {
namespace {

constexpr std::string_view kIdentifier = "PAGOPA";
constexpr std::string_view kVersion = "002";
constexpr std::size_t kFields = 5;

enum Field : std::size_t { identifier, version, notice, fiscal_code, amount };

void take_notice(std::string_view number, FormFields& form, PaymentCode& code) {
  if (!form.take("codice avviso", number, "18!n", Need::mandatory)) return;
  code.reference = number;
  if (!is_pagopa_notice(number)) {
    form.reject(Errc::crc_mismatch, number, "codice avviso", "the check digits (modulo 93) differ");
  }
}

void take_creditor(std::string_view number, FormFields& form, PaymentCode& code) {
  if (!form.take("codice fiscale ente creditore", number, "11!n", Need::mandatory)) return;
  code.payee.account = number;
  if (!is_italian_tax_number(number)) {
    form.reject(Errc::crc_mismatch, number, "codice fiscale ente creditore",
                "the check digit differs");
  }
}

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
  begin_form(code);
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
  if (fields.size() != kFields) {
    const bool more = fields.size() > kFields;
    return form.reject(more ? Errc::trailing_data : Errc::truncated,
                       more ? fields.back() : text.substr(text.size()), {}, "not five fields");
  }
  code.fields.add("versione", fields[version]);
  take_notice(fields[notice], form, code);
  take_creditor(fields[fiscal_code], form, code);
  take_amount(fields[amount], form, code);
}

}  // namespace moongate::ecosystem::it_pagopa
