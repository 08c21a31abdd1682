// Writes links of the Faster Payments System of Russia with their checksum (NSPK, functional
// links).
#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/crc16.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::ru_sbp {
namespace {

constexpr std::string_view kPlace = "https://qr.nspk.ru/";

// Kopecks, without zeros in front.
std::string minor_units(std::string amount) {
  std::erase(amount, '.');
  amount.erase(0, amount.find_first_not_of('0'));
  return amount;
}

}  // namespace

// The identifier begins with AS for a code that is printed, and with AD for one payment.
Result<std::string> compose(Settings& settings) {
  const auto id = settings.take({"token", "qrc"});
  if (!id) return fail(Errc::missing_field, 0, "token", "NSPK gives an identifier to each code");
  const auto amount = settings.take_amount({"amount"}, 2);
  if (!amount) return fail(amount.error());
  const std::string sum = amount->empty() ? std::string() : minor_units(*amount);
  std::string link = std::string(kPlace) + percent_encode(*id);
  add_parameter(link, "type", settings.take_or({"type"}, id->starts_with("AS") ? "01" : "02"));
  add_parameter(link, "bank", settings.take_or({"bank"}, {}));
  add_parameter(link, "sum", settings.take_or({"sum"}, sum));
  add_parameter(link, "cur", settings.take_or({"currency", "cur"}, "RUB"));
  return link + "&crc=" + to_hexadecimal(crc16(link), 4);
}

}  // namespace moongate::ecosystem::ru_sbp
