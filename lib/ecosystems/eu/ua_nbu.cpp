// QR code of the National Bank of Ukraine: the elements of a credit transfer, one a line, as text
// (version 001) or as base64url behind a host of the bank's (002, 003).
#include "ecosystems/eu/transfer.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/decimal.hpp"
#include "formats/pattern.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::ua_nbu {
namespace {

using namespace transfer;

enum Line : std::size_t {
  kServiceTag,
  kVersion,
  kEncoding,
  kFunction,
  kUniqueId,  // reserved
  kName,
  kIban,
  kAmount,
  kRecipientCode,
  kCategory,   // reserved before 003
  kReference,  // reserved before 003
  kPurpose,
  kMandatory,
  kDisplay = kMandatory,
  kLockMask,  // from here on 003 alone
  kValidUntil,
  kCreated,
  kSignature,
  kLines
};

constexpr std::size_t kMostBytes = 507;  // of a link of version 003
constexpr std::string_view kMonobank = "mono://bank.gov.ua/qr/";
constexpr std::string_view kInstant = "yymmddhhmmss";

using Elements = std::vector<std::string_view>;

bool is_function(std::string_view text) noexcept {
  return text == "UCT" || text == "ICT" || text == "XCT";
}

// Elements of the text that only Ukraine has there, in bytes.
std::size_t own_bytes(std::string_view text) noexcept {
  if (line_at(text, kServiceTag) != "BCD" || line_at(text, kVersion).size() != 3 ||
      !ascii::all_digits(line_at(text, kVersion))) {
    return 0;
  }
  const std::size_t function = is_function(line_at(text, kFunction)) ? 3 : 0;
  const std::size_t account = line_at(text, kIban).starts_with("UA") ? 2 : 0;
  const std::size_t currency = line_at(text, kAmount).starts_with("UAH") ? 3 : 0;
  const std::size_t own = function + account + currency;
  return own == 0 ? 0 : 8 + own;
}

void read_head(const Elements& lines, Notes& notes) {
  const auto version = lines[kVersion];
  notes.keep("version", version);
  if (!pattern::fits("'00'('1'|'2'|'3')", version)) {
    notes.reject(Errc::unsupported_version, version, "version", "none of 001 to 003");
  }
  notes.keep("encoding", lines[kEncoding]);
  if (lines[kEncoding] != "1" && lines[kEncoding] != "2") {
    notes.reject(Errc::bad_charset, lines[kEncoding], "encoding", "neither 1 nor 2");
  }
  const auto function = lines[kFunction];
  notes.keep("function", function);
  const bool known = version == "003" ? is_function(function) : function == "UCT";
  if (!known) {
    return notes.reject(Errc::bad_value, function, "function", "no transfer of this version");
  }
  notes.code().scheme = function == "UCT" ? "UCT" : function == "ICT" ? "ICT" : "XCT";
}

// Of a company, of a person, or of a passport, which has no check digit.
void read_code(std::string_view code, Notes& notes) {
  notes.text("recipient_code", code, 10);
  if (code.empty()) notes.flag(Flag::nonstandard);
  const bool company = code.size() == 8 && ascii::all_digits(code);
  const bool person = code.size() == 10 && ascii::all_digits(code);
  if ((company && !is_edrpou(code)) || (person && !is_rnokpp(code))) notes.flag(Flag::nonstandard);
}

void read_recipient(const Elements& lines, Notes& notes) {
  notes.require("name", lines[kName]);
  notes.text("name", lines[kName], 140);
  notes.require("iban", lines[kIban]);
  notes.iban("iban", lines[kIban]);
  if (!lines[kIban].starts_with("UA")) {
    notes.reject(Errc::bad_value, lines[kIban], "iban", "not an account in Ukraine");
  }
  notes.code().payee.name = lines[kName];
  notes.code().payee.country = "UA";
  read_code(lines[kRecipientCode], notes);
}

void read_amount(std::string_view amount, Notes& notes) {
  notes.money("amount", amount, CurrencyPrefix::required, DecimalMark::point);
  const auto& money = notes.code().amount;
  if (money && money->currency != "UAH") {
    notes.reject(Errc::bad_currency, amount, "amount", "transfers are in hryvnia");
  }
  if (money && Decimal(money->value).is_zero()) {
    notes.reject(Errc::bad_amount, amount, "amount", "nothing to pay");
  }
}

// A generator that is much used leaves out the zero of the first nine days.
void read_instant(std::string_view name, std::string_view value, Notes& notes) {
  notes.keep(name, value);
  if (value.empty()) return;
  const bool digits = ascii::all_digits(value);
  const std::string day = "20" + std::string(value.substr(0, 6));
  if (digits && value.size() == kInstant.size() - 1) return notes.flag(Flag::nonstandard);
  if (digits && value.size() == kInstant.size() && is_date(day)) return;
  notes.reject(Errc::bad_value, value, name, "not a time yymmddhhmmss");
}

void read_extension(const Elements& lines, Notes& notes) {
  notes.text("unique_id", lines[kUniqueId], 35);
  notes.fitting("category", lines[kCategory], "4c['/'4c]");
  notes.text("reference", lines[kReference], 35);
  notes.code().reference = lines[kReference];
  notes.fitting("lock_mask", lines[kLockMask], "4!h");
  read_instant("valid_until", lines[kValidUntil], notes);
  read_instant("created_at", lines[kCreated], notes);
  notes.keep("signature", lines[kSignature]);
  if (!lines[kSignature].empty()) notes.flag(Flag::signature_unverified);
}

void check_end(const Elements& lines, Notes& notes) {
  if (lines.size() < kMandatory) {
    notes.reject(Errc::truncated, lines.back(), "purpose", "it ends before the purpose");
  }
  // Older versions have 13 elements, and some generators end the last with a line end.
  const std::size_t most = lines.size() > kVersion && lines[kVersion] == "003" ? kLines : kLockMask;
  for (std::size_t i = most; i < lines.size(); ++i) {
    if (lines[i].empty() && i < most + 1) continue;
    return notes.reject(Errc::trailing_data, lines[i], {}, "more elements than the version has");
  }
}

void read(Lines lines, Notes& notes) {
  auto& parts = lines.parts;
  check_style(lines, notes);
  check_end(parts, notes);
  parts.resize(kLines, parts.back().substr(parts.back().size()));
  if (parts[kServiceTag] != "BCD") {
    notes.reject(Errc::malformed, parts[kServiceTag], "service_tag", "it begins with BCD");
  }
  read_head(parts, notes);
  read_recipient(parts, notes);
  read_amount(parts[kAmount], notes);
  notes.text("purpose", parts[kPurpose], 420);
  notes.require("purpose", parts[kPurpose]);
  notes.text("display", parts[kDisplay], 140);
  if (parts[kVersion] == "003") read_extension(parts, notes);
}

CharacterSet declared(std::string_view text) noexcept {
  return line_at(text, kEncoding) == "2" ? CharacterSet::windows_1251 : CharacterSet::utf_8;
}

void read_text(const ScannedPayload& scanned, PaymentCode& code) {
  read_declared(scanned, declared(with_line_ends(scanned)), "encoding", code, read);
}

// The base64url of a link; empty when it is another page.
std::string_view token_of(const ScannedPayload& scanned) noexcept {
  if (scanned.text.starts_with(kMonobank)) return scanned.text.substr(kMonobank.size());
  if (!scanned.uri) return {};
  const bool own_host = scanned.has_host("qr.bank.gov.ua");
  const std::string_view path = own_host ? "/" : "/qr/";
  if (!own_host && !scanned.has_host("bank.gov.ua")) return {};
  return scanned.uri->path.starts_with(path) ? scanned.uri->path.substr(path.size())
                                             : std::string_view{};
}

void read_token(const ScannedPayload& scanned, std::string_view token, PaymentCode& code) {
  const std::size_t place = scanned.offset(token);
  const auto bytes = decode_base64(token, Base64Alphabet::either, Base64Padding::optional);
  if (!bytes) {
    return reject(code, Errc::bad_base64, place + bytes.error().offset, {},
                  "what follows the host is not Base64url");
  }
  const CharacterSet set = declared(*bytes);
  const auto text = decode_declared(*bytes, set);
  if (!text) {
    return reject(code, Errc::bad_charset, place, "encoding",
                  "bytes are not text of the declared set");
  }
  Notes notes(scanned, code);
  notes.decoded(*text, token);
  // Some write UTF-8 and declare the other set.
  const bool plain = count_characters(*text) == text->size();
  if (set != CharacterSet::utf_8 && *text == *bytes && !plain) notes.flag(Flag::nonstandard);
  read(read_lines(*text), notes);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri && scanned.uri->web) return link::bid(scanned);
  if (scanned.text.starts_with(kMonobank)) return evidence(kMonobank.size());
  return evidence(own_bytes(scanned.bytes));
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  const auto token = token_of(scanned);
  if (scanned.uri && token.empty()) return link::read_as_address(scanned, code);
  begin_payment(code);
  link::flag_scheme(scanned, code);
  if (token.empty()) return read_text(scanned, code);
  if (scanned.bytes.size() > kMostBytes) code.flags.set(Flag::over_length);
  read_token(scanned, token, code);
}

}  // namespace moongate::ecosystem::ua_nbu
