// INVOICE by square: an invoice for the payer's books (INVOICE by square 1.1.0, data model).
#include "ecosystems/eu/by_square.hpp"

namespace moongate::ecosystem::sk_invoicebysquare {
namespace {

using by_square::Elements;
using transfer::Notes;

constexpr std::size_t kMostSummaries = 9;
constexpr std::size_t kMostText = 140;
constexpr std::string_view kAmount = "[1!{-}]15n['.'*n]";
constexpr std::string_view kDocuments[] = {"invoice", "proforma_invoice", "credit_note",
                                           "debit_note", "advance_invoice"};

constexpr std::string_view kHead[] = {"OrderID",           "DeliveryNoteID",
                                      "LocalCurrencyCode", "ForeignCurrencyCode",
                                      "CurrRate",          "ReferenceCurrRate"};
constexpr std::string_view kSupplier[] = {"CompanyTaxID", "CompanyVATID",   "CompanyRegisterID",
                                          "StreetName",   "BuildingNumber", "CityName",
                                          "PostalZone",   "State",          "Country",
                                          "ContactName",  "Telephone",      "EMail"};
constexpr std::string_view kCustomer[] = {"Customer.PartyName", "Customer.CompanyTaxID",
                                          "Customer.CompanyVATID", "Customer.CompanyRegisterID",
                                          "Customer.PartyIdentification"};
constexpr std::string_view kLine[] = {
    "NumberOfInvoiceLines", "InvoiceDescription", "OrderLineID",  "DeliveryNoteLineID", "ItemName",
    "ItemEANCode",          "PeriodFromDate",     "PeriodToDate", "InvoicedQuantity"};
constexpr std::string_view kSummary[] = {"ClassifiedTaxCategory", "TaxExclusiveAmount", "TaxAmount",
                                         "AlreadyClaimedTaxExclusiveAmount",
                                         "AlreadyClaimedTaxAmount"};

void read_texts(Elements& elements, std::span<const std::string_view> names, Notes& notes) {
  for (const std::string_view name : names) notes.text(name, elements.take(), kMostText);
}

void read_amounts(Elements& elements, std::span<const std::string_view> names, Notes& notes) {
  for (const std::string_view name : names) notes.fitting(name, elements.take(), kAmount);
}

void read_head(Elements& elements, Notes& notes) {
  const auto id = elements.take();
  const auto issued = elements.take();
  notes.require("InvoiceID", id);
  notes.text("InvoiceID", id, kMostText);
  notes.code().reference = id;
  notes.require("IssueDate", issued);
  notes.date("IssueDate", issued);
  notes.date("TaxPointDate", elements.take());
  read_texts(elements, kHead, notes);
}

void read_supplier(Elements& elements, Notes& notes) {
  const auto name = elements.take();
  notes.require("PartyName", name);
  notes.text("PartyName", name, kMostText);
  read_texts(elements, kSupplier, notes);
  Payee& payee = notes.code().payee;
  payee.name = name;
  payee.city = notes.code().fields.find("CityName").value_or(std::string_view{});
  payee.country = notes.code().fields.find("Country").value_or(std::string_view{});
}

void read(Elements& elements, Notes& notes) {
  read_head(elements, notes);
  read_supplier(elements, notes);
  read_texts(elements, kCustomer, notes);
  read_texts(elements, kLine, notes);
  const std::size_t count = elements.take_count("TaxCategorySummaries", kMostSummaries, notes);
  for (std::size_t i = 0; i < count; ++i) read_amounts(elements, kSummary, notes);
  notes.fitting("PayableRoundingAmount", elements.take(), kAmount);
  notes.fitting("PaidDepositsAmount", elements.take(), kAmount);
  notes.fitting("PaymentMeans", elements.take(), "4n");
  if (elements.left() > 0) {
    notes.reject(Errc::trailing_data, elements.text(), {}, "more elements than the model has");
  }
}

// The second half-byte of the header's second byte: two characters hold it.
std::string_view document_of(std::string_view text) noexcept {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
  return kDocuments[(digit(text[1]) & 0x3) << 2 | digit(text[2]) >> 3];
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return evidence(by_square::own_bytes(scanned.text, by_square::Type::invoice));
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  if (bid(scanned) == 0) return reject(code, Errc::malformed, 0, "header", "not an invoice");
  code.scheme = document_of(scanned.text);
  Elements elements(scanned, code);
  if (elements.empty()) return;
  Notes notes(scanned, code);
  notes.decoded(elements.text(), scanned.text);
  read(elements, notes);
}

}  // namespace moongate::ecosystem::sk_invoicebysquare
