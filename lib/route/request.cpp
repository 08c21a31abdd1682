#include "moongate/request.hpp"

#include <algorithm>

namespace moongate {
namespace {

Error fault(Errc code, std::string_view field, std::string_view why) {
  return {code, 0, std::string(field), std::string(why)};
}

std::size_t decimals(std::string_view value) noexcept {
  const auto point = value.find('.');
  return point == value.npos ? 0 : value.size() - point - 1;
}

void check_amount(const Money& amount, std::vector<Error>& out) {
  const int digits = minor_unit_digits(amount.currency);
  if (digits < 0) out.push_back(fault(Errc::bad_currency, "currency", "no code of ISO 4217"));
  if (!is_decimal(amount.value)) {
    out.push_back(fault(Errc::bad_amount, "amount", "not digits with at most one point"));
  } else if (digits >= 0 && decimals(amount.value) > static_cast<std::size_t>(digits)) {
    out.push_back(fault(Errc::bad_amount, "amount", "more decimals than the currency has"));
  }
}

void check_text(std::string_view text, std::string_view field, std::vector<Error>& out) {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  if (text.size() > kMaxRequestText) out.push_back(fault(Errc::too_large, field, "is too long"));
  if (std::ranges::any_of(text, is_control)) {
    out.push_back(fault(Errc::control_character, field, "holds a control character"));
  }
}

}  // namespace

std::vector<Error> check(const Request& request) {
  std::vector<Error> out;
  if (request.amount) check_amount(*request.amount, out);
  check_text(request.order, "order", out);
  check_text(request.terminal, "terminal", out);
  return out;
}

}  // namespace moongate
