#pragma once

#include <string_view>

#include "formats/ascii.hpp"

namespace moongate {

/// Tells whether digits are a day of the Gregorian calendar: a year of four digits, a month and a
/// day of two.
inline bool is_calendar_day(std::string_view year, std::string_view month,
                            std::string_view day) noexcept {
  const auto number = [](std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
  };
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool digits = year.size() == 4 && month.size() == 2 && day.size() == 2 &&
                      ascii::all_digits(year) && ascii::all_digits(month) && ascii::all_digits(day);
  if (!digits || number(month) < 1 || number(month) > 12) return false;
  const int y = number(year);
  const bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  const int last = kDays[number(month) - 1] + (number(month) == 2 && leap ? 1 : 0);
  return number(day) >= 1 && number(day) <= last;
}

}  // namespace moongate
