// Writes EPC QR codes: version 002, UTF-8, one element a line (EPC069-12, section 3).
#include <string>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/creditor_reference.hpp"

namespace moongate::ecosystem::epc_sct {
Result<std::string> compose(Settings& settings) {
  const auto amount = settings.take_amount({"amount", "Amount"}, 2);
  if (!amount) return fail(amount.error());
  const std::string currency = settings.take_or({"currency"}, "EUR");
  std::string structured = settings.take_or({"Remittance Information (Structured)"}, {});
  std::string unstructured = settings.take_or({"Remittance Information (Unstructured)"}, {});
  if (const auto reference = settings.take({"reference"})) {
    (is_creditor_reference(*reference) ? structured : unstructured) = *reference;
  }
  // No line end follows the last element.
  const std::string elements[] = {"BCD",
                                  settings.take_or({"Version"}, "002"),
                                  settings.take_or({"Character set"}, "1"),
                                  settings.take_or({"form", "Identification"}, "SCT"),
                                  settings.take_or({"BIC"}, {}),
                                  settings.take_or({"name", "Name"}, {}),
                                  settings.take_or({"account", "IBAN"}, {}),
                                  amount->empty() ? std::string() : currency + *amount,
                                  settings.take_or({"Purpose"}, {}),
                                  structured,
                                  unstructured,
                                  settings.take_or({"Beneficiary to originator information"}, {})};
  return join_lines(elements);
}

}  // namespace moongate::ecosystem::epc_sct
