#include "formats/national_bban.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

constexpr std::array kPowersOfTwo = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};  // modulo 11, from the right

int number(std::string_view digits) noexcept {
  int out = 0;
  for (const char c : digits) out = out * 10 + (c - '0');
  return out;
}

bool leaves_none(std::string_view bban) noexcept { return mod_97(bban) == 0; }

bool leaves_one(std::string_view bban) noexcept { return mod_97(bban) == 1; }

// The last two digits are the remainder of those before by 97, with 97 for none.
bool belgian(std::string_view bban) noexcept {
  const int remainder = mod_97(bban.substr(0, 10));
  return number(bban.substr(10)) == (remainder == 0 ? 97 : remainder);
}

bool czech(std::string_view bban) noexcept {
  return is_czech_account(bban.substr(4, 6), bban.substr(10));
}

bool estonian(std::string_view bban) noexcept {
  return weighted_sum_from_right(bban.substr(2), std::array{1, 7, 3}) % 10 == 0;
}

// A remainder of 10 is written 1.
char spanish_digit(std::string_view digits) noexcept {
  constexpr std::array kWeights = {6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
  const int rest = 11 - weighted_sum_from_right(digits, kWeights) % 11;
  return static_cast<char>('0' + (rest == 11 ? 0 : rest == 10 ? 1 : rest));
}

bool spanish(std::string_view bban) noexcept {
  return bban[8] == spanish_digit(bban.substr(0, 8)) && bban[9] == spanish_digit(bban.substr(10));
}

// "Clé RIB": letters count 1 to 9 in three rows, the last of which begins with 2.
bool french(std::string_view bban) noexcept {
  constexpr std::string_view kValues = "12345678912345678923456789";
  int remainder = 0;
  for (const char c : bban) {
    const char digit = ascii::is_digit(c) ? c : kValues[static_cast<std::size_t>(c - 'A')];
    remainder = (remainder * 10 + (digit - '0')) % 97;
  }
  return remainder == 0;
}

bool croatian(std::string_view bban) noexcept {
  return has_mod_11_10_digit(bban.substr(0, 7)) && has_mod_11_10_digit(bban.substr(7));
}

// Bank and branch in eight digits; an account of eight digits is filled with zeros behind.
bool hungarian(std::string_view bban) noexcept {
  constexpr std::array kWeights = {9, 7, 3, 1};
  return weighted_sum(bban.substr(0, 8), kWeights) % 10 == 0 &&
         weighted_sum(bban.substr(8), kWeights) % 10 == 0;
}

// The identity number (kennitala) of the holder, whose ninth digit is its check digit.
bool icelandic(std::string_view bban) noexcept {
  constexpr std::array kWeights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
  return weighted_sum(bban.substr(12, 9), kWeights) % 11 == 0;
}

// CIN: a letter for the sum of 22 characters, of which every other one has a value of its own.
bool italian(std::string_view bban) noexcept {
  constexpr std::array kOddValues = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                     20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  int sum = 0;
  for (std::size_t i = 1; i < bban.size(); ++i) {
    const int value = ascii::is_digit(bban[i]) ? bban[i] - '0' : bban[i] - 'A';
    sum += i % 2 == 1 ? kOddValues[static_cast<std::size_t>(value)] : value;
  }
  return bban[0] == 'A' + sum % 26;
}

bool norwegian(std::string_view bban) noexcept {
  return weighted_sum(bban, std::array{5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool polish(std::string_view bban) noexcept {
  return weighted_sum(bban.substr(0, 8), std::array{3, 9, 7, 1}) % 10 == 0;
}

struct Row {
  std::string_view country;
  bool (*fits)(std::string_view bban) noexcept;
};

constexpr Row kRows[] = {
    {"BA", leaves_one}, {"BE", belgian},        {"CZ", czech},       {"EE", estonian},
    {"ES", spanish},    {"FI", has_luhn_digit}, {"FR", french},      {"HR", croatian},
    {"HU", hungarian},  {"IS", icelandic},      {"IT", italian},     {"MC", french},
    {"ME", leaves_one}, {"MK", leaves_one},     {"MR", leaves_none}, {"NO", norwegian},
    {"PL", polish},     {"PT", leaves_one},     {"RS", leaves_one},  {"SI", leaves_one},
    {"SK", czech},      {"SM", italian},        {"TL", leaves_one},  {"TN", leaves_none},
};

}  // namespace

bool has_national_check_digits(std::string_view country, std::string_view bban) noexcept {
  const auto* const row = std::ranges::find(kRows, country, &Row::country);
  return row == std::end(kRows) || row->fits(bban);
}

bool is_czech_account(std::string_view prefix, std::string_view account) noexcept {
  const auto divisible = [](std::string_view digits, std::size_t most) {
    return digits.size() <= most && weighted_sum_from_right(digits, kPowersOfTwo) % 11 == 0;
  };
  if (!prefix.empty() && !ascii::all_digits(prefix)) return false;
  return ascii::all_digits(account) && divisible(prefix, 6) && divisible(account, 10);
}

}  // namespace moongate
