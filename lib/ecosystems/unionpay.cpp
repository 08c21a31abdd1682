// UnionPay (China): merchant codes behind one host, "/<institution>/<token>", and abroad EMVCo
// codes with its IDs 15 and 16; the payer's codes are 19 digits from 62, the shape of its card
// numbers. CCB Long Pay shows a subset of the latter.
#include <array>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::unionpay {
namespace {

using link::Form;
using link::kAnything;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

constexpr std::array<std::string_view, 1> kPrefixes = {"62"};
constexpr consumer_code::Rule kConsumerCode{.prefixes = kPrefixes, .shortest = 19, .longest = 19};

constexpr std::string_view kHost = "qr.95516.com";
constexpr std::size_t kInstitutionDigits = 8;
// 32 digits as a rule; 26 and 30 occur, and shorter ones in tests.
constexpr Token kOrderToken{ascii::is_digit, 4, 40};
constexpr Token kInner{link::is_anything, 1, kMaxPayload};

constexpr std::string_view kInnerCode = "qrCode";
constexpr std::string_view kRedirect = "redirectUrl";
constexpr std::string_view kToLink = "toLink";
constexpr std::array kOpen = {Parameter{kInnerCode, Need::required, kInner}};
constexpr std::array kUserAuth = {Parameter{kRedirect, Need::required, kInner},
                                  Parameter{"version"}};
constexpr std::array kApplet = {Parameter{"encryptAppId"}, Parameter{kToLink},
                                Parameter{"scenarioId"}};

constexpr std::array kForms = {
    Form{kHost, "/qrcGtwWeb-web/api/open", kNothing, "open", Kind::wrapped_code,
         PresentedBy::merchant, Initiation::unknown, kOpen},
    Form{kHost, "/qrcGtwWeb-web/api/userAuth", kNothing, "user_auth", Kind::authorize,
         PresentedBy::none, Initiation::unknown, kUserAuth},
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
MerchantCode merchant_code(std::string_view path) noexcept {
  if (path.size() < kInstitutionDigits + 2 || path[kInstitutionDigits + 1] != '/') return {};
  const auto institution = path.substr(1, kInstitutionDigits);
  const auto token = path.substr(kInstitutionDigits + 2);
  if (!ascii::all_digits(institution) || !kOrderToken.fits(token)) return {};
  return {institution, token};
}

void parse_merchant_code(const Subject& subject, const MerchantCode& parts, PaymentCode& code) {
  code.scheme = "merchant_code";
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  // All known orders begin with 62. What begins with 01 is a sticker most times, but not always.
  if (parts.token.starts_with("62")) code.initiation = Initiation::dynamic_code;
  link::flag_scheme(subject, code);
  code.fields.reserve(3, 96);
  code.fields.add("institution", parts.institution);
  if (const auto name = name_of(parts.institution); !name.empty()) {
    code.fields.add("institution_name", name);
  }
  code.fields.add("token", parts.token);
  link::read_parameters(subject, {}, code);
}

void parse_web(const Subject& subject, PaymentCode& code) {
  if (subject.has_host(kHost) && !subject.uri->has_fragment) {
    const auto parts = merchant_code(subject.uri->path);
    if (!parts.token.empty()) return parse_merchant_code(subject, parts, code);
  }
  link::read(subject, kForms, code);
}

void parse_app(const Subject& subject, PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
  const Uri& uri = *subject.uri;
  if (uri.host == "rn" && uri.path == "/rnshcarcode") code.flags.set(Flag::retired);  // health
  link::read_parameters(subject, kApplet, code);
}

// Reserved for UnionPay by QRCPS-MPM v1.1, table 3.1.
constexpr std::initializer_list<std::uint8_t> kNetworkIds = {15, 16};

int bid(const Subject& subject) noexcept {
  if (subject.emv) return emv_network_bid(subject, kNetworkIds);
  return subject.digits ? consumer_code::bid(subject, kConsumerCode) : link::bid(subject);
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.emv) return parse_emv_network(subject, kNetworkIds, code);
  if (subject.digits) return consumer_code::parse(subject, kConsumerCode, code);
  if (subject.has_scheme("upwallet")) return parse_app(subject, code);
  parse_web(subject, code);
}

constexpr std::string_view kCarries[] = {kInnerCode, kToLink, kRedirect};
constexpr std::string_view kDomains[] = {"95516.com"};

// "upwallet://html/host/path" opens that page.
std::string unwrap(const Subject& subject) {
  const Uri& uri = *subject.uri;
  const bool opens_page = subject.has_scheme("upwallet") &&
                          ascii::equal_ignoring_case(uri.host, "html") && uri.path.size() > 1;
  if (opens_page) return "https://" + std::string(uri.path.substr(1));
  for (const std::string_view name : kCarries) {
    if (auto inside = link::value_of(subject, name); !inside.empty()) return inside;
  }
  return {};
}

// 62, the card's kind (2–4 debit, 5–7 credit), then the bank's number.
constexpr std::string_view kCcb = "0105";
constexpr std::size_t kCardKind = 2;

bool is_long_pay(const Subject& subject) noexcept {
  if (consumer_code::prefix_of(subject, kConsumerCode).empty()) return false;
  const char kind = subject.text[kCardKind];
  return kind >= '2' && kind <= '7' && subject.text.substr(kCardKind + 1).starts_with(kCcb);
}

int bid_long_pay(const Subject& subject) noexcept {
  return is_long_pay(subject) ? evidence(kCardKind + 1 + kCcb.size()) : 0;
}

void parse_long_pay(const Subject& subject, PaymentCode& code) {
  consumer_code::parse(subject, kConsumerCode, code);
  if (!is_long_pay(subject)) return;
  code.fields.add("issuer", kCcb);
  code.fields.add("card_type", subject.text[kCardKind] < '5' ? "debit" : "credit");
}

constexpr Key kKeys[] = {
    {By::digits, "62"},       {By::host, kHost},   {By::host, "cloudvip.95516.com"},
    {By::scheme, "upwallet"}, {By::emv_tag, "15"}, {By::emv_tag, "16"}};
constexpr Key kLongPayKeys[] = {{By::digits, "62"}};

constexpr std::string_view kLongPayOpens[] = {"ccb_long_pay", "unionpay"};

}  // namespace

extern const Recogniser unionpay;
const Recogniser unionpay{.keys = kKeys,
                          .bid = bid,
                          .parse = parse,
                          .carries = kCarries,
                          .unwrap = unwrap,
                          .domains = kDomains};

extern const Recogniser ccb_long_pay;
const Recogniser ccb_long_pay{.keys = kLongPayKeys,
                              .bid = bid_long_pay,
                              .parse = parse_long_pay,
                              .opens_in = kLongPayOpens,
                              .family = "unionpay"};

}  // namespace moongate::ecosystem::unionpay
