#pragma once

#include <string_view>

/// Numbers under which tax offices and registers know people and companies, with their check
/// digits. Without blanks, dots and dashes. One wrong number in ten passes.
namespace moongate {

/// Poland, NIP: 10 digits.
bool is_nip(std::string_view text) noexcept;

/// Brazil, CPF of people: 11 digits, not all the same.
bool is_cpf(std::string_view text) noexcept;

/// Brazil, CNPJ of companies: 12 digits or, from July 2026, capitals (Instrução Normativa RFB
/// 2229/2024), and two check digits.
bool is_cnpj(std::string_view text) noexcept;

/// Argentina, CUIT and CUIL: 11 digits.
bool is_cuit(std::string_view text) noexcept;

/// Singapore, UEN: 8 digits and a letter (businesses), 9 digits of which 4 are a year and a letter
/// (companies), or R, S or T, two digits of a year, two letters, four digits and a letter or digit.
bool is_uen(std::string_view text) noexcept;

/// Thailand, national identity number and tax number: 13 digits.
bool is_thai_tax_number(std::string_view text) noexcept;

/// Italy, "codice fiscale" of organisations and "partita IVA": 11 digits.
bool is_italian_tax_number(std::string_view text) noexcept;

/// Portugal, NIF and NIPC: 9 digits.
bool is_nif(std::string_view text) noexcept;

/// Russia, INN: 10 digits (companies) or 12 (people).
bool is_inn(std::string_view text) noexcept;

/// Ukraine, EDRPOU of companies: 8 digits.
bool is_edrpou(std::string_view text) noexcept;

/// Ukraine, RNOKPP of people: 10 digits.
bool is_rnokpp(std::string_view text) noexcept;

}  // namespace moongate
