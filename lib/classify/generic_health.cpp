// Health certificates: what carries them is checked and named, what they say of a person is not
// read.
#include <array>

#include "classify/generic_scheme.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/base45.hpp"
#include "formats/base64.hpp"
#include "formats/flat_json.hpp"
#include "formats/inflate.hpp"
#include "formats/lines.hpp"

namespace moongate::generic {
namespace {

constexpr std::size_t kMaxCertificate = std::size_t{64} * 1024;  // bytes, unpacked

void name(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::health_certificate;
  code.flags.set(Flag::personal_data);
  code.fields.add("scheme", scanned.uri->scheme);
}

// Two digits are a character, 45 less than its ASCII code (SMART Health Cards, section "Encoding").
// Empty when they are none of a JWS.
std::string characters_of(std::string_view digits) {
  constexpr int kLeast = 45;
  std::string out;
  if (digits.size() % 2 != 0 || !ascii::all_digits(digits)) return out;
  for (std::size_t at = 0; at < digits.size(); at += 2) {
    const int code = (digits[at] - '0') * 10 + (digits[at + 1] - '0') + kLeast;
    if (code > 'z') return {};
    out += static_cast<char>(code);
  }
  return out;
}

// The members of one part of a JWS, or of a link, that tell nothing of a person.
void add_members(std::string_view base64, std::span<const std::string_view> names,
                 PaymentCode& code) {
  auto text = decode_base64(base64, Base64Alphabet::url, Base64Padding::optional);
  if (!text) return code.flags.set(Flag::nonstandard);
  const auto members = flat_json::read(*text);
  if (!members) return code.flags.set(Flag::nonstandard);
  for (const std::string_view wanted : names) {
    if (const auto value = flat_json::find(*members, wanted)) code.fields.add(wanted, *value);
  }
  wipe(*text);
}

void read_jws(std::string_view digits, PaymentCode& code) {
  constexpr std::array<std::string_view, 3> kHeader = {"alg", "zip", "kid"};
  std::string jws = characters_of(digits);
  const auto parts = split_at(jws, '.');
  code.fields.add("jws_parts", std::to_string(parts.size()));
  if (parts.size() == 3) add_members(parts[0], kHeader, code);
  if (parts.size() != 3) code.flags.set(Flag::nonstandard);
  wipe(jws);
}

}  // namespace

// EU Digital COVID Certificate: Base45, zlib, COSE. One that is cut off is named all the same.
void read_health_certificate(const ScannedPayload& scanned, PaymentCode& code) {
  name(scanned, code);
  const auto packed = decode_base45(after_scheme(scanned));
  if (!packed) return code.flags.set(Flag::nonstandard);
  auto bytes = inflate(*packed, DeflateFormat::zlib, kMaxCertificate);
  if (!bytes) return code.flags.set(Flag::nonstandard);
  code.fields.add("inflated_bytes", std::to_string(bytes->size()));
  code.flags.set(Flag::signature_unverified);
  wipe(*bytes);
}

// "shc:/digits", or "shc:/2/3/digits" for the second of three parts, which alone say nothing.
void read_health_card(const ScannedPayload& scanned, PaymentCode& code) {
  name(scanned, code);
  const auto path = scanned.uri->path;
  const auto last = path.rfind('/');
  if (last == path.npos) return code.flags.set(Flag::nonstandard);
  if (last == 0) return read_jws(path.substr(1), code);
  code.fields.add("chunk", path.substr(1, last - 1));
  code.flags.set(Flag::partial);
}

// An object in base64url; its "key" opens the file, and is not shown.
void read_health_link_payload(std::string_view base64, PaymentCode& code) {
  constexpr std::array<std::string_view, 5> kMembers = {"url", "flag", "exp", "label", "v"};
  code.kind = Kind::health_certificate;
  code.flags.set(Flag::personal_data);
  code.fields.add("scheme", "shlink");
  add_members(base64, kMembers, code);
}

// "shlink:/" and what a viewer's address has behind "#".
void read_health_link(const ScannedPayload& scanned, PaymentCode& code) {
  const auto path = scanned.uri->path;
  read_health_link_payload(path.substr(path.starts_with('/') ? 1 : 0), code);
}

}  // namespace moongate::generic
