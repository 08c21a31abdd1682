// The line below Danish payment slips, as people copy it: kind of card, payment id, creditor.
#include <array>

#include "ecosystems/form_fields.hpp"
#include "formats/bank_numbers.hpp"

namespace moongate::ecosystem::dk_fik {
namespace {

constexpr std::size_t kLongest = 48;  // with a blank here and there
constexpr std::string_view kKinds[] = {"01", "04", "15", "71", "73", "75"};
constexpr std::string_view kCreditor = "kreditornummer";

bool is_line_character(char c) noexcept {
  return ascii::is_digit(c) || c == '+' || c == '<' || c == ' ';
}

// Cards with giro numbers have up to eight digits, those with creditor numbers eight.
std::string_view pattern_of(std::string_view kind) noexcept {
  return kind[0] == '7' ? "8!n" : "4-8n";
}

void take_payment_id(std::string_view kind, std::string_view number, std::string_view at,
                     FormFields& form, PaymentCode& code) {
  constexpr std::string_view kName = "betalingsidentifikation";
  code.reference = number;
  if (!number.empty()) code.fields.add(kName, number);
  if (is_fik_payment_id(kind, number)) return;
  const bool none = kind == "01" || kind == "73";
  const std::size_t digits = kind == "71" ? 15 : 16;
  const bool length = none || number.size() != digits;
  form.reject(length ? Errc::bad_length : Errc::crc_mismatch, at, kName,
              length ? "not as many digits as this kind of card has" : "the check digit differs");
}

}  // namespace

// "+71<" and nothing but digits and the three marks.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (text.size() < 12 || text.size() > kLongest || !ascii::all(text, is_line_character)) return 0;
  return evidence(text[0] == '+' ? 4 : 3);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto text = scanned.text;
  FormFields form(text, code);
  const std::string line = ascii::without_blanks(text);
  std::string_view rest = line;
  if (rest.starts_with('+')) rest.remove_prefix(1);
  const auto kind = rest.substr(0, 2);
  const auto plus = rest.find('+');
  if (rest.size() < 3 || rest[2] != '<' || plus == rest.npos) {
    return form.reject(Errc::truncated, text.substr(text.size()), {}, "no creditor follows");
  }
  for (const std::string_view known : kKinds) {
    if (known == kind) code.scheme = known;
  }
  if (code.scheme.empty()) {
    return form.reject(Errc::bad_value, text, "kortart", "no kind of card that is known");
  }
  code.fields.add("kortart", kind);
  take_payment_id(kind, rest.substr(3, plus - 3), text.substr(text.find('<') + 1), form, code);
  auto creditor = rest.substr(plus + 1);
  const auto creditor_at = text.substr(text.rfind('+') + 1);
  if (!creditor.ends_with('<')) {
    form.reject(Errc::truncated, text.substr(text.size()), kCreditor, "its mark does not follow");
  } else {
    creditor.remove_suffix(1);
  }
  code.payee.account = creditor;
  code.fields.add(kCreditor, creditor);
  if (!pattern::fits(pattern_of(kind), creditor)) {
    form.reject(Errc::bad_value, creditor_at, kCreditor, "not the number of a creditor");
  }
}

}  // namespace moongate::ecosystem::dk_fik
