// Writes Swiss QR-bills with structured addresses (SIX, Swiss Implementation Guidelines for the
// QR-bill, section 4).
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/creditor_reference.hpp"

namespace moongate::ecosystem::swiss_qrbill {
namespace {

using Elements = std::vector<std::string>;

constexpr std::size_t kOfParty = 7;

void add_creditor(Settings& settings, Elements& out) {
  out.push_back("S");
  out.push_back(settings.take_or({"name", "Cdtr.Name"}, {}));
  out.push_back(settings.take_or({"Cdtr.StrtNmOrAdrLine1"}, {}));
  out.push_back(settings.take_or({"Cdtr.BldgNbOrAdrLine2"}, {}));
  out.push_back(settings.take_or({"Cdtr.PstCd"}, {}));
  out.push_back(settings.take_or({"city", "Cdtr.TwnNm"}, {}));
  out.push_back(settings.take_or({"country", "Cdtr.Ctry"}, "CH"));
}

void add_debtor(Settings& settings, Elements& out) {
  const std::string name = settings.take_or({"UltmtDbtr.Name"}, {});
  if (name.empty()) return out.resize(out.size() + kOfParty);
  out.push_back("S");
  out.push_back(name);
  for (const char* key : {"StrtNmOrAdrLine1", "BldgNbOrAdrLine2", "PstCd", "TwnNm"}) {
    out.push_back(settings.take_or({"UltmtDbtr." + std::string(key)}, {}));
  }
  out.push_back(settings.take_or({"UltmtDbtr.Ctry"}, "CH"));
}

// The reference tells its type; what fits neither is told by the check digits of the nearer one.
std::string type_of(std::string_view reference) {
  if (reference.empty()) return "NON";
  return is_creditor_reference(reference) || reference.starts_with("RF") ? "SCOR" : "QRR";
}

}  // namespace

Result<std::string> compose(Settings& settings) {
  const auto amount = settings.take_amount({"amount", "Amt"}, 2);
  if (!amount) return fail(amount.error());
  Elements out = {"SPC", "0200", "1", settings.take_or({"account", "IBAN"}, {})};
  add_creditor(settings, out);
  out.resize(out.size() + kOfParty);  // the ultimate creditor is for future use
  out.push_back(*amount);
  out.push_back(settings.take_or({"currency", "Ccy"}, "CHF"));
  add_debtor(settings, out);
  const std::string reference = settings.take_or({"reference", "Ref"}, {});
  out.push_back(settings.take_or({"form", "Tp"}, type_of(reference)));
  out.push_back(reference);
  out.push_back(settings.take_or({"Ustrd"}, {}));
  out.push_back("EPD");
  out.push_back(settings.take_or({"StrdBkgInf"}, {}));
  out.push_back(settings.take_or({"AltPmt"}, {}));
  // What follows the trailer may be left out, from the end on.
  return join_lines(out);
}

}  // namespace moongate::ecosystem::swiss_qrbill
