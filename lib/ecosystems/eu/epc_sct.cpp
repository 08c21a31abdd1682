// EPC QR code: one element a line, for a credit transfer in euro (EPC069-12, section 3). The NBU's
// codes of Ukraine begin alike; the function in the fourth line tells them apart.
#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/creditor_reference.hpp"
#include "formats/decimal.hpp"

namespace moongate::ecosystem::epc_sct {
namespace {

using namespace transfer;

enum Line : std::size_t {
  kServiceTag,
  kVersion,
  kCharacterSet,
  kIdentification,
  kBic,
  kName,
  kIban,
  kAmount,
  kPurpose,
  kStructured,
  kUnstructured,
  kInformation,
  kLines
};
constexpr std::string_view kTag = "BCD";
constexpr std::size_t kMandatory = kIban + 1;  // whatever follows may be left out
constexpr std::size_t kMostBytes = 331;        // of version 13 with error correction level M
constexpr std::size_t kMostEuroDigits = 9;

// By the digit in the third line, from 1 on.
constexpr CharacterSet kSets[] = {CharacterSet::utf_8,       CharacterSet::iso_8859_1,
                                  CharacterSet::iso_8859_2,  CharacterSet::iso_8859_4,
                                  CharacterSet::iso_8859_5,  CharacterSet::iso_8859_7,
                                  CharacterSet::iso_8859_10, CharacterSet::iso_8859_15};

CharacterSet declared(std::string_view text) noexcept {
  const auto digit = line_at(text, kCharacterSet);
  const bool known = digit.size() == 1 && digit[0] >= '1' && digit[0] <= '8';
  return known ? kSets[digit[0] - '1'] : CharacterSet::utf_8;
}

void read_head(const std::vector<std::string_view>& lines, Notes& notes) {
  if (lines[kServiceTag] != kTag) {
    notes.reject(Errc::malformed, lines[kServiceTag], "Service tag", "it is BCD");
  }
  notes.keep("Version", lines[kVersion]);
  if (lines[kVersion] != "001" && lines[kVersion] != "002") {
    notes.reject(Errc::unsupported_version, lines[kVersion], "Version", "neither 001 nor 002");
  }
  notes.require("Character set", lines[kCharacterSet]);
  notes.keep("Character set", lines[kCharacterSet]);
  const auto set = lines[kCharacterSet];
  if (!set.empty() && (set.size() != 1 || set[0] < '1' || set[0] > '8')) {
    notes.reject(Errc::bad_charset, set, "Character set", "not one of 1 to 8");
  }
  const auto function = lines[kIdentification];
  notes.keep("Identification", function);
  if (function == "SCT") notes.code().scheme = "SCT";
  if (function == "INST") notes.code().scheme = "INST";
  if (notes.code().scheme.empty()) {
    notes.reject(Errc::bad_value, function, "Identification", "neither SCT nor INST");
  }
}

void read_beneficiary(const std::vector<std::string_view>& lines, Notes& notes) {
  if (lines[kVersion] == "001") notes.require("BIC", lines[kBic]);
  notes.bic("BIC", lines[kBic]);
  notes.require("Name", lines[kName]);
  notes.text("Name", lines[kName], 70);
  notes.code().payee.name = lines[kName];
  notes.require("IBAN", lines[kIban]);
  notes.iban("IBAN", lines[kIban]);
}

// From 0.01 to 999999999.99 euro; an empty one is typed by the payer.
void read_amount(std::string_view amount, Notes& notes) {
  notes.money("Amount", amount, CurrencyPrefix::required, DecimalMark::point);
  const auto& money = notes.code().amount;
  if (!money) return;
  const Decimal decimal(money->value);
  if (money->currency != "EUR") {
    notes.reject(Errc::bad_currency, amount, "Amount", "a SEPA credit transfer is in euro");
  } else if (decimal.is_zero() || decimal.integer_digits() > kMostEuroDigits) {
    notes.reject(Errc::bad_amount, amount, "Amount", "not from 0.01 to 999999999.99");
  }
}

// In the structured element some banks take their own references; only RF has check digits that
// are the same everywhere.
void read_remittance(std::string_view structured, std::string_view unstructured, Notes& notes) {
  notes.text("Remittance Information (Structured)", structured, 35);
  if (structured.starts_with("RF") && !is_creditor_reference(structured)) {
    notes.reject(Errc::crc_mismatch, structured, "Remittance Information (Structured)",
                 "not a creditor reference (ISO 11649)");
  }
  notes.text("Remittance Information (Unstructured)", unstructured, 140);
  if (!structured.empty() && !unstructured.empty()) {
    notes.reject(Errc::duplicate_field, unstructured, "Remittance Information (Unstructured)",
                 "either a structured or an unstructured one may stand");
  }
  notes.code().reference = structured.empty() ? unstructured : structured;
}

// No line end may follow the last element; many write one all the same.
void check_end(const std::vector<std::string_view>& lines, Notes& notes) {
  if (lines.size() <= kLines) return;
  if (lines.size() == kLines + 1 && lines.back().empty()) return notes.flag(Flag::nonstandard);
  notes.reject(Errc::trailing_data, lines[kLines], {}, "more than 12 elements");
}

void read(Lines lines, Notes& notes) {
  auto& parts = lines.parts;
  check_style(lines, notes);
  check_end(parts, notes);
  // Empty lines at the end may be left out, or be the scanner's.
  while (parts.size() > 1 && parts.back().empty()) parts.pop_back();
  if (parts.size() < kMandatory) {
    notes.reject(Errc::truncated, parts.back(), "IBAN", "it ends before the account");
  }
  parts.resize(kLines, parts.back().substr(parts.back().size()));
  read_head(parts, notes);
  read_beneficiary(parts, notes);
  read_amount(parts[kAmount], notes);
  notes.fitting("Purpose", parts[kPurpose], "1-4w");
  read_remittance(parts[kStructured], parts[kUnstructured], notes);
  notes.text("Beneficiary to originator information", parts[kInformation], 70);
}

}  // namespace

// Tag, version and their line ends; more for a function and a currency of its own. One of tag and
// version is told as a wrong one when the rest of the header is right.
int bid(const ScannedPayload& scanned) {
  const auto text = scanned.bytes;
  if (text.size() < 8 || !ascii::is_line_end(text[3])) return 0;
  const auto version = line_at(text, kVersion);
  const auto function = line_at(text, kIdentification);
  const bool own = function == "SCT" || function == "INST";
  const bool tagged = text.starts_with(kTag);
  const bool numbered = version.size() == 3 && ascii::all_digits(version);
  const bool sound = own && line_at(text, kCharacterSet).size() == 1;
  if (!(tagged && numbered) && !(sound && (tagged || numbered))) return 0;
  const std::size_t head = tagged ? 8 : 5;
  // Euros alone do not outweigh somebody else's function.
  if (!own) return evidence(head);
  return evidence(head + function.size() + (line_at(text, kAmount).starts_with("EUR") ? 3 : 0));
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto whole = with_line_ends(scanned);
  if (scanned.bytes.size() > kMostBytes) code.flags.set(Flag::over_length);
  read_declared(scanned, declared(whole), "Character set", code, read);
}

}  // namespace moongate::ecosystem::epc_sct
