#include "formats/card_number.hpp"

#include <algorithm>
#include <array>

#include "formats/check_digits.hpp"

namespace moongate {
namespace {

// Issuer ranges of payment cards, first and last of the leading digits, and lengths (ISO/IEC
// 7812-1; the networks publish their ranges).
struct IssuerRange {
  std::string_view first;
  std::string_view last;
  std::size_t shortest;
  std::size_t longest;
};
constexpr std::array<IssuerRange, 13> kIssuers = {{
    {"2200", "2205", 16, 19},
    {"2221", "2720", 16, 16},
    {"300", "305", 14, 16},
    {"34", "34", 15, 15},
    {"3528", "3589", 16, 19},
    {"36", "36", 14, 19},
    {"37", "39", 14, 16},
    {"4", "4", 16, 19},
    {"50", "50", 14, 19},
    {"51", "55", 16, 16},
    {"56", "69", 14, 19},
    {"81", "82", 16, 19},
    {"9792", "9792", 16, 16},
}};

}  // namespace

bool is_card_number(std::string_view digits) noexcept {
  const auto fits = [&](const IssuerRange& range) {
    const auto head = digits.substr(0, range.first.size());
    return digits.size() >= range.shortest && digits.size() <= range.longest &&
           head >= range.first && head <= range.last;
  };
  return has_luhn_digit(digits) && std::ranges::any_of(kIssuers, fits);
}

}  // namespace moongate
