#include "ecosystems/world/payee_link.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"

namespace moongate::payee_link {
namespace {

constexpr std::string_view kField = "amount";

struct Parts {
  std::string name;
  std::string_view amount;  // as written; empty = none
};

std::optional<Parts> split(std::string_view path, const Page& page) {
  if (!path.starts_with(page.path)) return std::nullopt;
  std::string_view rest = path.substr(page.path.size());
  if (rest.ends_with('/')) rest.remove_suffix(1);
  const auto slash = std::min(rest.find('/'), rest.size());
  Parts parts{percent_decode(rest.substr(0, slash)), {}};
  if (slash < rest.size()) parts.amount = rest.substr(slash + 1);
  if (!pattern::fits(page.name, parts.name) || parts.amount.find('/') != parts.amount.npos) {
    return std::nullopt;
  }
  return parts;
}

// The letters before and behind the number.
std::string currency_in(std::string_view text) {
  std::string letters;
  std::ranges::copy_if(text, std::back_inserter(letters), ascii::is_alpha);
  return ascii::in_upper_case(letters);
}

std::string_view number_in(std::string_view text) noexcept {
  while (!text.empty() && ascii::is_alpha(text.front())) text.remove_prefix(1);
  while (!text.empty() && ascii::is_alpha(text.back())) text.remove_suffix(1);
  return text;
}

void read_amount(std::string_view text, std::string_view otherwise, const ScannedPayload& scanned,
                 PaymentCode& code) {
  code.fields.add(kField, text);
  std::string currency = currency_in(text);
  if (currency.empty()) currency = otherwise;
  if (!currency.empty() && minor_unit_digits(currency) < 0) {
    return reject(code, Errc::bad_currency, scanned.offset(text), kField, "not a currency");
  }
  std::string number(number_in(text));
  const auto comma = number.find(',');
  if (comma != number.npos) {
    code.flags.set(Flag::nonstandard);
    number[comma] = '.';
  }
  set_amount(code, number, currency, {scanned.offset(text), kField});
}

}  // namespace

bool read(const ScannedPayload& scanned, const Page& page, PaymentCode& code) {
  if (!scanned.uri || !scanned.uri->web || !scanned.uri->is_clear() || scanned.uri->has_fragment) {
    return false;
  }
  const auto parts = split(scanned.uri->path, page);
  if (!parts) return false;
  code.scheme = page.form;
  begin_payment(code);
  code.fields.add("payee", parts->name);
  code.payee.account = parts->name;
  if (!parts->amount.empty()) read_amount(parts->amount, page.currency, scanned, code);
  set_initiation_by_amount(code);
  return true;
}

}  // namespace moongate::payee_link
