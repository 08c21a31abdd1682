#pragma once

#include <string_view>

/// Numbers of accounts and payment slips, with the check digits of their countries. Without blanks
/// and dashes. Those inside an IBAN are in formats/national_bban.hpp.
namespace moongate {

/// Argentina, CBU and CVU: 22 digits in blocks of 8 and 14.
bool is_cbu(std::string_view text) noexcept;

/// Mexico, CLABE: 18 digits.
bool is_clabe(std::string_view text) noexcept;

/// Russia: tells whether an account of 20 digits fits the bank by its BIC of 9 digits (Bank of
/// Russia, the key is the 9th digit).
bool fits_russian_bank(std::string_view account, std::string_view bic);

/// Russia: the same for the account that the bank has with the Bank of Russia.
bool fits_russian_correspondent(std::string_view account, std::string_view bic);

/// Sweden, Bankgiro: 7 or 8 digits.
bool is_bankgiro(std::string_view text) noexcept;

/// Sweden, Plusgiro: 2 to 8 digits.
bool is_plusgiro(std::string_view text) noexcept;

/// Denmark, FIK: the payment id of a slip whose kind is "71" (15 digits), "04", "15" or "75" (16),
/// or "01" and "73", which have none.
bool is_fik_payment_id(std::string_view kind, std::string_view text) noexcept;

/// Italy, pagoPA: 18 digits of a notice, of which the last two are checked unless the first is 1.
bool is_pagopa_notice(std::string_view text) noexcept;

}  // namespace moongate
