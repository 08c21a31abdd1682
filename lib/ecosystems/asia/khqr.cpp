// KHQR: what depends on currency and initiation (National Bank of Cambodia, KHQR content
// guideline).
#include <algorithm>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::khqr {
namespace {

constexpr std::uint8_t kIndividual = 29;
constexpr std::uint8_t kMerchant = 30;
constexpr std::uint8_t kTimestamps = 99;
constexpr std::string_view kRiel = "116";
constexpr std::size_t kCents = 2;  // digits
constexpr std::size_t kLongestAccount = 32;

// An account is a name and a bank.
void check_account(const ScannedPayload& scanned, std::uint8_t id, PaymentCode& code) {
  const auto* const object = scanned.emv->find_object(id);
  if (object == nullptr) return;
  const auto account = object->gui;
  const auto at = account.find('@');
  const bool sound = at != account.npos && at > 0 && at + 1 < account.size() &&
                     account.find('@', at + 1) == account.npos;
  if (!sound) {
    reject(code, Errc::bad_value, scanned.offset(object->value), emv::name_of(id),
           "not an account of a bank");
  } else if (account.size() > kLongestAccount) {
    code.flags.set(Flag::over_length);
  }
}

// Zeros behind the point are met; riels have no smaller unit, dollars have cents.
void check_decimals(const ScannedPayload& scanned, PaymentCode& code) {
  const auto amount = scanned.emv->find(emv::kAmount);
  const auto point = amount ? amount->find('.') : std::string_view::npos;
  if (point == std::string_view::npos) return;
  const bool riels = scanned.emv->find(emv::kCurrency) == kRiel;
  const auto rest = amount->substr(std::min(point + 1 + (riels ? 0 : kCents), amount->size()));
  if (rest.find_first_not_of('0') != rest.npos) {
    reject(code, Errc::bad_amount, scanned.offset(*amount), emv::name_of(emv::kAmount),
           riels ? "riels have no decimals" : "dollars have two decimals");
  }
}

// Milliseconds since 1970, of as many digits until the year 2286.
void check_times(PaymentCode& code) {
  const auto made = code.fields.find("creationTimestamp");
  const auto ends = code.fields.find("expirationTimestamp");
  if (made && ends && made->size() == ends->size() && *ends < *made) {
    code.flags.set(Flag::nonstandard);
  }
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  check_account(scanned, kIndividual, code);
  check_account(scanned, kMerchant, code);
  if (scanned.emv->find(kIndividual) && scanned.emv->find(kMerchant)) {
    reject(code, Errc::duplicate_field, scanned.offset(*scanned.emv->find(kMerchant)),
           emv::name_of(kMerchant), "a second payee beside the first");
  }
  check_decimals(scanned, code);
  check_times(code);
  if (code.initiation != Initiation::dynamic_code) return;
  // Real codes of one payment leave the amount to the payer, and none leaves out when it was made.
  if (!scanned.emv->find(emv::kAmount)) code.flags.set(Flag::nonstandard);
  if (!scanned.emv->find(kTimestamps)) {
    reject(code, Errc::missing_field, 0, emv::name_of(kTimestamps),
           "a code for one payment says when it was made");
  }
}

}  // namespace moongate::ecosystem::khqr
