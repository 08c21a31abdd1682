// QR codes of Hungary's instant payments: seventeen fields, each ended by a line feed (MNB,
// guidelines for the QR code standard). HCT is a payee's transfer; RTP lets the payer show an
// account to the till, which asks for payment.
#include "ecosystems/calendar_day.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/bic.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::hu_mnbqr {
namespace {

constexpr std::size_t kFields = 17;
constexpr std::size_t kMostBytes = 345;

enum Line : std::size_t {
  function,
  version,
  charset,
  bic,
  name,
  iban,
  amount,
  validity,
  purpose,
  message,
  shop,
  device,
  invoice,
  customer,
  transaction,
  loyalty,
  tax_check,
};
using Lines = std::vector<std::string_view>;

// Three capitals, and "001" alone in the next line.
bool is_headed(std::string_view text) noexcept {
  if (text.size() < 8 || !ascii::all(text.substr(0, 3), ascii::is_upper)) return false;
  auto rest = text.substr(3);
  if (rest.starts_with('\r')) rest.remove_prefix(1);
  return rest.size() > 4 && rest[0] == '\n' && ascii::all_digits(rest.substr(1, 3)) &&
         ascii::is_line_end(rest[4]);
}

// Another identifier before an account of Hungary in the sixth line. EPC069-12 begins alike.
bool has_hungarian_account(std::string_view text) noexcept {
  for (int line = 1; line < 6; ++line) {
    const auto end = text.find('\n');
    if (end == text.npos) return false;
    text.remove_prefix(end + 1);
  }
  return text.starts_with("HU") && text.size() > 4 && ascii::all_digits(text.substr(2, 2));
}

void take_bank(std::string_view text, FormFields& form, PaymentCode& code) {
  if (form.take("BIC", text, "8!c|11!c", Need::mandatory) && !is_bic(text)) {
    code.flags.set(Flag::nonstandard);  // eleven digits are met; the IBAN tells the bank
  }
}

// Whole forints, as they are paid.
void take_amount(std::string_view text, FormFields& form, PaymentCode& code) {
  if (text.empty()) return;
  code.fields.add("Összeg", text);
  if (!text.starts_with("HUF")) {
    return form.reject(Errc::bad_currency, text, "Összeg", "not in forints");
  }
  const auto digits = text.substr(3);
  const Decimal decimal(digits);
  if (!pattern::fits("1-12n", digits) || !decimal.is_amount() || decimal.is_zero()) {
    return form.reject(Errc::bad_amount, text, "Összeg", "not up to twelve digits of forints");
  }
  if (decimal.is_padded()) code.flags.set(Flag::nonstandard);
  code.amount = Money{decimal.value(), "HUF"};
}

// Local time to the second and the hours that it is ahead of UTC: "20271231235959+2".
void take_validity(std::string_view text, FormFields& form) {
  constexpr std::string_view kName = "Érvényesség";
  if (!form.take(kName, text, "14!n1!{+-}1-2n", Need::mandatory)) return;
  const bool day = is_calendar_day(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
  const bool time =
      text.substr(8, 2) < "24" && text.substr(10, 2) < "60" && text.substr(12, 2) < "60";
  if (!day || !time) form.reject(Errc::bad_value, text, kName, "no time of the calendar");
}

void take_texts(const Lines& lines, FormFields& form) {
  form.take_leniently("Jogcím", lines[purpose], "4!c");
  form.take_text("Közlemény", lines[message], 70);
  form.take_text("Bolt azonosító", lines[shop], 35);
  form.take_text("Kereskedői eszköz azonosító", lines[device], 35);
  form.take_text("Számla azonosító", lines[invoice], 35);
  form.take_text("Ügyfél azonosító", lines[customer], 35);
  form.take_text("Kedvezményezett belső tranzakció azonosító", lines[transaction], 35);
  form.take_text("Törzsvásárlói azonosító", lines[loyalty], 35);
  form.take_text("NAV ellenőrző kód", lines[tax_check], 35);
}

// Seventeen line feeds; readers of lines lose the last one.
Result<Lines> read_lines(std::string_view text, PaymentCode& code) {
  Lines lines = split_lines(text, LineEnd::lf, kFields + 2);
  if (lines.size() < kFields) {
    return fail(Errc::truncated, text.size(), {}, "fewer than seventeen fields");
  }
  if (lines.size() == kFields) {
    if (lines.back().empty()) return fail(Errc::truncated, text.size(), {}, "sixteen fields");
    code.flags.set(Flag::nonstandard);
  }
  if (lines.size() > kFields && !lines[kFields].empty()) {
    return fail(Errc::trailing_data, static_cast<std::size_t>(lines[kFields].data() - text.data()),
                {}, "more than seventeen fields");
  }
  if (lines.size() > kFields + 1) code.flags.set(Flag::nonstandard);
  return lines;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (!is_headed(text)) return 0;
  const bool known = text.starts_with("HCT") || text.starts_with("RTP");
  if (known) return evidence(8);
  return has_hungarian_account(text) ? evidence(3) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const FormText source(scanned, CharacterSet::utf_8);
  const auto text = source.text();
  FormFields form(text, code, source.spelling());
  const bool request = text.starts_with("RTP");
  if (!request && !text.starts_with("HCT")) {
    return form.reject(Errc::bad_value, text, "Azonosító", "neither HCT nor RTP");
  }
  code.scheme = request ? "RTP" : "HCT";
  if (request) {  // the payer's own name and account
    code.presented_by = PresentedBy::consumer;
    code.flags.set(Flag::personal_data);
  }
  if (text.size() > kMostBytes) code.flags.set(Flag::over_length);
  if (text.find('\r') != text.npos) code.flags.set(Flag::nonstandard);
  const auto lines = read_lines(text, code);
  if (!lines) return code.errors.push_back(lines.error());
  const Lines& line = *lines;
  if (line[version] != "001") {
    return form.reject(Errc::unsupported_version, line[version], "Verzió", "only 001 is known");
  }
  form.take("Karakterkészlet", line[charset], "'1'", Need::mandatory);
  take_bank(line[bic], form, code);
  if (form.take_text("Név", line[name], 70, Need::mandatory)) code.payee.name = line[name];
  code.payee.account = form.take_iban("IBAN", line[iban], "HU", Need::mandatory);
  take_amount(line[amount], form, code);
  take_validity(line[validity], form);
  take_texts(line, form);
  code.reference = line[line[invoice].empty() ? transaction : invoice];
}

}  // namespace moongate::ecosystem::hu_mnbqr
