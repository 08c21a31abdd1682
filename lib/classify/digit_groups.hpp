#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/wiped_text.hpp"

namespace moongate {

/// Digits without a gap between them, ASCII or full width (U+FF10–U+FF19).
struct DigitGroup {
  WipedText digits;       ///< in ASCII
  std::size_t begin = 0;  ///< in the text
  std::size_t end = 0;
};

/// Takes the groups of digits that begin at `at`, each at most 4 characters from the next: blanks,
/// dashes and their like, seen or not. Moves `at` behind them. Empty where no digit stands.
std::vector<DigitGroup> take_digits(std::string_view text, std::size_t& at);

}  // namespace moongate
