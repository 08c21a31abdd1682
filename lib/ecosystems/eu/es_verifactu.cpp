// Invoices of Spain: a credit note has a negative amount, which nobody pays.
#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::es_verifactu {

void finish(const ScannedPayload& /*scanned*/, PaymentCode& code) {
  const auto amount = code.fields.find("importe");
  if (code.kind != Kind::receipt || !amount) return;
  if (const auto value = receipt::hundredths_of(*amount, '.')) {
    receipt::set_total(*value, "EUR", code);
  }
}

}  // namespace moongate::ecosystem::es_verifactu
