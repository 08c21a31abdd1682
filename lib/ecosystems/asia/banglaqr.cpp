// Bangla QR: payments from person to person are signed (Bangladesh Bank, Bangla QR
// specification).
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::banglaqr {
namespace {

constexpr std::uint8_t kFirstHalf = 80;
constexpr std::uint8_t kSecondHalf = 81;
constexpr std::string_view kMoneyTransfer = "4829";  // ISO 18245

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv || code.scheme != "p2p") return;
  const bool first = scanned.emv->find(kFirstHalf).has_value();
  const bool second = scanned.emv->find(kSecondHalf).has_value();
  if (first && second) {
    code.flags.set(Flag::signature_unverified);
  } else if (first || second || code.payee.mcc == kMoneyTransfer) {
    reject(code, Errc::missing_field, 0, emv::name_of(first ? kSecondHalf : kFirstHalf),
           "the signature is missing");
  }
}

}  // namespace moongate::ecosystem::banglaqr
