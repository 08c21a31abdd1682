// Receipts of Croatia: an amount with a comma, of kunas until the end of 2022.
#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::hr_fiscal {
namespace {

constexpr std::string_view kFirstOfEuros = "20230101";

}  // namespace

void finish(const ScannedPayload& /*scanned*/, PaymentCode& code) {
  const auto amount = code.fields.find("izn");
  const auto date = code.fields.find("datv");
  if (code.kind != Kind::receipt || !amount || !date) return;
  const bool comma = amount->find(',') != amount->npos;
  const auto value = receipt::hundredths_of(*amount, comma ? ',' : '.');
  if (!value) return;
  receipt::set_total(*value, "EUR", code);
  // Kunas are no longer a currency of ISO 4217.
  if (code.amount && *date < kFirstOfEuros) code.amount->currency = "HRK";
}

}  // namespace moongate::ecosystem::hr_fiscal
