// RFC 8905: "payto://" authority "/" path [ "?" opts ]. The authority is the type of the target.
#include <algorithm>

#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/decimal.hpp"
#include "formats/pattern.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::payto {
namespace {

using namespace transfer;

/// A registered target type, and what its path may hold.
struct Target {
  std::string_view type;
  std::string_view path;  // pattern of what follows "/"
};
constexpr Target kTargets[] = {
    {"iban", "[8-11c'/']15-34c"},
    {"ach", "9!n'/'1-17n"},
    {"bic", "4!c2!a2!c[3!c]"},
    {"upi", "2-256w{._-}'@'2-64w{.-}"},
    {"bitcoin", "20-100w"},
    {"ilp", "1-1023w{._~-}"},
    {"void", "*z"},
    {"cyclos", "1-*v"},
    {"x-taler-bank", "1-*v"},
    {"taler-reserve", "1-*v"},
    {"taler-reserve-http", "1-*v"},
    {"ethereum", "'0x'40!h"},
};
constexpr std::string_view kOptions[] = {"sender-name", "message", "instruction",
                                         "receiver-postal-code", "receiver-town"};
constexpr std::size_t kMostDecimals = 8;  // RFC 8905 section 5
constexpr std::size_t kMostText = 1024;

const Target* target_of(const ScannedPayload& scanned) noexcept {
  if (!scanned.has_scheme("payto") || !scanned.uri->hierarchical) return nullptr;
  const auto* const target = std::ranges::find_if(kTargets, [&](const Target& it) {
    return ascii::equal_ignoring_case(it.type, scanned.uri->host);
  });
  return target == std::ranges::end(kTargets) ? nullptr : target;
}

// The BIC may be left out.
void read_iban(const std::string& path, Notes& notes) {
  const auto slash = path.find('/');
  const std::string_view whole = path;
  if (slash != path.npos) notes.bic("bic", whole.substr(0, slash));
  const auto iban = slash == path.npos ? whole : whole.substr(slash + 1);
  notes.require("iban", iban);
  notes.iban("iban", iban);
}

// Small letters are no other account.
std::string path_of(const Target& target, std::string_view raw, Notes& notes) {
  std::string path = percent_decode(raw);
  if (target.type != "iban") return path;
  std::string upper = ascii::in_upper_case(path);
  if (upper != path) notes.flag(Flag::nonstandard);
  return upper;
}

void read_path(const Target& target, const std::string& path, Notes& notes) {
  if (target.type != "void") notes.require("path", path);
  if (target.type == "iban") return read_iban(path, notes);
  notes.keep("path", path);
  if (!path.empty() && !pattern::fits(target.path, path)) {
    notes.reject(Errc::bad_value, path, "path", "not a target of this type");
  }
  notes.code().payee.account = path;
}

// "EUR:200.0"; the currency may be one that ISO 4217 does not list.
void read_amount(std::string_view amount, Notes& notes) {
  notes.keep("amount", amount);
  if (amount.empty()) return;
  const auto colon = amount.find(':');
  const auto currency = amount.substr(0, colon);
  if (colon == amount.npos || !pattern::fits("1-11a", currency)) {
    return notes.reject(Errc::bad_currency, amount, "amount", "not a currency, a colon, a number");
  }
  const auto number = amount.substr(colon + 1);
  const Decimal decimal(number);
  const bool exceeds = minor_unit_digits(currency) == 0 && decimal.decimals() > 0;
  if (!decimal.is_amount() || decimal.is_bare() || decimal.decimals() > kMostDecimals || exceeds) {
    return notes.reject(Errc::bad_amount, number, "amount", "not an amount of its currency");
  }
  if (decimal.is_zero()) notes.flag(Flag::zero_amount);
  notes.code().amount = Money{decimal.value(), std::string(currency)};
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const bool own = scanned.has_scheme("payto") && scanned.uri->hierarchical;
  return own ? evidence(std::string_view("payto://").size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Notes notes(scanned, code);
  const Target* const target = target_of(scanned);
  if (target == nullptr) {
    return notes.reject(Errc::unsupported, scanned.text, "authority", "no registered target type");
  }
  code.scheme = target->type;
  const auto raw = scanned.uri->path.substr(scanned.uri->path.empty() ? 0 : 1);
  const std::string path = path_of(*target, raw, notes);
  notes.decoded(path, raw);
  read_path(*target, path, notes);
  const auto parameters = read_query(scanned, Plus::is_blank, notes);
  read_amount(value_of(parameters, "amount"), notes);
  const auto name = value_of(parameters, "receiver-name");
  notes.text("receiver-name", name, kMostText);
  code.payee.name = name;
  for (const std::string_view option : kOptions) {
    notes.text(option, value_of(parameters, option), kMostText);
  }
  code.reference = value_of(parameters, "message");
}

}  // namespace moongate::ecosystem::payto
