// Swiss QR-bill: 31 to 34 elements, one a line (SIX, Swiss Implementation Guidelines for the
// QR-bill, section 4). Field names are those of its table, with the group in front.
#include <span>
#include <vector>

#include "ecosystems/eu/swico.hpp"
#include "ecosystems/eu/swiss_party.hpp"
#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/creditor_reference.hpp"
#include "formats/iban.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::swiss_qrbill {
namespace {

using namespace transfer;
using swiss::Party;

enum Line : std::size_t {
  kQrType,
  kVersion,
  kCoding,
  kIban,
  kCreditor,  // seven lines, as the other two parties
  kUltimateCreditor = kCreditor + 7,
  kAmount = kUltimateCreditor + 7,
  kCurrency,
  kDebtor,
  kReferenceType = kDebtor + 7,
  kReference,
  kMessage,
  kTrailer,
  kMandatory,
  kBillInformation = kMandatory,
  kAlternative1,
  kAlternative2,
  kLines
};

constexpr std::string_view kSpc = "SPC";
constexpr std::size_t kMostInformation = 140;  // message and bill information together
constexpr std::string_view kEbill = "eBill/B/";
constexpr std::size_t kMostAlternative = 100;

using Elements = std::vector<std::string_view>;

Party party(std::string_view group, const Elements& lines, Line first) {
  return {group, std::span(lines).subspan(first, swiss::kParts)};
}

void read_head(const Elements& lines, Notes& notes) {
  if (lines[kQrType] != kSpc) {
    notes.reject(Errc::malformed, lines[kQrType], "QRType", "it is SPC");
  }
  notes.keep("Version", lines[kVersion]);
  if (!pattern::fits("'02'2!n", lines[kVersion])) {
    notes.reject(Errc::unsupported_version, lines[kVersion], "Version", "not version 2");
  }
  notes.keep("Coding", lines[kCoding]);
  if (lines[kCoding] != "1") {
    notes.reject(Errc::bad_charset, lines[kCoding], "Coding", "only 1, which is UTF-8");
  }
}

void read_creditor(const Elements& lines, Notes& notes) {
  const auto iban = lines[kIban];
  notes.require("IBAN", iban);
  notes.iban("IBAN", iban);
  if (!iban.empty() && !iban.starts_with("CH") && !iban.starts_with("LI")) {
    notes.reject(Errc::bad_value, iban, "IBAN", "neither of Switzerland nor of Liechtenstein");
  }
  const Party creditor = party("Cdtr", lines, kCreditor);
  swiss::read_party(creditor, notes);
  Payee& payee = notes.code().payee;
  payee.name = creditor.lines[swiss::kName];
  payee.city = creditor.lines[swiss::kTown];
  payee.country = creditor.lines[swiss::kCountry];
  const Party ultimate = party("UltmtCdtr", lines, kUltimateCreditor);
  if (!ultimate.empty()) {
    notes.reject(Errc::bad_value, ultimate.lines[swiss::kType], "UltmtCdtr",
                 "for future use, to be empty");
  }
  const Party debtor = party("UltmtDbtr", lines, kDebtor);
  if (!debtor.empty()) swiss::read_party(debtor, notes);
}

// 0.00 stands on notices that are not to be paid.
void read_amount(std::string_view amount, std::string_view currency, Notes& notes) {
  notes.keep("Ccy", currency);
  if (currency != "CHF" && currency != "EUR") {
    notes.reject(Errc::bad_currency, currency, "Ccy", "neither CHF nor EUR");
  }
  if (!amount.empty() && !pattern::fits("9n'.'2!n", amount)) {
    notes.keep("Amt", amount);
    return notes.reject(Errc::bad_amount, amount, "Amt", "not francs, a point and two digits");
  }
  notes.money("Amt", amount, CurrencyPrefix::none, DecimalMark::point, currency);
}

// The kinds of IBAN and of reference go together.
void check_reference(std::string_view type, std::string_view reference, bool qr_iban,
                     Notes& notes) {
  if (qr_iban != (type == "QRR")) {
    notes.reject(Errc::bad_value, type, "Tp",
                 "a QR reference goes with a QR-IBAN, and only with it");
  }
  if (type == "NON") {
    if (reference.empty()) return;
    return notes.reject(Errc::bad_value, reference, "Ref", "there is none of this type");
  }
  notes.require("Ref", reference);
  const bool fits = type == "QRR" ? is_qr_reference(reference) : is_creditor_reference(reference);
  if (!reference.empty() && !fits) {
    notes.reject(Errc::crc_mismatch, reference, "Ref", "its form or its check digits do not fit");
  }
}

void read_reference(const Elements& lines, Notes& notes) {
  const auto type = lines[kReferenceType];
  const auto reference = lines[kReference];
  notes.keep("Tp", type);
  notes.keep("Ref", reference);
  notes.code().reference = reference;
  for (const std::string_view known : {"QRR", "SCOR", "NON"}) {
    if (type == known) notes.code().scheme = known;
  }
  if (notes.code().scheme.empty()) {
    return notes.reject(Errc::bad_value, type, "Tp", "none of QRR, SCOR and NON");
  }
  const auto iban = read_iban(lines[kIban]);
  if (iban) check_reference(type, reference, is_qr_iban(*iban), notes);
}

// "eBill/B/…" tells the payer's e-banking who he is to the biller; others are their schemes' own.
void read_alternative(std::string_view alternative, Notes& notes) {
  notes.text("AltPmt", alternative, kMostAlternative);
  if (alternative.starts_with(kEbill)) notes.keep("eBill", alternative.substr(kEbill.size()));
}

void read_information(const Elements& lines, Notes& notes) {
  const auto information = lines[kBillInformation];
  notes.text("Ustrd", lines[kMessage], kMostInformation);
  notes.text("StrdBkgInf", information, kMostInformation);
  if (count_characters(lines[kMessage]) + count_characters(information) > kMostInformation) {
    notes.reject(Errc::bad_length, information, "StrdBkgInf",
                 "with the message longer than 140 characters");
  }
  if (!information.empty() && !information.starts_with("//")) {
    notes.reject(Errc::malformed, information, "StrdBkgInf", "it begins with two slashes");
  }
  swico::read(information, notes);
  read_alternative(lines[kAlternative1], notes);
  read_alternative(lines[kAlternative2], notes);
}

void check_end(const Elements& lines, Notes& notes) {
  if (lines.size() < kMandatory) {
    notes.reject(Errc::truncated, lines.back(), "Trailer", "it ends before its trailer");
  } else if (lines[kTrailer] != "EPD") {
    notes.reject(Errc::malformed, lines[kTrailer], "Trailer", "EPD does not stand in line 31");
  }
  if (lines.size() <= kLines) return;
  if (lines.size() == kLines + 1 && lines.back().empty()) return notes.flag(Flag::nonstandard);
  notes.reject(Errc::trailing_data, lines[kLines], {}, "more than 34 elements");
}

}  // namespace

