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
void read_otpauth(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::otp;
  const Uri& uri = *subject.uri;
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

void read_otp_migration(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::otp;
  code.fields.add("type", "migration");
  add_parameters(code, subject.uri->query);
}

// GSMA SGP.22 section 4.1: "1$SM-DP+ address$matching id", then an object id and a flag.
void read_esim(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::esim;
  auto rest = after_scheme(subject);
  for (const std::string_view name :
       {"format", "smdp_address", "matching_id", "smdp_oid", "confirmation_code_required"}) {
    const auto end = std::min(rest.find('$'), rest.size());
    if (end != 0) code.fields.add(name, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (code.fields.find("format") != "1") fail_value(code, "format", "not format 1");
  if (!code.fields.find("smdp_address")) fail_value(code, "smdp_address", "no server");
}

// EU Digital COVID Certificate, SMART Health Cards and Links: named, not read.
void read_health(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::health_certificate;
  code.flags.set(Flag::personal_data);
  code.fields.add("scheme", subject.uri->scheme);
}

void read_credential_offer(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::credential_offer;
  code.fields.add("scheme", subject.uri->scheme);
}

void read_device_setup(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::device_setup;
  code.fields.add("scheme", subject.uri->scheme);
}

void read_uri(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::uri;
  code.flags.set(subject.uri->flags);
  code.fields.add("scheme", subject.uri->scheme);
  if (!subject.uri->host.empty()) code.fields.add("host", subject.uri->host);
}

// Starts a login on the device that scans (CTAP 2.2 hybrid transport).
void read_fido(const Subject& subject, PaymentCode& code) {
  read_uri(subject, code);
  code.flags.set(Flag::login);
}

void read_labelled(const Subject& subject, PaymentCode& code) {
  read_address(after_scheme(subject), code);
}

// "urlto:title:address".
void read_urlto(const Subject& subject, PaymentCode& code) {
  const auto rest = after_scheme(subject);
  const auto colon = rest.find(':');
  read_address(colon == rest.npos ? rest : rest.substr(colon + 1), code);
}

struct Scheme {
  std::string_view name;
  void (*read)(const Subject& subject, PaymentCode& code);
};
constexpr std::array<Scheme, 39> kSchemes = {{
    {"fido", read_fido},
    {"geo", read_geo},
    {"haip", read_credential_offer},
    {"hc1", read_health},
    {"lpa", read_esim},
    {"magnet", read_uri},
    {"mailto", read_mailto},
    {"mms", read_sms},
    {"mmsto", read_smsto},
    {"mt", read_device_setup},
    {"openid-credential-offer", read_credential_offer},
    {"otpauth", read_otpauth},
    {"otpauth-migration", read_otp_migration},
    {"shc", read_health},
    {"shlink", read_health},
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
    {"hc2", read_health},
    {"hc3", read_health},
    {"hc4", read_health},
    {"hc5", read_health},
    {"hc6", read_health},
    {"hc7", read_health},
    {"hc8", read_health},
    {"hc9", read_health},
    {"callto", read_tel},
    {"facetime", read_uri},
    {"facetime-audio", read_uri},
}};

constexpr std::size_t kLongestScheme = 32;

}  // namespace

bool read_scheme(const Subject& subject, PaymentCode& code) {
  const Uri& uri = *subject.uri;
  const auto* const known = std::ranges::find_if(
      kSchemes, [&](const Scheme& s) { return ascii::equal_ignoring_case(s.name, uri.scheme); });
  if (known != kSchemes.end()) {
    known->read(subject, code);
    return true;
  }
  const bool dangerous = is_dangerous(uri.scheme);
  // "Note: buy milk" begins like a URI and is none.
  if (!dangerous && !uri.hierarchical) return false;
  if (dangerous) code.flags.set(Flag::dangerous_scheme);
  if (ascii::equal_ignoring_case(uri.scheme, "intent")) code.flags.set(Flag::intent);
  read_uri(subject, code);
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
