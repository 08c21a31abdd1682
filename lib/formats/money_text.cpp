#include "formats/money_text.hpp"

#include <string>

#include "formats/ascii.hpp"
#include "formats/decimal.hpp"

namespace moongate {
namespace {

constexpr std::size_t kCurrency = 3;

bool is_mark(char c) noexcept { return c == '.' || c == ','; }

// Offset of the first character that is neither a digit nor the first mark, or npos.
std::size_t find_foreign(std::string_view number) noexcept {
  bool marked = false;
  for (std::size_t at = 0; at < number.size(); ++at) {
    if (ascii::is_digit(number[at])) continue;
    if (marked || !is_mark(number[at])) return at;
    marked = true;
  }
  return number.npos;
}

Unexpected bad_amount(std::size_t at) {
  return fail(Errc::bad_amount, at, {}, "not an amount of digits and one decimal mark");
}

Result<MoneyText> read_number(std::string_view number, std::size_t offset, DecimalMark mark,
                              MoneyText out) {
  if (const auto at = find_foreign(number); at != number.npos) return bad_amount(offset + at);
  std::string digits(number);
  for (char& c : digits) {
    if (!is_mark(c)) continue;
    out.other_mark = c != static_cast<char>(mark);
    c = '.';
  }
  const Decimal decimal(digits);
  if (!decimal.is_amount()) return bad_amount(offset);
  out.bare = decimal.is_bare();
  out.padded = decimal.is_padded();
  out.exceeds_minor_unit = decimal.exceeds_minor_unit(out.money.currency);
  out.money.value = decimal.value();
  return out;
}

}  // namespace

Result<MoneyText> read_money_text(std::string_view text, CurrencyPrefix prefix, DecimalMark mark) {
  const bool named = !text.empty() && ascii::is_alpha(text[0]);
  if (prefix == CurrencyPrefix::required ? !named : named && prefix == CurrencyPrefix::none) {
    return named ? bad_amount(0) : fail(Errc::bad_currency, 0, {}, "no currency");
  }
  MoneyText out;
  std::size_t start = 0;
  if (named) {
    out.money.currency = text.substr(0, kCurrency);
    if (minor_unit_digits(out.money.currency) < 0) {
      return fail(Errc::bad_currency, 0, {}, "not a currency of ISO 4217");
    }
    start = kCurrency;
    while (start < text.size() && text[start] == ' ') ++start;
    out.blank = start > kCurrency;
  }
  return read_number(text.substr(start), start, mark, std::move(out));
}

}  // namespace moongate
