// The code of Russian receipts: six requisites in the form of a query, in any order (54-FZ).
#include <algorithm>
#include <array>

#include "ecosystems/calendar_day.hpp"
#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::ru_fiscal {
namespace {

struct Requisite {
  std::string_view name;
  std::string_view pattern;
};

constexpr Requisite kRequisites[] = {
    {"t", "8!n'T'(4!n|6!n)"},  // when
    {"s", "1-12n['.'1-2n]"},   // how much
    {"fn", "16!n"},            // number of the fiscal drive
    {"i", "1-10n"},            // number of the document
    {"fp", "1-10n"},           // fiscal sign
    {"n", "1!{1234}"},         // receipt, refund of it, expense, refund of it
};

bool is_day_and_time(std::string_view text) noexcept {
  return is_calendar_day(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)) &&
         text.substr(9, 2) < "24" && text.substr(11, 2) < "60";
}

}  // namespace

// All the names that make a receipt must stand there: "t=" alone is no evidence.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (text.size() > 256 || scanned.blanks) return 0;
  for (const std::string_view name : {"t=", "&s=", "&fn=", "&i=", "&fp="}) {
    const auto bare = name.substr(name.starts_with('&') ? 1 : 0);
    const bool there = text.starts_with(bare) || text.find(name) != text.npos ||
                       (name == "t=" && text.find("&t=") != text.npos);
    if (!there) return 0;
  }
  return evidence(8);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  receipt::begin(code);
  FormFields form(scanned.text, code);
  std::array<bool, std::size(kRequisites)> seen{};
  each_parameter(scanned.text, [&](std::string_view name, std::string_view value) {
    const auto* const known = std::ranges::find(kRequisites, name, &Requisite::name);
    if (known == std::end(kRequisites)) {
      code.flags.set(Flag::unknown_parameter);
      return true;
    }
    bool& twice = seen[static_cast<std::size_t>(known - kRequisites)];
    if (twice) form.reject(Errc::duplicate_field, value, known->name, "a requisite stands twice");
    twice = true;
    if (!form.take(known->name, value, known->pattern, Need::mandatory)) return true;
    if (name == "t" && !is_day_and_time(value)) {
      form.reject(Errc::bad_value, value, "t", "no time of the calendar");
    }
    if (name == "s") {
      if (const auto sum = receipt::hundredths_of(value, '.'))
        receipt::set_total(*sum, "RUB", code);
    }
    return true;
  });
}

}  // namespace moongate::ecosystem::ru_fiscal
