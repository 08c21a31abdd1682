// Slips of Thai banks (mini QR for slip verification).
#include "ecosystems/asia/thai_slip.hpp"
#include "ecosystems/emv/listing.hpp"

namespace moongate::ecosystem::promptpay_slip {
namespace {

constexpr std::string_view kNames[] = {"apiType", "sendingBank", "transRef"};
constexpr std::uint8_t kCountry = 51;

}  // namespace

int bid(const ScannedPayload& scanned) { return thai_slip::bid(scanned, "0006000001"); }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  thai_slip::parse(scanned, kNames, code);
  const auto country = scanned.emv ? scanned.emv->find(kCountry) : std::nullopt;
  if (!country) return code.flags.set(Flag::nonstandard);
  code.payee.country = *country;
  if (*country != "TH") {
    reject(code, Errc::bad_value, scanned.offset(*country), emv::name_of(kCountry),
           "slips are of Thai banks");
  }
}

}  // namespace moongate::ecosystem::promptpay_slip
