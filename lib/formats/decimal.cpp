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

std::string_view without_spare_zeros(std::string_view decimal) noexcept {
  if (decimal.find('.') == decimal.npos) return decimal;
  decimal = decimal.substr(0, decimal.find_last_not_of('0') + 1);
  return decimal.ends_with('.') ? decimal.substr(0, decimal.size() - 1) : decimal;
}

std::string with_point(std::string digits, std::size_t decimals) {
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  return digits.insert(digits.size() - decimals, 1, '.');
}

}  // namespace moongate
