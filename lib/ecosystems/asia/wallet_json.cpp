#include "ecosystems/asia/wallet_json.hpp"

#include <algorithm>

#include "ecosystems/amount.hpp"
#include "ecosystems/roles.hpp"
#include "formats/ascii.hpp"
#include "formats/flat_json.hpp"
#include "formats/pattern.hpp"

namespace moongate::wallet_json {
namespace {

constexpr char kQuote = '"';

// Names of members that mean the same in each wallet.
struct Meaning {
  std::string_view name;
  Role role;
};
constexpr Meaning kMeanings[] = {{"name", Role::name},
                                 {"amount", Role::amount},
                                 {"remarks", Role::reference},
                                 {"purpose", Role::reference}};

// Members that hold a payee, of all wallets: an object with two of them pays nobody knows whom.
constexpr std::string_view kPayees[] = {"eSewa_id", "Khalti_ID"};

bool is_payee_of_any(std::string_view name) noexcept {
  return std::ranges::any_of(
      kPayees, [&](std::string_view listed) { return ascii::equal_ignoring_case(listed, name); });
}

Role role_of(std::string_view name) noexcept {
  const auto* const found = std::ranges::find_if(kMeanings, [&](const Meaning& meaning) {
    return ascii::equal_ignoring_case(meaning.name, name);
  });
  return found == std::ranges::end(kMeanings) ? Role::none : found->role;
}

bool is_null(std::string_view value) noexcept { return value.empty() || value == "null"; }

void read(const flat_json::Members& members, std::string_view payee, PaymentCode& code) {
  Roles roles(code, "NPR");
  int payees = 0;
  for (const auto& member : members) {
    code.flags.set(hazards_of(member.value));
    if (is_null(member.value)) continue;
    code.fields.add(member.name, member.value);
    const bool is_payee = ascii::equal_ignoring_case(member.name, payee);
    payees += is_payee_of_any(member.name) ? 1 : 0;
    roles.take(is_payee ? Role::account : role_of(member.name), member.value, 0, member.name);
  }
  if (payees > 1) reject(code, Errc::duplicate_field, 0, payee, "two payees");
  roles.finish();
}

}  // namespace

int bid(const ScannedPayload& scanned, std::string_view payee) noexcept {
  std::string_view text = scanned.text;
  for (auto at = text.find(kQuote); at != text.npos; at = text.find(kQuote)) {
    text.remove_prefix(at + 1);
    const bool named = ascii::starts_with_ignoring_case(text, payee) &&
                       text.size() > payee.size() && text[payee.size()] == kQuote;
    if (named) return evidence(payee.size() + 2);
  }
  return 0;
}

void parse(const ScannedPayload& scanned, std::string_view payee, std::string_view pattern,
           PaymentCode& code) {
  code.scheme = "json";
  begin_payment(code);
  const auto members = flat_json::read(scanned.text);
  if (!members) {
    return reject(code, members.error().code, members.error().offset, {},
                  "not one flat JSON object");
  }
  read(*members, payee, code);
  if (code.payee.account.empty()) {
    reject(code, Errc::missing_field, 0, payee, "no payee");
  } else if (!pattern::fits(pattern, code.payee.account)) {
    reject(code, Errc::bad_value, 0, payee, "not the payee's number");
  }
  set_initiation_by_amount(code);
}

}  // namespace moongate::wallet_json
