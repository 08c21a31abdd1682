#include "ecosystems/crypto/lnurl.hpp"

#include <string>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/bech32.hpp"
#include "formats/uri.hpp"

namespace moongate::crypto {
namespace {

constexpr std::size_t kMostUser = 64;     // RFC 5321 section 4.5.3.1.1
constexpr std::size_t kMostDomain = 253;  // RFC 1035 section 2.3.4, without the final dot

bool is_onion(std::string_view host) noexcept {
  constexpr std::string_view kOnion = ".onion";
  return host.size() > kOnion.size() &&
         ascii::equal_ignoring_case(host.substr(host.size() - kOnion.size()), kOnion);
}

// A login signs a challenge with a key of the wallet's (LUD-04): whoever shows the code is let in.
void set_login(PaymentCode& code) {
  code.sensitive = true;
  code.flags.set(Flag::login);
}

void read_service(const std::string& address, std::size_t offset, PaymentCode& code) {
  code.fields.add("url", address);
  check_page({"url", address, offset}, code);
  const auto uri = split_uri(address);
  if (!uri || !code.errors.empty()) return;
  const bool onion = is_onion(uri->host);
  if (code.flags.has(Flag::insecure_scheme) && !onion) {
    return reject(code, Errc::bad_uri, offset, "url", "the service is not asked over https");
  }
  // Tor encrypts what http does not (LUD-01).
  if (onion) code.flags = code.flags.without(flags_of({Flag::insecure_scheme}));
  code.fields.add("domain", uri->host);
  if (parameter(uri->query, "tag") == "login") set_login(code);
}

constexpr bool is_user(char c) noexcept {
  return ascii::is_lower(c) || ascii::is_digit(c) || c == '-' || c == '_' || c == '.' || c == '+';
}

bool is_label(std::string_view label) noexcept {
  return ascii::all(label, [](char c) { return ascii::is_alnum(c) || c == '-'; }) &&
         label.size() <= 63 && label.front() != '-' && label.back() != '-';
}

bool is_domain(std::string_view domain) noexcept {
  if (domain.size() > kMostDomain) return false;
  auto dot = domain.find('.');
  if (dot == domain.npos) return false;
  for (; dot != domain.npos; dot = domain.find('.')) {
    if (!is_label(domain.substr(0, dot))) return false;
    domain.remove_prefix(dot + 1);
  }
  return is_label(domain) && !ascii::all_digits(domain);
}

void add_name(std::string_view name, PaymentCode& code) {
  const auto at = name.find('@');
  code.fields.add("user", name.substr(0, at));
  code.fields.add("domain", name.substr(at + 1));
  code.payee.account = name;
  code.initiation = Initiation::static_code;
}

}  // namespace

void read_lnurl(std::string_view text, std::size_t offset, PaymentCode& code) {
  set_payment(code, "lnurl");
  code.kind = Kind::lnurl;
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  const auto bytes =
      parts ? bytes_of_values(parts->values) : Result<std::string>(fail(parts.error()));
  if (!bytes) {
    // Behind a sound checksum the place within the characters says nothing.
    const std::size_t within = parts ? 0 : bytes.error().offset;
    return reject(code, bytes.error().code, offset + within, "lnurl", bytes.error().message);
  }
  if (parts->prefix != "lnurl" || parts->variant != Bech32Variant::bech32) {
    return reject(code, Errc::bad_value, offset, "lnurl", "not the checksum or prefix of LUD-01");
  }
  read_service(*bytes, offset, code);
}

void read_lnurl_scheme(std::string_view scheme, std::string_view rest, std::size_t offset,
                       PaymentCode& code) {
  set_payment(code, scheme == "keyauth" ? "keyauth" : "lud17");
  code.kind = Kind::lnurl;
  if (rest.starts_with("//")) rest.remove_prefix(2);
  const auto host = rest.substr(0, rest.find_first_of("/?#:"));
  code.fields.add("scheme", scheme);
  read_service((is_onion(host) ? "http://" : "https://") + std::string(rest), offset, code);
  if (scheme == "keyauth") set_login(code);
}

bool is_lightning_address(std::string_view text) noexcept {
  if (text.size() > kMostUser + 1 + kMostDomain) return false;
  const auto at = text.find('@');
  if (at == text.npos || at == 0 || at > kMostUser) return false;
  return ascii::all(text.substr(0, at), is_user) && is_domain(text.substr(at + 1));
}

void read_lightning_address(std::string_view text, PaymentCode& code) {
  set_payment(code, "lightning_address");
  code.kind = Kind::lightning_address_or_email;
  add_name(text, code);
}

void read_bip353_name(std::string_view name, std::size_t offset, PaymentCode& code) {
  set_payment(code, "bip353");
  code.kind = Kind::bip353_name;
  if (!is_lightning_address(name)) {
    return reject(code, Errc::malformed, offset, "name", "not a user and a domain");
  }
  add_name(name, code);
}

}  // namespace moongate::crypto
