#pragma once

#include <string_view>

#include "ecosystems/form_fields.hpp"
#include "formats/bank_numbers.hpp"
#include "formats/tax_numbers.hpp"

/// What the codes of a notice of pagoPA share: the QR code and the Data Matrix of the post say the
/// same of it.
namespace moongate::pagopa {

/// Takes the number of the notice, which is the reference.
inline void take_notice(std::string_view number, FormFields& form, PaymentCode& code) {
  constexpr std::string_view kName = "codice avviso";
  if (!form.take(kName, number, "18!n", Need::mandatory)) return;
  code.reference = number;
  if (is_pagopa_notice(number)) return;
  form.reject(Errc::crc_mismatch, number, kName, "the check digits (modulo 93) differ");
}

/// Takes the tax number of the creditor. Returns whether it is filled and has eleven digits.
inline bool take_creditor(std::string_view number, FormFields& form) {
  constexpr std::string_view kName = "codice fiscale ente creditore";
  if (!form.take(kName, number, "11!n", Need::mandatory)) return false;
  if (!is_italian_tax_number(number)) {
    form.reject(Errc::crc_mismatch, number, kName, "the check digit differs");
  }
  return true;
}

}  // namespace moongate::pagopa
