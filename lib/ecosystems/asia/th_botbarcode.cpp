// Bar codes of Thai bills: a bar and the biller, two references and an amount, parted by carriage
// returns (Bank of Thailand).
#include <algorithm>

#include "ecosystems/form_fields.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::th_botbarcode {
namespace {

constexpr std::size_t kFields = 4;
constexpr std::size_t kBillerDigits = 15;  // 13 of the tax number and two of the service

enum Field : std::size_t { biller, first_reference, second_reference, amount };

// What frames a payload may be its empty fields at the end.
std::string_view with_last_fields(const ScannedPayload& scanned) noexcept {
  const std::string_view inside = scanned.text;
  const std::string_view whole = with_line_ends(inside, scanned.payload->text);
  auto separators = static_cast<std::size_t>(std::ranges::count(inside, '\r'));
  std::size_t size = inside.size();
  for (; size < whole.size() && whole[size] == '\r' && separators + 1 < kFields; ++size)
    ++separators;
  return whole.substr(0, size);
}

}  // namespace

// A bar, digits and a line end: prose goes on otherwise. Where the bar is lost, the fifteen digits
// of a biller and a carriage return still tell.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  const bool barred = text.starts_with('|');
  const std::size_t start = barred ? 1 : 0;
  std::size_t end = start;
  while (end < text.size() && ascii::is_digit(text[end])) ++end;
  if (end == text.size()) return 0;
  if (!barred) return end == kBillerDigits && text[end] == '\r' ? evidence(2) : 0;
  return ascii::is_line_end(text[end]) && end > 3 ? evidence(3) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto text = with_last_fields(scanned);
  FormFields form(text, code);
  if (text.find('\n') != text.npos) {
    return form.reject(Errc::malformed, text.substr(text.find('\n')), {},
                       "a line feed where a carriage return parts two fields");
  }
  if (!text.starts_with('|')) return form.reject(Errc::malformed, text, {}, "no bar in front");
  const auto fields = split_at(text.substr(1), '\r', kFields + 1);
  if (!form.has_count(fields, kFields, "not four fields")) return;
  if (form.take("Biller ID", fields[biller], "15!n", Need::mandatory)) {
    code.payee.account = fields[biller];
  }
  if (form.take("Reference No.1", fields[first_reference], "1-20w{-/. }", Need::mandatory)) {
    code.reference = fields[first_reference];
  }
  form.take("Reference No.2", fields[second_reference], "1-20w{-/. }");
  form.take_minor_units("Amount", fields[amount], "1-10n", "THB");
}

}  // namespace moongate::ecosystem::th_botbarcode
