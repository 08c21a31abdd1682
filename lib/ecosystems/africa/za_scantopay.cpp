// Scan to Pay (South Africa): a code of ten digits, which the app looks up, alone or in an address.
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::za_scantopay {
namespace {

constexpr std::size_t kDigits = 10;
constexpr char kFirst = '8';

// A linear symbol of ten digits is a parcel's or a shelf's, not a code to pay.
bool is_code(const ScannedPayload& scanned) noexcept {
  const bool shown =
      scanned.format == SymbolFormat::unknown || scanned.format == SymbolFormat::qr_code;
  return shown && scanned.digits && scanned.text.size() == kDigits && scanned.text[0] == kFirst;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri) return link::bid(scanned);
  return is_code(scanned) ? evidence(1) : 0;
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.uri) return;
  if (!is_code(scanned)) return reject(code, Errc::malformed, 0, {}, "not a code of ten digits");
  code.scheme = "code";
  begin_payment(code);
  code.fields.add("code", scanned.text);
  code.reference = scanned.text;
}

}  // namespace moongate::ecosystem::za_scantopay
