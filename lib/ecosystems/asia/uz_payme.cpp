// The checkout links of Payme, Uzbekistan: Base64 of "m=…;ac.order_id=…;a=…", with the amount in
// tiyin (developer.help.paycom.uz).
#include "ecosystems/form_fields.hpp"
#include "formats/base64.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::uz_payme {
namespace {

constexpr std::size_t kMostParts = 32;

// Errors tell where the Base64 begins.
void take_part(std::string_view name, std::string_view value, std::size_t offset,
               PaymentCode& code) {
  if (code.fields.find(name)) {
    return reject(code, Errc::duplicate_field, offset, {}, "a part stands twice");
  }
  code.fields.add(name, value);
  if (name == "m") code.payee.account = value;
  if (name.starts_with("ac.") && code.reference.empty()) code.reference = value;
  if (name != "a") return;
  auto money = money_from_minor_units(value, "UZS");
  if (!money || !Decimal(money->value).is_amount() || Decimal(money->value).is_zero()) {
    return reject(code, Errc::bad_amount, offset, "a", "not a count of tiyin");
  }
  code.amount = std::move(*money);
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.scheme != "checkout" || !scanned.uri) return;
  const auto token = scanned.uri->path.substr(1);
  const std::size_t offset = scanned.offset(token);
  const auto text = decode_base64(token, Base64Alphabet::either, Base64Padding::optional);
  if (!text || !is_valid_utf8(*text)) {
    return reject(code, Errc::bad_base64, offset, "token", "not Base64 of text");
  }
  for (const std::string_view part : split_at(*text, ';', kMostParts)) {
    const auto equals = part.find('=');
    if (equals == part.npos) continue;
    take_part(part.substr(0, equals), part.substr(equals + 1), offset, code);
  }
  if (code.payee.account.empty()) {
    reject(code, Errc::missing_field, offset, "m", "it names no merchant");
  }
}

}  // namespace moongate::ecosystem::uz_payme
