// KE-QR templates: the ID of the part behind the GUI is the payment service provider's own (M-Pesa
// 01, Equity 68 …), its value the payee's number there (CBK, KE-QR Code Standard 2023).
#include <optional>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::ecosystem::keqr {
namespace {

constexpr std::string_view kGui = "ke.go.qr";

// The first part of an account that is not its GUI.
std::optional<emv::Object> account_of(const emv::Object& object, emv::Counting counting) noexcept {
  if (!emv::is_account_template(object.id) || !ascii::equal_ignoring_case(object.gui, kGui)) {
    return std::nullopt;
  }
  emv::Reader parts = emv::read_template(object.value, counting);
  for (emv::Object part; parts.next(part);) {
    if (part.id != emv::kGui) return part;
  }
  return std::nullopt;
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  for (const emv::Object& object : *scanned.emv) {
    const auto account = account_of(object, scanned.emv->counting);
    if (!account) continue;
    code.fields.add("pspIdentifier", emv::name_of(account->id));
    if (code.payee.account.empty()) code.payee.account = account->value;
  }
  if (code.payee.account.empty()) {
    reject(code, Errc::missing_field, 0, "28", "no account behind the identifier");
  }
}

}  // namespace moongate::ecosystem::keqr
