// Numbers of banks and tax offices: no text makes a check read beyond it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/bank_numbers.hpp"
#include "formats/bic.hpp"
#include "formats/boleto.hpp"
#include "formats/creditor_reference.hpp"
#include "formats/iban.hpp"
#include "formats/lines.hpp"
#include "formats/money_text.hpp"
#include "formats/national_bban.hpp"
#include "formats/tax_numbers.hpp"

namespace {

using namespace moongate;

void check_numbers(std::string_view text) {
  for (const auto test :
       {is_nip, is_cpf, is_cnpj, is_cuit, is_uen, is_thai_tax_number, is_inn, is_italian_tax_number,
        is_edrpou, is_rnokpp, is_cbu, is_clabe, is_bankgiro, is_plusgiro, is_pagopa_notice}) {
    if (test(text) && text.empty()) std::abort();
  }
  const auto half = text.size() / 2;
  is_czech_account(text.substr(0, half), text.substr(half));
  fits_russian_bank(text.substr(0, half), text.substr(half));
  fits_russian_correspondent(text.substr(0, half), text.substr(half));
  is_fik_payment_id(text.substr(0, 2), text.substr(text.size() > 2 ? 2 : text.size()));
  is_bic(text);
}

void check_references(std::string_view text) {
  is_creditor_reference(text);
  is_qr_reference(text);
  is_finnish_reference(text);
  fits_model_97(text);
  check_slovenian_reference(text.substr(0, 2), text.substr(text.size() > 2 ? 2 : text.size()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_numbers(text);
  check_references(text);
  if (const auto iban = read_iban(text); iban && iban_length(iban->country) != size) std::abort();
  if (const auto code = boleto_from_line(text); code && !is_boleto(*code)) std::abort();
  const auto money = read_money_text(text, CurrencyPrefix::optional, DecimalMark::comma);
  if (money && !is_decimal(money->money.value)) std::abort();
  std::size_t total = 0;
  for (const auto part : split_at(text, '|')) total += part.size() + 1;
  if (total != size + 1) std::abort();
  return 0;
}
