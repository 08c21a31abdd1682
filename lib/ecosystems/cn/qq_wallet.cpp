// QQ Wallet (Tencent): collect codes name the payee in clear. Their `ac` holds the payee's memo and
// network address among others and is copied nowhere.
#include "ecosystems/row.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::qq_wallet {

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.scheme != "collect") return;
  if (parameter(scanned.uri->query, "ac")) code.flags.set(Flag::personal_data);
}

}  // namespace moongate::ecosystem::qq_wallet
