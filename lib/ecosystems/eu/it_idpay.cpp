// IDPay of Italy: what stands in the place of a transaction code must be one.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::it_idpay {
namespace {

constexpr std::string_view kPath = "/idpay/auth/";

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::url || !scanned.uri || !scanned.uri->path.starts_with(kPath)) return;
  code.kind = Kind::payment;
  reject(code, Errc::bad_value, scanned.offset(scanned.uri->path) + kPath.size(), "trxCode",
         "not 8 letters and digits");
}

}  // namespace moongate::ecosystem::it_idpay
