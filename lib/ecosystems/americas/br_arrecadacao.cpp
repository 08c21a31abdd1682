// Slips of taxes and utilities of Brazil: 44 digits of a bar code, or the 48 that people type
// (FEBRABAN, Layout padrão de arrecadação).
#include "ecosystems/americas/slip_digits.hpp"
#include "ecosystems/form_fields.hpp"

namespace moongate::ecosystem::br_arrecadacao {
namespace {

constexpr std::size_t kBarCode = 44;
constexpr std::size_t kLine = 48;
constexpr char kProduct = '8';
constexpr char kWithRegisterNumber = '6';  // segment of shops: they are told by their CNPJ

// "6" and "8" say that the amount is in reais, "7" and "9" that it counts some other unit.
bool is_in_reais(char kind) noexcept { return kind == '6' || kind == '8'; }

void take_fields(std::string_view bar_code, PaymentCode& code) {
  FormFields form(bar_code, code);
  code.fields.add("identificação do produto", bar_code.substr(0, 1));
  code.fields.add("identificação do segmento", bar_code.substr(1, 1));
  code.fields.add("identificador de valor", bar_code.substr(2, 1));
  code.fields.add("DAC", bar_code.substr(3, 1));
  if (is_in_reais(bar_code[2])) {
    form.take_minor_units("valor", bar_code.substr(4, 11), "11!n", "BRL");
  } else {
    code.fields.add("valor", bar_code.substr(4, 11));
  }
  const std::size_t company = bar_code[1] == kWithRegisterNumber ? 8 : 4;
  code.payee.account = bar_code.substr(15, company);
  code.fields.add("identificação da empresa/órgão", code.payee.account);
  code.fields.add("campo livre", bar_code.substr(15 + company));
  code.reference = bar_code.substr(15 + company);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (!slip_digits::may_hold_slip(scanned) || text.size() < 3 || text[0] != kProduct) return 0;
  const std::size_t digits = slip_digits::count(text);
  const bool length = digits == kLine || (digits == kBarCode && text.size() == kBarCode);
  return length && text[2] >= '6' ? evidence(3) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  code.scheme = slip_digits::count(scanned.text) == kLine ? "line" : "bar_code";
  const auto bar_code = slip_digits::bar_code_of(scanned.text);
  if (!bar_code) return code.errors.push_back(bar_code.error());
  if (bar_code->front() != kProduct) {
    return reject(code, Errc::bad_value, 0, "identificação do produto", "a slip of a bank");
  }
  take_fields(*bar_code, code);
}

}  // namespace moongate::ecosystem::br_arrecadacao
