// QR Faktura: an invoice for the payer's books, which may say how it is paid (Short Invoice
// Descriptor 1.0).
#include "ecosystems/eu/spayd.hpp"

namespace moongate {
namespace {

using transfer::Notes;

constexpr std::string_view kAmount = "[1!{-}]15n['.'2n]";  // of a credit note below zero

constexpr spayd::KeyRule kRules[] = {
    {"ID", 40},
    {"ON", 20},
    {"TP", 1, "n"},
    {"TD", 1, "n"},
    {"SA", 1, "'0'|'1'"},
    {"MSG", 40},
    {"VS", 10, "10n"},
    {"VII", 14},
    {"INI", 8, "8n"},
    {"VIR", 14},
    {"INR", 8, "8n"},
    {"TB0", 0, kAmount},
    {"T0", 0, kAmount},
    {"TB1", 0, kAmount},
    {"T1", 0, kAmount},
    {"TB2", 0, kAmount},
    {"T2", 0, kAmount},
    {"NTB", 0, kAmount},
    {"FX", 0, "15n['.'3n]"},
    {"FXA", 5, "5n"},
    {"X-SW", 30},
    {"X-URL", 70},
    {"CRC32", 8},
};
constexpr std::string_view kReadElsewhere[] = {"DD", "DUZP", "DPPD", "DT", "ACC", "CC", "AM"};
constexpr std::string_view kDates[] = {"DD", "DUZP", "DPPD", "DT"};

}  // namespace

void spayd::read_invoice(const Descriptor& invoice, std::string_view prefix, Notes& notes) {
  read_keys(invoice, kRules, prefix, notes);
  for (const std::string_view key : kDates) {
    notes.date(std::string(prefix) + std::string(key), invoice[key]);
  }
  read_others(invoice, kRules, kReadElsewhere, prefix, notes);
  notes.require("ID", invoice["ID"]);
  // Generators are met that leave out the day of issue.
  if (invoice["DD"].empty()) notes.flag(Flag::nonstandard);
}

namespace ecosystem::cz_sind {

int bid(const ScannedPayload& scanned) { return evidence(spayd::own_bytes(scanned.text, "SID")); }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Notes notes(scanned, code);
  const spayd::Descriptor invoice(scanned.text, notes);
  spayd::read_invoice(invoice, {}, notes);
  spayd::read_accounts("ACC", invoice["ACC"], 1, notes);
  notes.keep("CC", invoice["CC"]);
  if (!invoice["CC"].empty() && minor_unit_digits(invoice["CC"]) < 0) {
    notes.reject(Errc::bad_currency, scanned.text, "CC", "not a currency of ISO 4217");
  }
  const auto currency = invoice["CC"].empty() ? std::string_view("CZK") : invoice["CC"];
  notes.money("AM", invoice["AM"], CurrencyPrefix::none, DecimalMark::point, currency);
  if (invoice["AM"].empty()) code.flags.set(Flag::nonstandard);
  code.reference = invoice["VS"].empty() ? invoice["ID"] : invoice["VS"];
}

}  // namespace ecosystem::cz_sind
}  // namespace moongate
