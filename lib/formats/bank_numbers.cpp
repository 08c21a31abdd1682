#include "formats/bank_numbers.hpp"

#include <array>
#include <cstddef>
#include <string>

#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

using ascii::is_number;

// The weights that banks like; the check digit brings the sum to a multiple of ten.
bool is_cbu_block(std::string_view digits) noexcept {
  return weighted_sum_from_right(digits, std::array{1, 3, 1, 7, 9, 3, 1, 7, 9, 3, 1, 7, 9, 3}) %
             10 ==
         0;
}

bool has_russian_key(std::string_view bank, std::string_view account) {
  constexpr std::array kWeights = {7, 1, 3};
  return weighted_sum(std::string(bank).append(account), kWeights) % 10 == 0;
}

}  // namespace

bool is_cbu(std::string_view text) noexcept {
  return is_number(text, 22) && is_cbu_block(text.substr(0, 8)) && is_cbu_block(text.substr(8));
}

bool is_clabe(std::string_view text) noexcept {
  constexpr std::array kWeights = {3, 7, 1};
  if (!is_number(text, 18)) return false;
  // Each product counts by its last digit, which leaves the remainder by ten as it is.
  return (weighted_sum(text.substr(0, 17), kWeights) + text.back() - '0') % 10 == 0;
}

bool fits_russian_bank(std::string_view account, std::string_view bic) {
  return is_number(account, 20) && is_number(bic, 9) && has_russian_key(bic.substr(6), account);
}

bool fits_russian_correspondent(std::string_view account, std::string_view bic) {
  return is_number(account, 20) && is_number(bic, 9) &&
         has_russian_key(std::string("0").append(bic.substr(4, 2)), account);
}

bool is_bankgiro(std::string_view text) noexcept {
  return (text.size() == 7 || text.size() == 8) && has_luhn_digit(text);
}

bool is_plusgiro(std::string_view text) noexcept {
  return text.size() >= 2 && text.size() <= 8 && has_luhn_digit(text);
}

bool is_fik_payment_id(std::string_view kind, std::string_view text) noexcept {
  if (kind == "01" || kind == "73") return text.empty();
  if (kind == "71") return text.size() == 15 && has_luhn_digit(text);
  const bool long_id = kind == "04" || kind == "15" || kind == "75";
  return long_id && text.size() == 16 && has_luhn_digit(text);
}

bool is_pagopa_notice(std::string_view text) noexcept {
  if (!is_number(text, 18) || text[0] > '3') return false;
  if (text[0] == '1') return true;
  int remainder = 0;
  for (const char c : text.substr(0, 16)) remainder = (remainder * 10 + (c - '0')) % 93;
  return remainder == (text[16] - '0') * 10 + (text[17] - '0');
}

}  // namespace moongate
