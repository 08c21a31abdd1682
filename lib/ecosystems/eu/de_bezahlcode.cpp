// BezahlCode: "bank://singlepaymentsepa?name=…&iban=…&amount=12,50". Names are met in any case.
#include <algorithm>

#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::de_bezahlcode {
namespace {

using namespace transfer;

/// One of the uses, told by what stands behind "bank://". All are payments, a direct debit of one
/// sum like PAY by square's, too.
struct Use {
  std::string_view name;
  bool sepa;    // IBAN and BIC, not account and bank code
  bool amount;  // an amount must stand
};
constexpr Use kUses[] = {
    {"singlepaymentsepa", true, true},
    {"singlepayment", false, true},
    {"singledirectdebitsepa", true, true},
    {"singledirectdebit", false, true},
    {"periodicsinglepaymentsepa", true, true},
    {"periodicsinglepayment", false, true},
    {"contact_v2", true, false},
    {"contact", false, false},
};

// What is kept as it stands, with the characters that it may have.
struct Text {
  std::string_view name;
  std::size_t most;
};
constexpr Text kTexts[] = {{"reason", 140},         {"separeference", 35},
                           {"creditorid", 35},      {"mandateid", 35},
                           {"postingkey", 3},       {"bankname", 70},
                           {"periodictimeunit", 1}, {"periodictimeunitrotation", 2}};
constexpr std::string_view kDates[] = {"executiondate", "dateofsignature",
                                       "periodicfirstexecutiondate", "periodiclastexecutiondate"};

const Use* use_of(const ScannedPayload& scanned) noexcept {
  if (!scanned.has_scheme("bank") || !scanned.uri->hierarchical || scanned.uri->path.size() > 1) {
    return nullptr;
  }
  const auto* const use = std::ranges::find_if(
      kUses, [&](const Use& it) { return ascii::equal_ignoring_case(it.name, scanned.uri->host); });
  return use == std::ranges::end(kUses) ? nullptr : use;
}

// "BNC" is written so in the specification, "bnc" by most.
std::string_view find(const std::vector<Parameter>& parameters, std::string_view name) noexcept {
  const auto found = std::ranges::find_if(
      parameters, [&](const Parameter& it) { return ascii::equal_ignoring_case(it.name, name); });
  return found == parameters.end() ? std::string_view{} : std::string_view(found->value);
}

void read_account(const std::vector<Parameter>& parameters, const Use& use, Notes& notes) {
  // The second version of a contact may hold either.
  const bool national = !use.sepa || (use.name == "contact_v2" && find(parameters, "iban").empty());
  if (!national) {
    notes.require("iban", find(parameters, "iban"));
    notes.iban("iban", find(parameters, "iban"));
    return notes.bic("bic", find(parameters, "bic"));
  }
  const auto account = find(parameters, "account");
  notes.require("account", account);
  notes.fitting("account", account, "1-10n");
  notes.require("bnc", find(parameters, "bnc"));
  notes.fitting("bnc", find(parameters, "bnc"), "8-9n");
  notes.code().payee.account = account;
}

void read_amount(const std::vector<Parameter>& parameters, const Use& use, Notes& notes) {
  const auto amount = find(parameters, "amount");
  const auto currency = find(parameters, "currency");
  notes.keep("currency", currency);
  if (!currency.empty() && minor_unit_digits(currency) < 0) {
    return notes.reject(Errc::bad_currency, currency, "currency", "not a currency of ISO 4217");
  }
  if (use.amount) notes.require("amount", amount);
  if (amount.empty()) return;
  notes.money("amount", amount, CurrencyPrefix::none, DecimalMark::comma,
              currency.empty() ? std::string_view("EUR") : currency);
}

// ddMMyyyy
void read_date(std::string_view name, std::string_view value, Notes& notes) {
  notes.keep(name, value);
  if (value.empty()) return;
  const bool eight = value.size() == 8 && ascii::all_digits(value);
  std::string turned;
  if (eight) {
    turned = value.substr(4);
    turned += value.substr(2, 2);
    turned += value.substr(0, 2);
  }
  if (!is_date(turned)) notes.reject(Errc::bad_value, value, name, "not a day ddMMyyyy");
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const Use* const use = use_of(scanned);
  return use == nullptr ? 0 : evidence(std::string_view("bank://").size() + use->name.size());
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  const Use* const use = use_of(scanned);
  if (use == nullptr) return reject(code, Errc::malformed, 0, {}, "no use of a BezahlCode");
  code.kind = Kind::payment;
  code.scheme = use->name;
  code.presented_by = PresentedBy::merchant;
  Notes notes(scanned, code);
  const auto parameters = read_query(scanned, Plus::stays, notes);
  const auto name = find(parameters, "name");
  notes.require("name", name);
  notes.text("name", name, 70);
  code.payee.name = name;
  read_account(parameters, *use, notes);
  read_amount(parameters, *use, notes);
  for (const Text& text : kTexts) notes.text(text.name, find(parameters, text.name), text.most);
  for (const std::string_view date : kDates) read_date(date, find(parameters, date), notes);
  const auto reference = find(parameters, "separeference");
  code.reference = reference.empty() ? find(parameters, "reason") : reference;
}

}  // namespace moongate::ecosystem::de_bezahlcode
