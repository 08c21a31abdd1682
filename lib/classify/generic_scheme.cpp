// URIs other than web addresses. None is ever opened from here.
#include <algorithm>
#include <array>

#include "classify/generic_parts.hpp"
#include "classify/generic_scheme.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// Schemes that run code, read local files, install software or reach other services. Data only.
constexpr std::array<std::string_view, 35> kDangerous = {
    "about", "android-app", "blob",       "cdp",      "chrome",      "content",    "data",
    "dict",  "file",        "filesystem", "gopher",   "help",        "intent",     "itms-services",
    "jar",   "javascript",  "jnlp",       "ldap",     "ldaps",       "livescript", "mhtml",
    "mocha", "nfs",         "rdp",        "resource", "rmi",         "search-ms",  "shell",
    "smb",   "ssh",         "telnet",     "vbscript", "view-source", "vnc",        "wyciwyg"};

bool is_dangerous(std::string_view scheme) noexcept {
  if (ascii::starts_with_ignoring_case(scheme, "ms-")) return true;  // handlers of Windows
  return std::ranges::any_of(kDangerous, [&](std::string_view listed) {
    return ascii::equal_ignoring_case(listed, scheme);
  });
}

// Key URI Format of Google Authenticator: otpauth://totp/label?secret=….
void read_otpauth(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::otp;
  const Uri& uri = *scanned.uri;
  code.fields.add("type", uri.host);
  if (uri.path.size() > 1) add_decoded(code, "label", uri.path.substr(1));
  add_parameters(code, uri.query);
  const bool counts = ascii::equal_ignoring_case(uri.host, "hotp");
  if (!counts && !ascii::equal_ignoring_case(uri.host, "totp")) {
    fail_value(code, "type", "neither totp nor hotp");
  }
  if (!code.fields.find("secret")) fail_value(code, "secret", "no secret");
  if (counts && !code.fields.find("counter")) fail_value(code, "counter", "no counter");
}

void read_otp_migration(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::otp;
  code.fields.add("type", "migration");
  add_parameters(code, scanned.uri->query);
}

void read_esim(const ScannedPayload& scanned, PaymentCode& code) {
  read_activation_code(after_scheme(scanned), code);
}

void read_credential_offer(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::credential_offer;
  code.fields.add("scheme", scanned.uri->scheme);
}

// Asks for credentials, or answers with the key by which a wallet hands them over (OpenID for
// Verifiable Presentations; ISO/IEC 18013-5 device engagement).
void read_presentation(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::session_pairing;
  code.flags.set(Flag::login);
  code.fields.add("scheme", scanned.uri->scheme);
}

void read_uri(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::uri;
  code.flags.set(scanned.uri->flags);
  code.fields.add("scheme", scanned.uri->scheme);
  if (!scanned.uri->host.empty()) code.fields.add("host", scanned.uri->host);
}

void read_labelled(const ScannedPayload& scanned, PaymentCode& code) {
  read_address(after_scheme(scanned), code);
}

// "urlto:title:address".
void read_urlto(const ScannedPayload& scanned, PaymentCode& code) {
  const auto rest = after_scheme(scanned);
  const auto colon = rest.find(':');
  read_address(colon == rest.npos ? rest : rest.substr(colon + 1), code);
}

struct Scheme {
  std::string_view name;
  void (*read)(const ScannedPayload& scanned, PaymentCode& code);
};
constexpr std::array<Scheme, 45> kSchemes = {{
    {"fido", read_fido},
    {"geo", read_geo},
    {"haip", read_credential_offer},
    {"hc1", read_health_certificate},
    {"lpa", read_esim},
    {"magnet", read_uri},
    {"mailto", read_mailto},
    {"mms", read_sms},
    {"mmsto", read_smsto},
    {"mt", read_matter},
    {"openid-credential-offer", read_credential_offer},
    {"eudi-openid4vp", read_presentation},
    {"mdoc", read_presentation},
    {"mdoc-openid4vp", read_presentation},
    {"openid4vp", read_presentation},
    {"siopv2", read_presentation},
    {"x-hm", read_homekit},
    {"otpauth", read_otpauth},
    {"otpauth-migration", read_otp_migration},
    {"shc", read_health_card},
    {"shlink", read_health_link},
    {"sip", read_uri},
    {"sips", read_uri},
    {"skype", read_uri},
    {"sms", read_sms},
    {"smsto", read_smsto},
    {"smtp", read_smtp},
    {"tel", read_tel},
    {"telprompt", read_tel},
    {"uri", read_labelled},
    {"url", read_labelled},
    {"urlto", read_urlto},
    {"urn", read_uri},
    {"xmpp", read_uri},
    // Context identifiers 2 to 9 of the EU certificate (electronic health certificates, section 5).
    {"hc2", read_health_certificate},
    {"hc3", read_health_certificate},
    {"hc4", read_health_certificate},
    {"hc5", read_health_certificate},
    {"hc6", read_health_certificate},
    {"hc7", read_health_certificate},
    {"hc8", read_health_certificate},
    {"hc9", read_health_certificate},
    {"callto", read_tel},
    {"facetime", read_uri},
    {"facetime-audio", read_uri},
}};

constexpr std::size_t kLongestScheme = 32;

}  // namespace

// GSMA SGP.22 section 4.1: "1$SM-DP+ address$matching id", then an object id and a flag.
void read_activation_code(std::string_view rest, PaymentCode& code) {
  code.kind = Kind::esim;
  for (const std::string_view name :
       {"format", "smdp_address", "matching_id", "smdp_oid", "confirmation_code_required"}) {
    const auto end = std::min(rest.find('$'), rest.size());
    if (end != 0) code.fields.add(name, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (code.fields.find("format") != "1") fail_value(code, "format", "not format 1");
  if (!code.fields.find("smdp_address")) fail_value(code, "smdp_address", "no server");
}

bool read_scheme(const ScannedPayload& scanned, PaymentCode& code) {
  const Uri& uri = *scanned.uri;
  const auto* const known = std::ranges::find_if(
      kSchemes, [&](const Scheme& s) { return ascii::equal_ignoring_case(s.name, uri.scheme); });
  if (known != kSchemes.end()) {
    known->read(scanned, code);
    return true;
  }
  const bool dangerous = is_dangerous(uri.scheme);
  // "Note: buy milk" begins like a URI and is none.
  if (!dangerous && !uri.hierarchical) return false;
  if (dangerous) code.flags.set(Flag::dangerous_scheme);
  if (ascii::equal_ignoring_case(uri.scheme, "intent")) code.flags.set(Flag::intent);
  read_uri(scanned, code);
  return true;
}

void flag_hidden_scheme(std::string_view text, PaymentCode& code) noexcept {
  if (text.find(':') == text.npos) return;
  std::array<char, kLongestScheme> scheme;
  std::size_t count = 0;
  for (const char c : text) {
    if (c == ':' && is_dangerous({scheme.data(), count})) code.flags.set(Flag::dangerous_scheme);
    if (c == ':') return;
    if (static_cast<unsigned char>(c) <= 0x20) continue;
    if (count == kLongestScheme || static_cast<unsigned char>(c) >= 0x7F) return;
    scheme[count++] = c;
  }
}

}  // namespace moongate::generic
