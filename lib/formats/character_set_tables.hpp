#pragma once

#include <array>

namespace moongate {

/// The characters of the bytes 0x80 to 0xFF; 0 where a set has none.
using UpperHalf = std::array<char16_t, 128>;

extern const UpperHalf kIso88592;
extern const UpperHalf kIso88594;
extern const UpperHalf kIso88595;
extern const UpperHalf kIso88597;
extern const UpperHalf kIso885910;
extern const UpperHalf kIso885915;
extern const UpperHalf kWindows1250;
extern const UpperHalf kWindows1251;
extern const UpperHalf kWindows1252;
extern const UpperHalf kKoi8R;

}  // namespace moongate
