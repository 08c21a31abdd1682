// Jiangsu's health code: the host says the province.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::gov_jiangsu {

void finish(const ScannedPayload& /*scanned*/, PaymentCode& code) {
  if (code.kind == Kind::health_code) code.fields.add("province", "320000");
}

}  // namespace moongate::ecosystem::gov_jiangsu
