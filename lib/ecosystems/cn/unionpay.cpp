// UnionPay (China): merchant codes behind one host, "/<institution>/<token>", and abroad EMVCo
// codes with its IDs 15 and 16; the payer's codes are 19 digits from 62, the shape of its card
// numbers.
#include <array>

#include "ecosystems/cn/unionpay_digits.hpp"
#include "ecosystems/consumer_code.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::unionpay {
namespace {

using link::Form;
using link::Parameter;

using moongate::unionpay::kConsumerCode;

constexpr std::string_view kHost = "qr.95516.com";
constexpr std::size_t kInstitutionDigits = 8;
// 32 digits as a rule; 26 and 30 occur, and shorter ones in tests.
constexpr std::string_view kOrderToken = "4-40n";

constexpr std::string_view kInnerCode = "qrCode";
constexpr std::string_view kRedirect = "redirectUrl";
constexpr std::string_view kToLink = "toLink";
constexpr std::array kOpen = {Parameter{.name = kInnerCode, .value = {"1-*z"}, .required = true}};
constexpr std::array kUserAuth = {Parameter{.name = kRedirect, .value = {"1-*z"}, .required = true},
                                  Parameter{.name = "version"}};
constexpr std::array kApplet = {Parameter{.name = "encryptAppId"}, Parameter{.name = kToLink},
                                Parameter{.name = "scenarioId"}};

constexpr std::array kForms = {
    Form{.host = kHost,
         .path = "/qrcGtwWeb-web/api/open",
         .parameters = kOpen,
         .form = "open",
         .kind = Kind::wrapped_code,
         .presented_by = PresentedBy::merchant},
    Form{.host = kHost,
         .path = "/qrcGtwWeb-web/api/userAuth",
         .parameters = kUserAuth,
         .form = "user_auth",
         .kind = Kind::authorize},
};

// Banks and acquirers that real codes name; the number itself is a field in any case.
std::string_view name_of(std::string_view institution) noexcept {
  if (institution.starts_with("0102")) return "ICBC";
  if (institution.starts_with("0105")) return "CCB";
  if (institution.starts_with("4802")) return "ChinaUMS";
  return {};
}

struct MerchantCode {
  std::string_view institution;
  std::string_view token;
};

// "/00010000/62…": both empty when the path is another.
MerchantCode merchant_code(std::string_view path) {
  if (path.size() < kInstitutionDigits + 2 || path[kInstitutionDigits + 1] != '/') return {};
  const auto institution = path.substr(1, kInstitutionDigits);
  const auto token = path.substr(kInstitutionDigits + 2);
  if (!ascii::all_digits(institution) || !pattern::fits(kOrderToken, token)) return {};
  return {institution, token};
}

void parse_merchant_code(const ScannedPayload& scanned, const MerchantCode& parts,
                         PaymentCode& code) {
  code.scheme = "merchant_code";
  begin_payment(code);
  // All known orders begin with 62. What begins with 01 is a sticker most times, but not always.
  if (parts.token.starts_with("62")) code.initiation = Initiation::dynamic_code;
  link::flag_scheme(scanned, code);
  code.fields.add("institution", parts.institution);
  if (const auto name = name_of(parts.institution); !name.empty()) {
    code.fields.add("institution_name", name);
  }
  code.fields.add("token", parts.token);
  link::read_parameters(scanned, {}, {}, code);
}

void parse_web(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.has_host(kHost) && !scanned.uri->has_fragment) {
    const auto parts = merchant_code(scanned.uri->path);
    if (!parts.token.empty()) return parse_merchant_code(scanned, parts, code);
  }
  link::read(scanned, kForms, code);
}

void parse_app(const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
  const Uri& uri = *scanned.uri;
  if (uri.host == "rn" && uri.path == "/rnshcarcode") code.flags.set(Flag::retired);  // health
  link::read_parameters(scanned, kApplet, {}, code);
}

// Reserved for UnionPay by QRCPS-MPM v1.1, table 3.1.
constexpr emv::Network kNetwork{15, 16};

constexpr std::string_view kCarries[] = {kInnerCode, kToLink, kRedirect};

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.emv) return emv::network_bid(scanned, kNetwork);
  return scanned.digits ? consumer_code::bid(scanned, kConsumerCode) : link::bid(scanned);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.emv) return emv::parse_network(scanned, kNetwork, code);
  if (scanned.digits) return consumer_code::parse(scanned, kConsumerCode, code);
  if (scanned.has_scheme("upwallet")) return parse_app(scanned, code);
  parse_web(scanned, code);
}

// "upwallet://html/host/path" opens that page.
std::string unwrap(const ScannedPayload& scanned) {
  const Uri& uri = *scanned.uri;
  const bool opens_page = scanned.has_scheme("upwallet") &&
                          ascii::equal_ignoring_case(uri.host, "html") && uri.path.size() > 1;
  if (opens_page) return "https://" + std::string(uri.path.substr(1));
  for (const std::string_view name : kCarries) {
    if (auto inside = link::value_of(scanned, name); !inside.empty()) return inside;
  }
  return {};
}

}  // namespace moongate::ecosystem::unionpay
