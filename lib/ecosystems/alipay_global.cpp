// Alipay+ (order and entry codes of wallets abroad) and AlipayHK. Merchant codes in Hong Kong are
// mostly EMVCo codes; these are the rest.
#include <array>

#include "ecosystems/alipay_app.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::alipay_global {
namespace {

using link::Form;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

constexpr std::string_view kPlusHost = "global.alipay.com";
constexpr std::string_view kCheckoutHost = "open-sea.alipayplus.com";
constexpr std::string_view kCodeValue = "codeValue";

// "28", "1002040" and 27 more; the first two are those of the consumer's codes.
constexpr Token kCode{ascii::is_alnum, 28, 38};
constexpr Token kFilled{link::is_visible, 1, 512};
constexpr std::array kCheckout = {Parameter{kCodeValue, Need::required, kFilled}};

constexpr std::array kPlusForms = {Form{.host = kPlusHost,
                                        .path = "/28",
                                        .token = kCode,
                                        .scheme = "order_code",
                                        .kind = Kind::payment,
                                        .presented_by = PresentedBy::merchant,
                                        .initiation = Initiation::unknown,
                                        .parameters = {},
                                        .fragment = {},
                                        .tail = kNothing}};

// The page that shows an order code hands it over in `codeValue`. It is a payment only as far as
// that is one.
bool carries_order_code(const Subject& subject) {
  if (!subject.has_host(kCheckoutHost) || !subject.uri->path.ends_with("/checkout.htm")) {
    return false;
  }
  const auto payload = Payload::from_bytes(link::value_of(subject, kCodeValue));
  return link::find(kPlusForms, look_at(payload)) != nullptr;
}

void parse_plus(const Subject& subject, PaymentCode& code) {
  if (!carries_order_code(subject) || subject.uri->has_fragment) {
    link::read(subject, kPlusForms, code);
    return;
  }
  const Form form{kCheckoutHost,         subject.uri->path,   kNothing, "checkout", Kind::payment,
                  PresentedBy::merchant, Initiation::unknown, kCheckout};
  link::read(subject, &form, code);
}

constexpr std::string_view kPlusCarries[] = {kCodeValue};

constexpr std::string_view kInner = "qrcode";
constexpr std::string_view kSharedHost = "render.alipay.com";
constexpr std::string_view kLanding = "/p/yuyan/";

// Pages of the mainland's host that hand a code over to the Hong Kong wallet.
bool is_landing(const Subject& subject) noexcept {
  return subject.has_host(kSharedHost) && subject.uri->path.starts_with(kLanding) &&
         parameter(subject.uri->query, kInner);
}

int bid_hk(const Subject& subject) noexcept {
  if (is_landing(subject)) return evidence(kSharedHost.size() + kLanding.size());
  return subject.has_host(kSharedHost) ? 0 : link::bid(subject);
}

constexpr Token kPage{link::is_visible, 0, 512};
constexpr std::array kLandingParameters = {Parameter{kInner, Need::required, kFilled}};
constexpr std::array kLandingForms = {Form{kSharedHost, kLanding, kPage, "landing",
                                           Kind::wrapped_code, PresentedBy::merchant,
                                           Initiation::unknown, kLandingParameters}};
constexpr std::array kApp = {Parameter{"appId"},     Parameter{"saId"}, Parameter{kInner},
                             Parameter{"url"},       Parameter{"page"}, Parameter{"query"},
                             Parameter{"actionType"}};

void parse_hk(const Subject& subject, PaymentCode& code) {
  if (!subject.has_scheme("alipayhk")) {
    link::read(subject, kLandingForms, code);
    return;
  }
  code.scheme = "app";
  code.kind = Kind::app_link;
  link::read_parameters(subject, kApp, code);
  const auto app_id = code.fields.find("appId").value_or(std::string_view{});
  if (alipay_app::is_mini_program(app_id)) alipay_app::become_mini_program(code);
}

constexpr std::string_view kHkCarries[] = {kInner, "url"};
constexpr std::string_view kHkDomains[] = {"alipay.com", "alipay.hk"};
constexpr Key kPlusKeys[] = {{By::host, kPlusHost}, {By::host, kCheckoutHost}};
constexpr Key kHkKeys[] = {
    {By::scheme, "alipayhk"}, {By::host, "render.alipay.hk"}, {By::host, kSharedHost}};

constexpr std::string_view kPlusOpens[] = {"alipay_plus", "alipay", "alipay_hk"};

}  // namespace

extern const Recogniser alipay_plus;
const Recogniser alipay_plus{.keys = kPlusKeys,
                             .bid = link::bid,
                             .parse = parse_plus,
                             .opens_in = kPlusOpens,
                             .carries = kPlusCarries};

extern const Recogniser alipay_hk;
const Recogniser alipay_hk{.keys = kHkKeys,
                           .bid = bid_hk,
                           .parse = parse_hk,
                           .carries = kHkCarries,
                           .domains = kHkDomains};

}  // namespace moongate::ecosystem::alipay_global
