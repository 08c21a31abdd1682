#include "formats/tax_numbers.hpp"

#include <array>
#include <cstddef>
#include <span>

#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

using ascii::is_number;

constexpr int value_of(char digit) noexcept { return digit - '0'; }

// Brazil: 11 less the remainder, and 0 where that has two digits. A capital counts as its number in
// ASCII less 48, as a digit does.
int brazilian_digit(std::string_view before, int highest_weight) noexcept {
  int sum = 0;
  int weight = 2;
  for (std::size_t i = before.size(); i-- > 0;) {
    sum += value_of(before[i]) * weight;
    weight = weight == highest_weight ? 2 : weight + 1;
  }
  const int remainder = sum % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}

bool has_brazilian_digits(std::string_view text, int highest_weight) noexcept {
  const std::size_t second = text.size() - 1;
  const std::size_t first = second - 1;
  return value_of(text[first]) == brazilian_digit(text.substr(0, first), highest_weight) &&
         value_of(text[second]) == brazilian_digit(text.substr(0, second), highest_weight);
}

bool has_inn_digit(std::string_view text, std::span<const int> weights) noexcept {
  const int sum = weighted_sum(text.substr(0, weights.size()), weights);
  return sum % 11 % 10 == value_of(text[weights.size()]);
}

// Singapore: a letter of its own for each remainder.
bool has_uen_letter(std::string_view text, std::span<const int> weights,
                    std::string_view letters) noexcept {
  const auto digits = text.substr(0, weights.size());
  return ascii::all_digits(digits) &&
         text.back() == letters[static_cast<std::size_t>(weighted_sum(digits, weights) % 11)];
}

constexpr std::size_t kOtherUen = 10;

// The letters O, I, Y and Z are left out; those of the check are the first eleven, from a place of
// their own.
bool is_other_uen(std::string_view text) noexcept {
  constexpr std::string_view kAlphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
  constexpr std::array kWeights = {4, 3, 5, 3, 10, 2, 2, 5, 7};
  const bool formed = (text[0] >= 'R' && text[0] <= 'T') && ascii::all_digits(text.substr(1, 2)) &&
                      ascii::all(text.substr(3, 2), ascii::is_upper) &&
                      ascii::all_digits(text.substr(5, 4));
  if (!formed) return false;
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) {
    const auto value = kAlphabet.find(text[i]);
    if (value == kAlphabet.npos) return false;
    sum += static_cast<int>(value) * kWeights[i];
  }
  return text.back() == kAlphabet[static_cast<std::size_t>((sum + 11 - 5) % 11)];
}

}  // namespace

bool is_nip(std::string_view text) noexcept {
  constexpr std::array kWeights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
  // A remainder of 10 is never given out.
  return is_number(text, 10) && weighted_sum(text.substr(0, 9), kWeights) % 11 == value_of(text[9]);
}

bool is_cpf(std::string_view text) noexcept {
  constexpr int kNoTurn = 11;  // the weights go up to 11 for ten digits
  return is_number(text, 11) && text.find_first_not_of(text[0]) != text.npos &&
         has_brazilian_digits(text, kNoTurn);
}

bool is_cnpj(std::string_view text) noexcept {
  constexpr std::size_t kSize = 14;
  const auto is_cnpj_character = [](char c) { return ascii::is_digit(c) || ascii::is_upper(c); };
  return text.size() == kSize && ascii::all(text.substr(0, kSize - 2), is_cnpj_character) &&
         ascii::all_digits(text.substr(kSize - 2)) &&
         text.find_first_not_of(text[0]) != text.npos && has_brazilian_digits(text, 9);
}

bool is_cuit(std::string_view text) noexcept {
  constexpr std::array kWeights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  constexpr std::string_view kDigits = "09987654321";  // by the remainder; 10 is written 9
  if (!is_number(text, 11)) return false;
  const int sum = weighted_sum(text.substr(0, 10), kWeights);
  return text.back() == kDigits[static_cast<std::size_t>(sum % 11)];
}

bool is_uen(std::string_view text) noexcept {
  if (text.size() == 9) {
    return has_uen_letter(text, std::array{10, 4, 9, 3, 8, 2, 7, 1}, "XMKECAWLJDB");
  }
  if (text.size() != kOtherUen) return false;
  return ascii::is_digit(text[0])
             ? has_uen_letter(text, std::array{10, 8, 6, 4, 9, 7, 5, 3, 1}, "ZKCMDNERGWH")
             : is_other_uen(text);
}

bool is_thai_tax_number(std::string_view text) noexcept {
  constexpr std::array kWeights = {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
  if (!is_number(text, 13)) return false;
  return (11 - weighted_sum(text.substr(0, 12), kWeights) % 11) % 10 == value_of(text[12]);
}

bool is_italian_tax_number(std::string_view text) noexcept {
  return text.size() == 11 && has_luhn_digit(text);
}

bool is_nif(std::string_view text) noexcept {
  constexpr std::array kWeights = {9, 8, 7, 6, 5, 4, 3, 2};
  if (!is_number(text, 9) || text[0] == '0') return false;  // nobody's begins so
  const int rest = 11 - weighted_sum(text.substr(0, 8), kWeights) % 11;
  return value_of(text[8]) == (rest > 9 ? 0 : rest);
}

bool is_inn(std::string_view text) noexcept {
  constexpr std::array kCompany = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  constexpr std::array kFirst = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  constexpr std::array kSecond = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  if (is_number(text, 10)) return has_inn_digit(text, kCompany);
  return is_number(text, 12) && has_inn_digit(text, kFirst) && has_inn_digit(text, kSecond);
}

bool is_edrpou(std::string_view text) noexcept {
  constexpr std::array kUsual = {1, 2, 3, 4, 5, 6, 7};
  constexpr std::array kMiddle = {7, 1, 2, 3, 4, 5, 6};  // from 30000000 to 60000000
  if (!is_number(text, 8)) return false;
  const bool middle = text >= "30000000" && text <= "60000000";
  const auto digits = text.substr(0, 7);
  int sum = weighted_sum(digits, middle ? kMiddle : kUsual);
  // Where the remainder has two digits, once more with each weight two higher.
  if (sum % 11 == 10) sum += 2 * weighted_sum(digits, std::array{1});
  return sum % 11 % 10 == value_of(text[7]);
}

bool is_rnokpp(std::string_view text) noexcept {
  constexpr std::array kWeights = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
  if (!is_number(text, 10)) return false;
  const int sum = weighted_sum(text.substr(0, 9), kWeights) + 11;  // not below zero
  return sum % 11 % 10 == value_of(text[9]);
}

}  // namespace moongate
