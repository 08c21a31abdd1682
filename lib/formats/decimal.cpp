#include "formats/decimal.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "moongate/money.hpp"

namespace moongate {
namespace {

constexpr int kUsualDecimals = 2;

}  // namespace

Decimal::Decimal(std::string_view text) noexcept : text_(text) {
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    sound_ &= ascii::is_digit(c);
    zero_ &= c == '0';
    ++(point ? fraction_ : integer_);
  }
}

bool Decimal::is_amount(std::size_t most_digits) const noexcept {
  return sound_ && integer_ <= most_digits && integer_ + fraction_ > 0;
}

bool Decimal::exceeds_minor_unit(std::string_view currency) const noexcept {
  const int minor = minor_unit_digits(currency);
  return fraction_ > static_cast<std::size_t>(minor < 0 ? kUsualDecimals : minor);
}

std::string Decimal::value() const {
  std::string_view digits = text_;
  if (digits.ends_with('.')) digits.remove_suffix(1);
  if (is_padded()) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), integer_ - 1));
  }
  std::string decimal(digits.starts_with('.') ? "0" : "");
  return decimal.append(digits);
}

}  // namespace moongate
