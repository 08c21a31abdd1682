// e-CNY, the digital renminbi of the People's Bank of China. Nothing in its codes is readable; the
// payer's 19 digits from 01 may be something else.
#include "ecosystems/link.hpp"
#include "formats/gs1.hpp"

namespace moongate::ecosystem::ecny {
namespace {

constexpr std::string_view kGtin = "01";  // the application identifier of a trade item
constexpr std::size_t kGtinDigits = 14;

// The same digits may be a trade item and the beginning of another element.
bool is_trade_item(std::string_view digits) noexcept {
  return digits.starts_with(kGtin) && gs1::fits(kGtin, digits.substr(kGtin.size(), kGtinDigits));
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.digits && is_trade_item(scanned.text)) code.flags.set(Flag::gs1_like);
  // The app's links have no parameters that are known.
  const bool asks = scanned.has_scheme("dcep") && scanned.uri->has_query;
  if (asks) code.flags.set(Flag::unknown_parameter);
}

}  // namespace moongate::ecosystem::ecny
