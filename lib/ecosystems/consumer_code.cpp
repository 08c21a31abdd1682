#include "ecosystems/consumer_code.hpp"

#include <string>

#include "formats/ascii.hpp"
#include "formats/card_number.hpp"
#include "formats/check_digits.hpp"

namespace moongate::consumer_code {
namespace {

constexpr std::size_t kSscc = 18;  // digits of a serial shipping container code

// The same digits may be something else. One code in ten is by chance: it is said, not decided.
void flag_other_readings(std::string_view digits, PaymentCode& code) noexcept {
  if (is_card_number(digits)) code.flags.set(Flag::card_number_like);
  if (digits.size() == kSscc && has_gs1_check_digit(digits)) code.flags.set(Flag::gs1_like);
}

}  // namespace

std::string_view prefix_of(const ScannedPayload& scanned, const DigitRule& rule) noexcept {
  if (!scanned.digits) return {};
  const auto size = scanned.text.size();
  if (size < rule.least || size > rule.most) return {};
  for (const std::string_view prefix : rule.prefixes) {
    if (scanned.text.starts_with(prefix)) return prefix;
  }
  return {};
}

int bid(const ScannedPayload& scanned, const DigitRule& rule) noexcept {
  return evidence(prefix_of(scanned, rule).size());
}

void parse(const ScannedPayload& scanned, const DigitRule& rule, PaymentCode& code) {
  code.scheme = "consumer_code";
  code.kind = Kind::consumer_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.sensitive = true;
  const auto prefix = prefix_of(scanned, rule);
  if (prefix.empty()) {
    reject(code, Errc::malformed, 0, {}, "not the digits of this wallet's payment codes");
    return;
  }
  flag_other_readings(scanned.text, code);
  code.fields.add("prefix", prefix);
  code.fields.add("length", std::to_string(scanned.text.size()));
}

}  // namespace moongate::consumer_code
