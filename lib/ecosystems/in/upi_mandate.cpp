#include "ecosystems/in/upi_mandate.hpp"

#include <string_view>

#include "ecosystems/calendar_day.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::upi {
namespace {

// "31122025" as 20251231, which can be compared; 0 when it is no date.
int day_of(std::string_view ddmmyyyy) noexcept {
  if (ddmmyyyy.size() != 8 || !ascii::all_digits(ddmmyyyy)) return 0;
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = 0;
    for (const char c : ddmmyyyy.substr(at, size)) value = value * 10 + (c - '0');
    return value;
  };
  const bool is_date =
      is_calendar_day(ddmmyyyy.substr(4), ddmmyyyy.substr(2, 2), ddmmyyyy.substr(0, 2));
  return is_date ? number(4, 4) * 10'000 + number(2, 2) * 100 + number(0, 2) : 0;
}

}  // namespace

void check_validity(PaymentCode& code) {
  int days[2] = {0, 0};
  constexpr std::string_view kNames[2] = {"validitystart", "validityend"};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto date = code.fields.find(kNames[i]);
    if (!date) continue;
    days[i] = day_of(*date);
    if (days[i] == 0) reject(code, Errc::bad_value, 0, kNames[i], "not a date (ddMMyyyy)");
  }
  if (days[0] != 0 && days[1] != 0 && days[1] < days[0]) {
    reject(code, Errc::bad_value, 0, kNames[1], "the mandate ends before it begins");
  }
}

}  // namespace moongate::upi