// The type and its line end, and a version of four characters that begins with a digit. A type with
// something behind it is told as a wrong one; any other, and a version of another shape, where
// coding and trailer stand in their lines.
int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  const auto end = bytes.substr(0, kSpc.size() + 2).find_first_of("\r\n");
  if (end == bytes.npos) return 0;
  const bool typed = bytes.substr(0, end).starts_with(kSpc);
  const auto version = line_at(bytes, kVersion);
  const bool numbered = version.size() == 4 && ascii::is_digit(version[0]);
  if (typed && numbered) return evidence(8);
  if (!typed && !numbered) return 0;
  const bool closed = line_at(bytes, kCoding) == "1" && line_at(bytes, kTrailer) == "EPD";
  return closed ? evidence(6) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Notes notes(scanned, code);
  if (scanned.text.empty()) {
    return notes.reject(Errc::bad_charset, scanned.bytes, "Coding", "the bytes are not UTF-8");
  }
  Lines lines = read_lines(with_line_ends(scanned));
  auto& parts = lines.parts;
  if (!swiss::is_permitted(scanned.text)) notes.flag(Flag::nonstandard);
  check_style(lines, notes);
  check_end(parts, notes);
  parts.resize(kLines, parts.back().substr(parts.back().size()));
  read_head(parts, notes);
  read_creditor(parts, notes);
  read_amount(parts[kAmount], parts[kCurrency], notes);
  read_reference(parts, notes);
  read_information(parts, notes);
}

}  // namespace moongate::ecosystem::swiss_qrbill
