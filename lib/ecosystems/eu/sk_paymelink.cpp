// Payment links of the Slovak banks: "https://payme.sk/?V=1&IBAN=…" and
// "https://payme.sk/2/q/PME?…".
#include <algorithm>

#include "ecosystems/eu/transfer.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::sk_paymelink {
namespace {

using namespace transfer;

/// One of the uses of a link, told by its path.
struct Use {
  std::string_view path;
  std::string_view form;
  Initiation initiation;
  bool asks_for_amount;  // amount, currency and identification must stand
  bool may_have_date;
};
constexpr Use kUses[] = {
    {"/", "v1", Initiation::unknown, false, true},
    {"/2/p/PME", "person", Initiation::unknown, false, true},
    {"/2/e/PME", "e_commerce", Initiation::dynamic_code, true, true},
    {"/2/q/PME", "pos_static", Initiation::static_code, false, false},
    {"/2/m/PME", "pos_dynamic", Initiation::dynamic_code, true, false},
};
constexpr std::string_view kKnown[] = {"V", "IBAN", "AM", "CC", "DT", "PI", "MSG", "CN"};

const Use* use_of(const Uri& uri) noexcept {
  const auto path = uri.path.empty() ? std::string_view("/") : uri.path;
  const auto* const use = std::ranges::find(kUses, path, &Use::path);
  return use == std::ranges::end(kUses) || !uri.has_query ? nullptr : use;
}

// "/VS1/SS2/KS3": the symbols of the payment, any of them empty; or text of the payee's own.
void read_identification(std::string_view text, Notes& notes) {
  notes.text("PI", text, 35);
  notes.code().reference = text;
  if (!text.starts_with("/VS")) return;
  for (const std::string_view name : {"VS", "SS", "KS"}) {
    const auto begin = text.find("/" + std::string(name));
    if (begin == text.npos) continue;
    const auto value = text.substr(begin + 3, text.find('/', begin + 1) - begin - 3);
    notes.fitting(name, value, name == "KS" ? "4n" : "10n");
  }
}

void read_money(const std::vector<Parameter>& parameters, Notes& notes) {
  const auto currency = value_of(parameters, "CC");
  notes.keep("CC", currency);
  if (!currency.empty() && currency != "EUR") {
    notes.reject(Errc::bad_currency, currency, "CC", "the standard has euro alone");
  }
  notes.money("AM", value_of(parameters, "AM"), CurrencyPrefix::none, DecimalMark::point, "EUR");
}

void read(const std::vector<Parameter>& parameters, const Use& use, Notes& notes) {
  notes.fitting("V", value_of(parameters, "V"), "'1'['.'1-2n]");
  notes.require("IBAN", value_of(parameters, "IBAN"));
  notes.iban("IBAN", value_of(parameters, "IBAN"));
  read_money(parameters, notes);
  if (use.asks_for_amount) {
    for (const std::string_view name : {"AM", "CC", "PI"}) {
      notes.require(name, value_of(parameters, name));
    }
  }
  notes.date("DT", value_of(parameters, "DT"));
  if (!use.may_have_date && !value_of(parameters, "DT").empty()) notes.flag(Flag::nonstandard);
  read_identification(value_of(parameters, "PI"), notes);
  notes.text("MSG", value_of(parameters, "MSG"), 140);
  notes.text("CN", value_of(parameters, "CN"), 70);
  if (value_of(parameters, "CN").empty()) notes.flag(Flag::nonstandard);
  notes.code().payee.name = value_of(parameters, "CN");
}

}  // namespace

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  const Use* const use = scanned.uri ? use_of(*scanned.uri) : nullptr;
  if (use == nullptr) return link::read_as_address(scanned, code);
  code.kind = Kind::payment;
  code.scheme = use->form;
  code.presented_by = PresentedBy::merchant;
  code.initiation = use->initiation;
  link::flag_scheme(scanned, code);
  if (scanned.uri->has_fragment) code.flags.set(Flag::fragment);
  Notes notes(scanned, code);
  const auto parameters = read_query(scanned, Plus::is_blank, notes);
  for (const Parameter& it : parameters) {
    if (std::ranges::find(kKnown, it.name) == std::ranges::end(kKnown)) {
      code.flags.set(Flag::unknown_parameter);
    }
  }
  read(parameters, *use, notes);
}

}  // namespace moongate::ecosystem::sk_paymelink
