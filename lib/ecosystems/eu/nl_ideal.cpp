// iDEAL 2.0: "https://tx.ideal.nl/2/<transaction>?sig=<signature>", and a page that carries one of
// these in its path.
#include <string>

#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::nl_ideal {
namespace {

constexpr std::string_view kPageHost = "https://pay.ideal.nl";  // in any case
constexpr std::string_view kPage = "/transactions/";
constexpr std::string_view kPath = "/2/";
constexpr std::string_view kToken = "4-64c";       // base32
constexpr std::string_view kSignature = "1-256c";  // base32

bool is_transaction_host(std::string_view host) noexcept {
  return ascii::equal_ignoring_case(host, "tx.ideal.nl") ||
         ascii::equal_ignoring_case(host, "ext.tx.ideal.nl");
}

bool is_transaction(const Uri& uri) {
  return uri.web && uri.is_clear() && is_transaction_host(uri.host) && !uri.has_fragment &&
         uri.path.starts_with(kPath) && pattern::fits(kToken, uri.path.substr(kPath.size()));
}

// The escaped transaction in the path of the page; empty when this is no such page.
std::string_view inner_of(const ScannedPayload& scanned) noexcept {
  if (!ascii::starts_with_ignoring_case(scanned.text, kPageHost)) return {};
  auto rest = scanned.text.substr(kPageHost.size());
  if (!rest.starts_with(kPage)) return {};
  rest.remove_prefix(kPage.size());
  return rest.substr(0, rest.find_first_of("?#"));
}

void note_signature(const ScannedPayload& scanned, std::string_view query, PaymentCode& code) {
  const auto signature = parameter(query, "sig");
  if (!signature) return code.flags.set(Flag::unsigned_request);
  code.fields.add("sig", *signature);
  code.flags.set(Flag::signature_unverified);
  if (!pattern::fits(kSignature, *signature)) {
    reject(code, Errc::bad_value, scanned.offset(scanned.text), "sig", "not a signature in Base32");
  }
}

void set_payment(std::string_view form, std::string_view token, std::string_view host,
                 PaymentCode& code) {
  code.kind = Kind::payment;
  code.scheme = form;
  code.presented_by = PresentedBy::merchant;
  code.initiation = Initiation::dynamic_code;
  code.fields.add("token", token);
  if (host.size() > std::string_view("tx.ideal.nl").size()) code.flags.set(Flag::test_host);
}

void parse_page(const ScannedPayload& scanned, std::string_view escaped, PaymentCode& code) {
  const std::string inner = percent_decode(escaped);
  const auto uri = split_uri(inner);
  if (!uri || !is_transaction(*uri)) {
    code.kind = Kind::url;
    return reject(code, Errc::bad_uri, scanned.offset(escaped), "transaction",
                  "no transaction of iDEAL");
  }
  set_payment("landing_page", uri->path.substr(kPath.size()), uri->host, code);
  // The signature stands in the transaction, or behind the page.
  const auto outer = scanned.uri ? scanned.uri->query : std::string_view{};
  note_signature(scanned, uri->has_query ? uri->query : outer, code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto inner = inner_of(scanned);
  return inner.empty() ? link::bid(scanned) : evidence(kPageHost.size() + kPage.size());
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (const auto inner = inner_of(scanned); !inner.empty()) return parse_page(scanned, inner, code);
  if (!scanned.uri || !is_transaction(*scanned.uri)) return link::read_as_address(scanned, code);
  const Uri& uri = *scanned.uri;
  set_payment("transaction", uri.path.substr(kPath.size()), uri.host, code);
  link::flag_scheme(scanned, code);
  note_signature(scanned, uri.query, code);
}

}  // namespace moongate::ecosystem::nl_ideal
