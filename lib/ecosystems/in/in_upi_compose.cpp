// Writes UPI links (NPCI, UPI Linking Specifications 1.6, section 1.2), unsigned.
#include <algorithm>
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::in_upi {
namespace {

constexpr std::string_view kOfAddress = "@";  // stands as it is in the payee's address

bool is_parameter(std::string_view key) noexcept { return ascii::all(key, ascii::is_alpha); }

}  // namespace

Result<std::string> compose(Settings& settings) {
  std::string link = "upi://" + settings.take_or({"form"}, "pay");
  add_parameter(link, "pa", settings.take_or({"account", "pa"}, {}), kOfAddress);
  add_parameter(link, "pn", settings.take_or({"name", "pn"}, {}));
  add_parameter(link, "mc", settings.take_or({"mcc", "mc"}, {}));
  add_parameter(link, "tr", settings.take_or({"reference", "tr"}, {}));
  const auto amount = settings.take_amount({"amount", "am"}, 2);
  if (!amount) return fail(amount.error());
  add_parameter(link, "am", *amount);
  add_parameter(link, "cu", settings.take_or({"currency", "cu"}, "INR"));
  for (const auto& [key, value] : settings.take_left(is_parameter)) add_parameter(link, key, value);
  return link;
}

}  // namespace moongate::ecosystem::in_upi
