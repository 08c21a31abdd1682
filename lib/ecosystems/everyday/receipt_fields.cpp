#include "ecosystems/everyday/receipt_fields.hpp"

#include <string>

#include "formats/ascii.hpp"

namespace moongate::receipt {
namespace {

constexpr std::size_t kMostDigits = 14;
constexpr std::size_t kDecimals = 2;

}  // namespace

void begin(PaymentCode& code) noexcept {
  code.kind = Kind::receipt;
  code.presented_by = PresentedBy::merchant;
}

std::optional<std::int64_t> hundredths_of(std::string_view decimal, char mark) noexcept {
  const bool negative = decimal.starts_with('-');
  if (negative) decimal.remove_prefix(1);
  const auto at = decimal.find(mark);
  const auto whole = decimal.substr(0, at);
  const auto fraction = at == decimal.npos ? std::string_view{} : decimal.substr(at + 1);
  if (!ascii::all_digits(whole) || whole.size() > kMostDigits) return std::nullopt;
  if (fraction.size() > kDecimals || (at != decimal.npos && !ascii::all_digits(fraction))) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  for (const char c : whole) value = value * 10 + (c - '0');
  for (std::size_t i = 0; i < kDecimals; ++i) {
    value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
  }
  return negative ? -value : value;
}

void set_total(std::int64_t hundredths, std::string_view currency, PaymentCode& code) {
  if (hundredths < 0) return;
  auto money = money_from_minor_units(std::to_string(hundredths), currency);
  if (money) code.amount = std::move(*money);
}

}  // namespace moongate::receipt
