// The code of Saudi invoices: Base64 of tags, lengths and values, one byte each for tag and length
// (ZATCA, Security Features Implementation Standards).
#include <array>
#include <optional>

#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/base64.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::ecosystem::sa_zatca {
namespace {

constexpr std::size_t kTags = 9;
constexpr std::size_t kMandatory = 5;  // phase 1; phase 2 adds hash, signature and keys
constexpr std::size_t kVatDigits = 15;

enum Tag : std::size_t { seller = 1, vat_number, time, total, vat_total, hash, signature };

constexpr std::string_view kNames[kTags + 1] = {
    {},
    "Seller's name",
    "VAT registration number",
    "Time stamp",
    "Invoice total",
    "VAT total",
    "Hash of XML invoice",
    "ECDSA signature",
    "ECDSA public key",
    "Cryptographic stamp of the technical CA",
};

std::size_t byte_at(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<unsigned char>(bytes[at]);
}

// Values by their tag. Absent when the bytes are no such list.
using Values = std::array<std::optional<std::string_view>, kTags + 1>;

std::optional<Errc> read_values(std::string_view bytes, Values& values) {
  while (!bytes.empty()) {
    if (bytes.size() < 2) return Errc::truncated;
    const std::size_t tag = byte_at(bytes, 0);
    const std::size_t size = byte_at(bytes, 1);
    if (bytes.size() < 2 + size) return Errc::truncated;
    if (tag == 0 || tag > kTags) return Errc::bad_value;
    if (values[tag]) return Errc::duplicate_field;
    values[tag] = bytes.substr(2, size);
    bytes.remove_prefix(2 + size);
  }
  return std::nullopt;
}

void add_fields(const Values& values, PaymentCode& code) {
  for (std::size_t tag = 1; tag <= kTags; ++tag) {
    if (!values[tag]) continue;
    const bool text = tag <= signature && is_valid_utf8(*values[tag]);
    code.fields.add(kNames[tag], text ? std::string(*values[tag]) : to_hexadecimal(*values[tag]));
  }
}

// All errors tell the whole: offsets within Base64 mean little.
void check(std::size_t tag, const Values& values, std::string_view pattern, PaymentCode& code) {
  if (!values[tag] || pattern::fits(pattern, *values[tag])) return;
  reject(code, Errc::bad_value, 0, kNames[tag], "not what the standard has in this field");
}

void take_total(std::string_view text, PaymentCode& code) {
  const auto amount = receipt::hundredths_of(text, '.');
  if (amount) return receipt::set_total(*amount, "SAR", code);
  reject(code, Errc::bad_amount, 0, kNames[total], "not riyals and halalas");
}

void take(const Values& values, PaymentCode& code) {
  for (std::size_t tag = 1; tag <= kMandatory; ++tag) {
    if (!values[tag])
      reject(code, Errc::missing_field, 0, kNames[tag], "a mandatory tag is absent");
  }
  if (values[seller] && is_valid_utf8(*values[seller])) code.payee.name = *values[seller];
  code.payee.country = "SA";
  check(vat_number, values, "'3'13!n'3'", code);
  check(time, values, "10-32n{-/:TZ.+ }", code);
  check(vat_total, values, "1-14n['.'1-2n]", code);
  if (values[total]) take_total(*values[total], code);
  if (values[signature]) code.flags.set(Flag::signature_unverified);
}

}  // namespace

// Tag 01 with the seller's name, then tag 02 with the fifteen digits of a VAT number.
int bid(const ScannedPayload& scanned) {
  std::array<char, 300> buffer{};
  const std::size_t size = peek_base64(scanned.text, buffer);
  const std::string_view bytes(buffer.data(), size);
  if (bytes.size() < 4 || byte_at(bytes, 0) != seller) return 0;
  const std::size_t second = 2 + byte_at(bytes, 1);
  if (bytes.size() < second + 3 || byte_at(bytes, second) != vat_number) return 0;
  const bool number = byte_at(bytes, second + 1) == kVatDigits && bytes[second + 2] == '3';
  return number ? evidence(4) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  receipt::begin(code);
  const auto bytes = decode_base64(scanned.text, Base64Alphabet::standard, Base64Padding::optional);
  if (!bytes) {
    return reject(code, Errc::bad_base64, bytes.error().offset, {}, "not Base64 to its end");
  }
  Values values;
  if (const auto fault = read_values(*bytes, values)) {
    reject(code, *fault, scanned.text.size(), {}, "not a list of tags with their values");
  }
  add_fields(values, code);
  take(values, code);
}

}  // namespace moongate::ecosystem::sa_zatca
