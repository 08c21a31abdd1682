// PAY by square: payment orders, standing orders and direct debits, with the accounts of the
// payee (PAY by square 1.2.0, data model of the payment).
#include <string>

#include "ecosystems/eu/by_square.hpp"
#include "formats/decimal.hpp"
#include "formats/iban.hpp"

namespace moongate::ecosystem::sk_paybysquare {
namespace {

using by_square::Elements;
using transfer::Notes;

constexpr std::size_t kMostPayments = 9;
constexpr std::size_t kMostAccounts = 9;
constexpr std::string_view kSymbol = "10n";
constexpr std::string_view kOptional = "15n['.'*n]";  // an amount that the bank checks

// PaymentOptions is a sum of these.
constexpr int kPaymentOrder = 1;
constexpr int kStandingOrder = 2;
constexpr int kDirectDebit = 4;

// The first payment of a code is the one that the common members tell.
struct Reader {
  Elements& elements;
  Notes& notes;
  bool first = true;

  void text(std::string_view name, std::size_t most) { notes.text(name, elements.take(), most); }
  void fitting(std::string_view name, std::string_view pattern) {
    notes.fitting(name, elements.take(), pattern);
  }
  void date(std::string_view name) { notes.date(name, elements.take()); }
};

void read_options(Reader& in) {
  const auto options = in.elements.take();
  in.notes.fitting("PaymentOptions", options, "'1'|'2'|'3'|'4'|'5'|'6'|'7'");
  in.notes.require("PaymentOptions", options);
  if (!in.first || options.size() != 1) return;
  const int sum = options[0] - '0';
  PaymentCode& code = in.notes.code();
  if ((sum & kPaymentOrder) != 0) {
    code.scheme = "payment_order";
  } else if ((sum & kStandingOrder) != 0) {
    code.scheme = "standing_order";
  } else if (sum == kDirectDebit) {
    code.scheme = "direct_debit";
  }
}

void read_amount(Reader& in) {
  const auto amount = in.elements.take();
  const auto currency = in.elements.take();
  in.notes.require("CurrencyCode", currency);
  in.notes.currency("CurrencyCode", currency);
  if (!in.first) return in.notes.fitting("Amount", amount, kOptional);
  in.notes.money("Amount", amount, CurrencyPrefix::none, DecimalMark::point, currency);
}

// Every account of one payment is the same payee's: the payer takes the one of his own bank.
void read_accounts(Reader& in) {
  const std::size_t count = in.elements.take_count("BankAccountsCount", kMostAccounts, in.notes);
  if (count == 0) {
    in.notes.reject(Errc::missing_field, in.elements.text(), "BankAccounts", "no account");
  }
  for (std::size_t i = 0; i < count; ++i) {
    const auto iban = in.elements.take();
    in.notes.require("IBAN", iban);
    in.notes.iban("IBAN", iban);
    in.notes.bic("BIC", in.elements.take());
  }
}

void read_standing_order(Reader& in) {
  if (in.elements.take_count("StandingOrderExt", 1, in.notes) == 0) return;
  in.fitting("Day", "2n");
  in.fitting("Month", "4n");
  in.fitting("Periodicity", "e");
  in.date("LastDate");
}

void read_direct_debit(Reader& in) {
  if (in.elements.take_count("DirectDebitExt", 1, in.notes) == 0) return;
  in.fitting("DirectDebitScheme", "n");
  in.fitting("DirectDebitType", "n");
  in.fitting("DirectDebitVariableSymbol", kSymbol);
  in.fitting("DirectDebitSpecificSymbol", kSymbol);
  in.text("DirectDebitOriginatorsReferenceInformation", 35);
  in.text("MandateID", 35);
  in.text("CreditorID", 35);
  in.text("ContractID", 35);
  in.fitting("MaxAmount", kOptional);
  in.date("ValidTillDate");
}

void read_payment(Reader& in) {
  read_options(in);
  read_amount(in);
  in.date("PaymentDueDate");
  const auto symbol = in.elements.take();
  in.notes.fitting("VariableSymbol", symbol, kSymbol);
  in.fitting("ConstantSymbol", "4n");
  in.fitting("SpecificSymbol", kSymbol);
  const auto reference = in.elements.take();
  in.notes.text("OriginatorsReferenceInformation", reference, 35);
  if (in.first) in.notes.code().reference = symbol.empty() ? reference : symbol;
  in.text("PaymentNote", 140);
  read_accounts(in);
  read_standing_order(in);
  read_direct_debit(in);
}

void read_beneficiary(Reader& in) {
  const auto name = in.elements.take();
  in.notes.text("BeneficiaryName", name, 70);
  if (in.first) in.notes.code().payee.name = name;
  in.text("BeneficiaryAddressLine1", 70);
  in.text("BeneficiaryAddressLine2", 70);
}

void read(Elements& elements, Notes& notes) {
  notes.text("InvoiceID", elements.take(), 10);
  const std::size_t payments = elements.take_count("PaymentsCount", kMostPayments, notes);
  if (payments == 0) {
    notes.reject(Errc::missing_field, elements.text(), "Payments", "no payment");
  }
  Reader in{elements, notes};
  for (std::size_t i = 0; i < payments; ++i, in.first = false) read_payment(in);
  // Beneficiaries stand behind all payments; version 1.0 has none.
  in.first = true;
  for (std::size_t i = 0; i < payments; ++i, in.first = false) read_beneficiary(in);
  if (elements.left() > 0) {
    notes.reject(Errc::trailing_data, elements.text(), {}, "more elements than the model has");
  }
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return evidence(by_square::own_bytes(scanned.text, by_square::Type::pay));
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Elements elements(scanned, code);
  if (elements.empty()) return;
  Notes notes(scanned, code);
  notes.decoded(elements.text(), scanned.text);
  read(elements, notes);
}

}  // namespace moongate::ecosystem::sk_paybysquare
