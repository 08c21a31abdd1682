// Bank slips of Brazil: 44 digits of a bar code, or the 47 that people type (FEBRABAN).
#include "ecosystems/americas/slip_digits.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/boleto.hpp"

namespace moongate::ecosystem::br_boleto {
namespace {

constexpr std::size_t kBarCode = 44;
constexpr std::size_t kLine = 47;
constexpr std::size_t kCurrency = 3;  // where "9", the real, stands in both
constexpr char kReal = '9';
constexpr int kMoreThanAnyScheme = emv::kMerchantPresentedBits + evidence(8);

void take_amount(std::string_view bar_code, FormFields& form, PaymentCode& code) {
  const auto digits = bar_code.substr(9, 10);
  if (bar_code[kCurrency] == kReal) return form.take_minor_units("valor", digits, "10!n", "BRL");
  code.fields.add("valor", digits);  // of a unit that only the bank knows
}

void take_fields(std::string_view bar_code, PaymentCode& code) {
  FormFields form(bar_code, code);
  code.fields.add("banco", bar_code.substr(0, 3));
  code.fields.add("moeda", bar_code.substr(kCurrency, 1));
  code.fields.add("DV", bar_code.substr(4, 1));
  code.fields.add("fator de vencimento", bar_code.substr(5, 4));
  take_amount(bar_code, form, code);
  code.fields.add("campo livre", bar_code.substr(19));
  code.reference = bar_code.substr(19);
}

}  // namespace

// The length and the "9" of the real are what tells a slip even where its check digit is wrong.
// Those of Banco do Brasil begin with "0019", which looks like the beginning of a
// merchant-presented code, and what follows at times like an account of a card network; but such a
// code always has letters (ID 58).
int bid(const ScannedPayload& scanned) {
  if (!slip_digits::may_hold_slip(scanned)) return 0;
  const auto text = scanned.text;
  const std::size_t digits = slip_digits::count(text);
  const bool line = digits == kLine;
  const bool bar_code = digits == kBarCode && text.size() == kBarCode;
  if ((!line && !bar_code) || text[0] == '8') return 0;
  const bool real = text[kCurrency] == kReal;
  if (scanned.emv != nullptr && real) return kMoreThanAnyScheme;
  if (real) return evidence(3);
  return line ? evidence(1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  code.scheme = slip_digits::count(scanned.text) == kLine ? "line" : "bar_code";
  const auto bar_code = slip_digits::bar_code_of(scanned.text);
  if (!bar_code) return code.errors.push_back(bar_code.error());
  if (bar_code->front() == '8') {
    return reject(code, Errc::bad_value, 0, "banco", "a slip of a tax or utility");
  }
  take_fields(*bar_code, code);
}

}  // namespace moongate::ecosystem::br_boleto
