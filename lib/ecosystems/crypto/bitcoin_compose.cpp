// Writes BIP 21 URIs of Bitcoin.
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::bitcoin {
namespace {

constexpr int kDecimals = 8;  // a satoshi

// "20.3", not "20.30000000".
std::string without_zeros(std::string amount) {
  if (amount.empty()) return amount;
  amount.erase(amount.find_last_not_of('0') + 1);
  if (amount.ends_with('.')) amount.pop_back();
  return amount;
}

bool is_parameter(std::string_view key) noexcept {
  return ascii::all(key, [](char c) { return ascii::is_lower(c) || c == '-'; });
}

}  // namespace

Result<std::string> compose(Settings& settings) {
  const auto address = settings.take({"account", "address"});
  if (!address) return fail(Errc::missing_field, 0, "address", "nobody to pay");
  const auto amount = settings.take_amount({"amount"}, kDecimals);
  if (!amount) return fail(amount.error());
  if (const auto currency = settings.take({"currency"}); currency && *currency != "BTC") {
    return fail(Errc::bad_currency, 0, "amount", "an amount of bitcoin is in BTC");
  }
  std::string link = "bitcoin:" + escape_for_query(*address);
  add_parameter(link, "amount", without_zeros(*amount));
  add_parameter(link, "label", settings.take_or({"name", "label"}, {}));
  add_parameter(link, "message", settings.take_or({"reference", "message"}, {}));
  std::vector<std::string> keys;
  for (const Setting* setting : settings.left()) {
    if (is_parameter(setting->key)) keys.push_back(setting->key);
  }
  for (const std::string& key : keys) add_parameter(link, key, settings.take_or({key}, {}));
  return link;
}

}  // namespace moongate::ecosystem::bitcoin
