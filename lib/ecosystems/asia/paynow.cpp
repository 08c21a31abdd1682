// PayNow: what the proxy is depends on its type (ABS, PayNow QR specification; UEN by ACRA).
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/pattern.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::paynow {
namespace {

constexpr std::size_t kMostSuffix = 3;  // a company's account among several, behind its UEN

// Sanitised numbers are printed in public documents, so that a wrong letter is flagged, not
// refused: the bank looks the number up.
bool is_registered(std::string_view value) noexcept {
  for (std::size_t suffix = 0; suffix <= kMostSuffix && suffix < value.size(); ++suffix) {
    if (is_uen(value.substr(0, value.size() - suffix))) return true;
  }
  return false;
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  const auto type = code.fields.find("proxyType");
  const std::string_view value = code.payee.account;
  if (!scanned.emv || !type || value.empty()) return;
  if (*type == "2" && !is_registered(value)) code.flags.set(Flag::nonstandard);
  if (*type == "0" && !pattern::fits("'+'7-15n", value)) {
    reject(code, Errc::bad_value, 0, "proxyValue", "not a mobile number with its country");
  }
  // Zero leaves the amount to the payer, who must be let to write it.
  const bool fixed_at_zero = code.flags.has(Flag::zero_amount) &&
                             code.initiation != Initiation::static_code &&
                             code.fields.find("editableAmount") != "1";
  if (fixed_at_zero) {
    reject(code, Errc::bad_amount, scanned.offset(*scanned.emv->find(emv::kAmount)),
           emv::name_of(emv::kAmount), "the amount is zero");
  }
}

}  // namespace moongate::ecosystem::paynow
