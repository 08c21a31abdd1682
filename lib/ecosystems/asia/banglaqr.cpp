// Bangla QR: payments from person to person are signed (Bangladesh Bank, Bangla QR
// specification).
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/base64.hpp"

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

// Ed25519 over the recipient's name and account without anything between them; the Base64 of it
// stands in two halves. The key is called by type and id of the institution (section 2.5, annex B).
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code) {
  const auto text = [&](std::string_view field) {
    return std::string(code.fields.find(field).value_or(std::string_view{}));
  };
  const auto name = scanned.emv ? scanned.emv->find(emv::kName) : std::nullopt;
  if (!code.flags.has(Flag::signature_unverified) || !name) return std::nullopt;
  const auto value = decode_base64(text("80.01") + text("81.01"), Base64Alphabet::standard,
                                   Base64Padding::required);
  return Signature{text("institutionType") + text("institutionId"),
                   std::string(*name) + text("recipientPan"),
                   value ? *value : std::string{},
                   EcdsaForm::der,
                   scanned.offset(*scanned.emv->find(kFirstHalf)),
                   emv::name_of(kFirstHalf)};
}

}  // namespace moongate::ecosystem::banglaqr
