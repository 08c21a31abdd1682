// Writes BIP 21 URIs of Bitcoin.
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/ascii.hpp"
#include "formats/decimal.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::bitcoin {
namespace {

constexpr int kDecimals = 8;  // a satoshi

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
  std::string link = "bitcoin:" + percent_encode(*address);
  add_parameter(link, "amount", without_spare_zeros(*amount));
  add_parameter(link, "label", settings.take_or({"name", "label"}, {}));
  add_parameter(link, "message", settings.take_or({"reference", "message"}, {}));
  for (const auto& [key, value] : settings.take_left(is_parameter)) add_parameter(link, key, value);
  return link;
}

}  // namespace moongate::ecosystem::bitcoin
