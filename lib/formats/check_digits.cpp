#include "formats/check_digits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

constexpr int value_of(char digit) noexcept { return digit - '0'; }

int number(std::string_view digits) noexcept {
  int out = 0;
  for (const char c : digits) out = out * 10 + value_of(c);
  return out;
}

bool is_leap_year(int year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2049;  // fixed: an answer must not depend on a clock

// YYYYMMDD, digits only.
bool is_date(std::string_view text) noexcept {
  constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(4, 2));
  const int day = number(text.substr(6, 2));
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12) return false;
  const int leap_day = month == 2 && is_leap_year(year) ? 1 : 0;
  return day >= 1 && day <= kDays[static_cast<std::size_t>(month - 1)] + leap_day;
}

// GB/T 2260, first two digits; 81 to 83 are the residence permits of people from Hong Kong, Macau
// and Taiwan.
bool is_province(int code) noexcept {
  constexpr std::array<std::pair<int, int>, 8> kProvinces = {
      {{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}}};
  return std::ranges::any_of(
      kProvinces, [&](const auto& range) { return code >= range.first && code <= range.second; });
}

constexpr std::size_t kIdentityDigits = 17;
constexpr std::size_t kBirthDate = 6;
constexpr std::size_t kCreditCode = 18;
constexpr std::size_t kVin = 17;
constexpr std::size_t kVinCheckDigit = 8;

// The letters that GB 32100 leaves out are those that look like digits.
constexpr std::string_view kCreditCodeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

// 49 CFR 565.15 table III; "-" where no letter stands.
constexpr std::string_view kVinLetterValues = "12345678-12345-7-923456789";
constexpr std::array kVinWeights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

// -1 for a character that a VIN may not hold.
int vin_value(char c) noexcept {
  if (ascii::is_digit(c)) return value_of(c);
  if (!ascii::is_upper(c)) return -1;
  const char value = kVinLetterValues[static_cast<std::size_t>(c - 'A')];
  return value == '-' ? -1 : value_of(value);
}

}  // namespace

bool is_resident_identity_number(std::string_view text) noexcept {
  if (text.size() != kIdentityDigits + 1) return false;
  const auto digits = text.substr(0, kIdentityDigits);
  if (!ascii::all_digits(digits) || !is_province(number(digits.substr(0, 2)))) return false;
  if (!is_date(digits.substr(kBirthDate, 8))) return false;
  // ISO 7064 MOD 11-2: the check character makes the sum 1 modulo 11.
  int sum = 0;
  for (const char c : digits) sum = (sum + value_of(c)) * 2 % 11;
  const int check = (12 - sum) % 11;
  return check == 10 ? text.back() == 'X' : text.back() == static_cast<char>('0' + check);
}

bool is_unified_social_credit_code(std::string_view text) noexcept {
  if (text.size() != kCreditCode) return false;
  std::size_t sum = 0;
  std::size_t weight = 1;
  for (const char c : text.substr(0, kCreditCode - 1)) {
    const auto value = kCreditCodeCharacters.find(c);
    if (value == kCreditCodeCharacters.npos) return false;
    sum += value * weight;
    weight = weight * 3 % 31;
  }
  // The check character makes the sum a multiple of 31.
  const auto check = kCreditCodeCharacters.find(text.back());
  return check != kCreditCodeCharacters.npos && (sum + check) % 31 == 0;
}

bool has_luhn_digit(std::string_view digits) noexcept {
  if (digits.size() < 2 || !ascii::all_digits(digits)) return false;
  int sum = 0;
  bool twice = false;
  for (auto c = digits.rbegin(); c != digits.rend(); ++c, twice = !twice) {
    const int value = value_of(*c) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

bool has_gs1_check_digit(std::string_view digits) noexcept {
  if (digits.size() < 2 || !ascii::all_digits(digits)) return false;
  int sum = 0;
  int weight = 1;
  for (auto c = digits.rbegin(); c != digits.rend(); ++c, weight = 4 - weight) {
    sum += value_of(*c) * weight;
  }
  return sum % 10 == 0;
}

bool is_vehicle_identification_number(std::string_view text) noexcept {
  if (text.size() != kVin) return false;
  int sum = 0;
  for (std::size_t i = 0; i < kVin; ++i) {
    const int value = vin_value(text[i]);
    if (value < 0) return false;
    sum += value * kVinWeights[i];
  }
  const int check = sum % 11;
  return text[kVinCheckDigit] == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

}  // namespace moongate
