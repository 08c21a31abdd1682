// QR Platba: a payment descriptor (SPAYD 1.2).
#include "ecosystems/eu/spayd.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::cz_spayd {
namespace {

using transfer::Notes;

constexpr std::size_t kMostAccounts = 2;  // in ALT-ACC
constexpr std::size_t kMostAmount = 10;

constexpr spayd::KeyRule kRules[] = {
    {"RF", 16, "16n"},    {"RN", 35},           {"PT", 3},           {"MSG", 60},
    {"NT", 1, "'P'|'E'"}, {"NTA", 320},         {"FRQ", 3, "2n1a"},  {"DH", 1, "n"},
    {"CRC32", 8},         {"X-PER", 2, "1-2n"}, {"X-VS", 10, "10n"}, {"X-SS", 10, "10n"},
    {"X-KS", 10, "10n"},  {"X-ID", 20},         {"X-URL", 140},      {"X-SELF", 60},
};
constexpr std::string_view kReadElsewhere[] = {"ACC", "ALT-ACC", "AM", "CC", "DT", "DL", "X-INV"};

void read_amount(const spayd::Descriptor& payment, Notes& notes) {
  const auto amount = payment["AM"];
  const auto currency = payment["CC"];
  notes.currency("CC", currency);
  notes.money("AM", amount, CurrencyPrefix::none, DecimalMark::point, currency);
  if (amount.size() > kMostAmount) {
    notes.reject(Errc::bad_amount, amount, "AM", "longer than ten characters");
  }
}

void read_payment(const spayd::Descriptor& payment, Notes& notes) {
  notes.require("ACC", payment["ACC"]);
  spayd::read_accounts("ACC", payment["ACC"], 1, notes);
  spayd::read_accounts("ALT-ACC", payment["ALT-ACC"], kMostAccounts, notes);
  read_amount(payment, notes);
  notes.date("DT", payment["DT"]);
  notes.date("DL", payment["DL"]);
  spayd::read_keys(payment, kRules, {}, notes);
  spayd::read_others(payment, kRules, kReadElsewhere, {}, notes);
  notes.code().payee.name = payment["RN"];
  notes.code().reference = payment["X-VS"].empty() ? payment["RF"] : payment["X-VS"];
}

}  // namespace

int bid(const ScannedPayload& scanned) { return evidence(spayd::own_bytes(scanned.text, "SPD")); }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Notes notes(scanned, code);
  const spayd::Descriptor payment(scanned.text, notes);
  read_payment(payment, notes);
  const auto embedded = payment["X-INV"];
  if (embedded.empty()) return;
  if (spayd::own_bytes(embedded, "SID") == 0) {
    return notes.reject(Errc::malformed, scanned.text, "X-INV", "not an invoice descriptor");
  }
  spayd::read_invoice(spayd::Descriptor(embedded, notes), "X-INV.", notes);
}

}  // namespace moongate::ecosystem::cz_spayd
