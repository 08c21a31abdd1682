// Amounts: three letters of a currency, then minor units. What is made is an exact decimal.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "moongate/money.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto currency = text.substr(0, 3);
  const auto units = text.substr(currency.size());
  (void)currency_from_numeric(currency);
  const auto money = money_from_minor_units(units, currency);
  if (!money) return 0;
  if (!is_decimal(money->value)) std::abort();
  // The digits are those that came in, but for zeros in front.
  std::string digits = money->value;
  std::erase(digits, '.');
  const auto significant = [](std::string_view number) {
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
  };
  if (significant(digits) != significant(units)) std::abort();
  return 0;
}
