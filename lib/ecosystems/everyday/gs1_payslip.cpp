// Payment slips with element strings of GS1: whom to pay (AI 415), what for (8020) and how much
// (390n, 391n), as in Italy and Colombia. Scanners lose the separators behind the parts of variable
// length: then where these end is found by what must follow.
#include <algorithm>
#include <optional>
#include <vector>

#include "ecosystems/form_fields.hpp"
#include "formats/check_digits.hpp"
#include "formats/gs1.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::gs1_payslip {
namespace {

constexpr std::string_view kPayTo = "415";
constexpr std::string_view kReference = "8020";
constexpr std::string_view kDueDate = "96";  // internal to companies; Colombian banks write a date
constexpr std::size_t kLocation = 13;        // digits
constexpr std::size_t kLongestReference = 25;
constexpr std::size_t kLongestAmount = 15;
constexpr std::size_t kNotice = 18;  // a reference of pagoPA

// AI 390n: the amount; 391n: a currency of ISO 4217 in front; n decimals.
bool is_amount(std::string_view text) noexcept {
  return text.size() > 4 && (text.starts_with("390") || text.starts_with("391")) &&
         ascii::is_digit(text[3]);
}

// Where an AI begins, and its data as they are written.
struct Element {
  std::string_view ai;
  std::string_view data;
};
using Elements = std::vector<Element>;

std::size_t size_of_ai(std::string_view text) noexcept {
  if (text.starts_with(kPayTo)) return 3;
  if (text.starts_with(kReference) || is_amount(text)) return 4;
  return text.starts_with(kDueDate) ? 2 : 0;
}

// "(415)770…(8020)…": how people write them.
Elements from_print(std::string_view text) {
  Elements elements;
  for (const std::string_view part : split_at(text.substr(1), '(', 16)) {
    const auto end = part.find(')');
    if (end == part.npos) return {};
    elements.push_back({part.substr(0, end), part.substr(end + 1)});
  }
  return elements;
}

bool is_tail(std::string_view text) noexcept {
  if (!is_amount(text)) return false;
  auto amount = text.substr(4);
  if (amount.size() > 10 && amount.substr(amount.size() - 10).starts_with(kDueDate)) return true;
  return amount.size() <= kLongestAmount + 3;
}

// Where the amount begins behind a reference without a separator. Absent when nothing tells.
std::optional<std::size_t> end_of_reference(std::string_view text) {
  std::vector<std::size_t> places;
  for (std::size_t at = 1; at < std::min(text.size(), kLongestReference + 1); ++at) {
    if (is_tail(text.substr(at))) places.push_back(at);
  }
  if (places.empty()) return std::nullopt;
  const bool notice = std::ranges::find(places, kNotice) != places.end();
  if (notice) return kNotice;
  return places.size() == 1 ? std::optional(places[0]) : std::nullopt;
}

// The amount and the date that some banks put behind it.
void add_tail(std::string_view text, Elements& elements) {
  constexpr std::size_t kDate = 10;  // "96" and eight digits
  const bool dated =
      text.size() > 4 + kDate && text.substr(text.size() - kDate).starts_with(kDueDate);
  const auto amount = text.substr(0, text.size() - (dated ? kDate : 0));
  elements.push_back({amount.substr(0, 4), amount.substr(4)});
  if (dated) elements.push_back({kDueDate, text.substr(text.size() - 8)});
}

// Behind the location. With separators each part holds one element.
Elements from_symbol(std::string_view text) {
  Elements elements{{kPayTo, text.substr(kPayTo.size(), kLocation)}};
  auto rest = text.substr(std::min(text.size(), kPayTo.size() + kLocation));
  if (rest.starts_with(gs1::kSeparator)) rest.remove_prefix(1);
  if (rest.find(gs1::kSeparator) != rest.npos) {
    for (const std::string_view part : split_at(rest, gs1::kSeparator, 16)) {
      const bool last = is_amount(part);
      if (last) add_tail(part, elements);
      const std::size_t size = size_of_ai(part);
      if (!last) elements.push_back({part.substr(0, size), part.substr(size)});
    }
    return elements;
  }
  const auto reference = rest.substr(std::min(rest.size(), kReference.size()));
  const auto end = end_of_reference(reference);
  elements.push_back({kReference, reference.substr(0, end.value_or(reference.npos))});
  if (end) add_tail(reference.substr(*end), elements);
  return elements;
}

void take_amount(const Element& element, FormFields& form, PaymentCode& code) {
  auto digits = element.data;
  std::string_view currency;
  if (element.ai.starts_with("391")) {
    currency = currency_from_numeric(digits.substr(0, 3));
    if (currency.empty()) {
      return form.reject(Errc::bad_currency, digits, "391n", "not a currency of ISO 4217");
    }
    digits = digits.substr(std::min<std::size_t>(3, digits.size()));
  }
  const auto decimals = static_cast<std::size_t>(element.ai[3] - '0');
  if (digits.size() > kLongestAmount || !ascii::all_digits(digits) || decimals >= digits.size()) {
    return form.reject(Errc::bad_amount, element.data, "390n", "not up to 15 digits of an amount");
  }
  std::string text(digits.substr(0, digits.size() - decimals));
  if (decimals > 0) text.append(".").append(digits.substr(digits.size() - decimals));
  const Decimal amount(text);
  if (!amount.is_amount()) {
    return form.reject(Errc::bad_amount, element.data, "390n", "more than anybody pays");
  }
  if (amount.is_zero()) return code.flags.set(Flag::zero_amount);
  code.amount = Money{amount.value(), std::string(currency)};
}

void take_location(std::string_view digits, FormFields& form, PaymentCode& code) {
  if (digits.size() != kLocation || !ascii::all_digits(digits)) {
    return form.reject(Errc::bad_length, digits, kPayTo, "a location number has 13 digits");
  }
  code.payee.account = digits;
  if (has_gs1_check_digit(digits)) return;
  form.reject(Errc::crc_mismatch, digits, kPayTo, "the check digit of the location differs");
}

void take(const Element& element, FormFields& form, PaymentCode& code) {
  code.fields.add(element.ai.empty() ? "unknown" : gs1::name_of(element.ai), element.data);
  if (element.ai == kPayTo) return take_location(element.data, form, code);
  if (element.ai == kReference) {
    code.reference = element.data;
    if (pattern::fits("1-25t", element.data)) return;
    return form.reject(Errc::bad_value, element.data, kReference,
                       "not a reference of 25 characters");
  }
  if (element.ai.size() == 4 && element.ai.starts_with("39")) take_amount(element, form, code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (text.starts_with("(415)")) {
    const bool follows = text.find("(8020)") == kLocation + 5;
    return follows ? evidence(kPayTo.size() + kReference.size() + 4) : 0;
  }
  if (text.size() <= kPayTo.size() + kLocation || !text.starts_with(kPayTo)) return 0;
  auto rest = text.substr(kPayTo.size() + kLocation);
  if (rest.starts_with(gs1::kSeparator)) rest.remove_prefix(1);
  const bool slip =
      ascii::all_digits(text.substr(kPayTo.size(), kLocation)) && rest.starts_with(kReference);
  return slip ? evidence(kPayTo.size() + kReference.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto text = scanned.text;
  FormFields form(text, code);
  if (!text.starts_with('(') && !text.starts_with(kPayTo)) {
    return form.reject(Errc::missing_field, text, kPayTo, "it does not say whom to pay");
  }
  const auto elements = text.starts_with('(') ? from_print(text) : from_symbol(text);
  for (const Element& element : elements) {
    const auto same = [&](const Element& other) { return other.ai == element.ai; };
    if (std::ranges::count_if(elements, same) > 1) {
      return form.reject(Errc::duplicate_field, element.data, element.ai,
                         "an element stands twice");
    }
    take(element, form, code);
  }
  if (code.reference.empty()) {
    form.reject(Errc::missing_field, text, kReference, "it has no reference");
  }
}

}  // namespace moongate::ecosystem::gs1_payslip
