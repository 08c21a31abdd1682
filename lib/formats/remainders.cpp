#include "formats/remainders.hpp"

#include <array>
#include <cstddef>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

constexpr int value_of(char digit) noexcept { return digit - '0'; }

// SIX, Implementation Guidelines for the QR-bill, annex B. The row of a carry is this one, turned.
constexpr std::array kEsrRow = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

}  // namespace

int weighted_sum(std::string_view digits, std::span<const int> weights) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    sum += value_of(digits[i]) * weights[i % weights.size()];
  }
  return sum;
}

int weighted_sum_from_right(std::string_view digits, std::span<const int> weights) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    sum += value_of(digits[digits.size() - 1 - i]) * weights[i % weights.size()];
  }
  return sum;
}

int mod_97(std::string_view text) noexcept {
  int remainder = text.empty() ? -1 : 0;
  for (const char c : text) {
    if (ascii::is_digit(c)) {
      remainder = (remainder * 10 + value_of(c)) % 97;
    } else if (ascii::is_upper(c)) {
      remainder = (remainder * 100 + c - 'A' + 10) % 97;
    } else {
      return -1;
    }
  }
  return remainder;
}

bool has_mod_11_10_digit(std::string_view digits) noexcept {
  if (digits.size() < 2 || !ascii::all_digits(digits)) return false;
  int product = 10;
  for (const char c : digits.substr(0, digits.size() - 1)) {
    const int sum = (product + value_of(c)) % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return (product + value_of(digits.back())) % 10 == 1;
}

bool has_recursive_mod_10_digit(std::string_view digits) noexcept {
  if (digits.size() < 2 || !ascii::all_digits(digits)) return false;
  std::size_t carry = 0;
  for (const char c : digits.substr(0, digits.size() - 1)) {
    carry = static_cast<std::size_t>(kEsrRow[(carry + static_cast<std::size_t>(value_of(c))) % 10]);
  }
  return (10 - static_cast<int>(carry)) % 10 == value_of(digits.back());
}

}  // namespace moongate
