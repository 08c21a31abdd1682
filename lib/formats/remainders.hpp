#pragma once

#include <span>
#include <string_view>

/// The sums that check digits of banks and tax offices are made of. Which digits are summed and
/// what must come out is said where each number is described.
namespace moongate {

/// Returns the sum of digits, each times its weight; the weights come again when they end.
/// Precondition: only digits, at least one weight.
int weighted_sum(std::string_view digits, std::span<const int> weights) noexcept;

/// As weighted_sum(), where the first weight belongs to the last digit.
int weighted_sum_from_right(std::string_view digits, std::span<const int> weights) noexcept;

/// Returns the remainder by 97 of a number in which A to Z stand for 10 to 35 (ISO 7064 MOD 97-10,
/// ISO 13616); -1 for an empty text and for one with other characters.
int mod_97(std::string_view text) noexcept;

/// Tells whether digits end with their check digit of ISO 7064 MOD 11,10.
bool has_mod_11_10_digit(std::string_view digits) noexcept;

/// Tells whether digits end with their check digit of the recursive modulo 10 of the Swiss ESR.
bool has_recursive_mod_10_digit(std::string_view digits) noexcept;

}  // namespace moongate
