// The Data Matrix beside a postal slip of pagoPA: fields of fixed width, some with their width in
// front (L'avviso di pagamento analogico nel sistema pagoPA).
#include <algorithm>

#include "ecosystems/eu/pagopa_fields.hpp"

namespace moongate::ecosystem::it_poste_nbpa {
namespace {

constexpr std::string_view kIdentifier = "codfase=NBPA;";
constexpr std::size_t kWhole = 256;  // characters, with the "A" that ends it
constexpr char kEnd = 'A';
constexpr std::size_t kPayerName = 40;
constexpr std::size_t kReason = 110;
constexpr std::size_t kSmallest = 93;  // up to the payer's name; the rest is for people

// Takes fields off the front of a text, one after the other.
class Columns {
 public:
  explicit Columns(std::string_view text) noexcept : rest_(text) {}

  std::string_view next(std::size_t size) noexcept {
    const auto column = rest_.substr(0, size);
    rest_.remove_prefix(column.size());
    return column;
  }
  [[nodiscard]] std::string_view rest() const noexcept { return rest_; }

 private:
  std::string_view rest_;
};

std::string_view without_padding(std::string_view text) noexcept {
  const auto last = text.find_last_not_of(' ');
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

// What people read. Printers lose blanks of the padding: then two of them part name and reason.
void take_texts(std::string_view rest, bool whole, FormFields& form, PaymentCode& code) {
  auto name = rest.substr(0, kPayerName);
  auto reason = rest.substr(name.size(), kReason);
  if (!whole) {
    code.flags.set(Flag::nonstandard);
    name = rest.substr(0, std::min(rest.find("  "), kPayerName));
    reason = rest.substr(name.size());
    const auto start = reason.find_first_not_of(' ');
    reason = start == reason.npos ? std::string_view{} : reason.substr(start);
    if (reason.ends_with('A')) reason.remove_suffix(1);
  }
  form.take_text("anagrafica debitore", without_padding(name), kPayerName);
  form.take_text("causale", without_padding(reason), kReason);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return scanned.text.starts_with(kIdentifier) ? evidence(kIdentifier.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto text = scanned.text;
  FormFields form(text, code);
  if (text.size() < kSmallest || text.back() != kEnd) {
    return form.reject(Errc::truncated, text.substr(text.size()), {}, "no \"A\" ends it");
  }
  Columns columns(text);
  columns.next(kIdentifier.size());
  const auto width = [&](std::string_view digits) {
    const auto written = columns.next(digits.size());
    if (written != digits) form.reject(Errc::malformed, written, {}, "not the width of the field");
  };
  width("18");
  pagopa::take_notice(columns.next(18), form, code);
  width("12");
  const auto account = columns.next(12);
  if (form.take("numero conto corrente", account, "12!n", Need::mandatory)) {
    code.payee.account = account;
  }
  width("10");
  form.take_minor_units("importo", columns.next(10), "10!n", "EUR");
  width("3");
  form.take("tipo documento", columns.next(3), "3!n", Need::mandatory);
  width("1P1");
  pagopa::take_creditor(columns.next(11), form);
  if (form.take("codice fiscale debitore", without_padding(columns.next(16)), "1-16c")) {
    code.flags.set(Flag::personal_data);
  }
  take_texts(columns.rest(), text.size() == kWhole, form, code);
}

}  // namespace moongate::ecosystem::it_poste_nbpa
