// Alipay (Ant Group): codes behind qr.alipay.com, whose first letters tell what they are for; links
// into the app (alipay_app.hpp); the payer's digits, face token and ride code (alipay_ride.hpp).
#include <algorithm>
#include <array>

#include "ecosystems/alipay_app.hpp"
#include "ecosystems/alipay_health.hpp"
#include "ecosystems/alipay_ride.hpp"
#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::alipay {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

// alipay.trade.pay: 16 to 24 digits from 25 to 30. Alipay, AlipayHK and the wallets of Alipay+
// share them; which one cannot be told from the digits.
constexpr std::array<std::string_view, 6> kPrefixes = {"25", "26", "27", "28", "29", "30"};
constexpr consumer_code::Rule kConsumerCode{.prefixes = kPrefixes, .shortest = 16, .longest = 24};

constexpr std::string_view kHost = "qr.alipay.com";

// What the first letters of a code tell. Others exist and come into use unannounced.
struct Type {
  std::string_view prefix;  // lower case
  std::string_view scheme;
  Kind kind;
  PresentedBy presented_by;
  Initiation initiation;
};

constexpr Type collect(std::string_view prefix) {
  return {prefix, "qr_collect", Kind::payment, PresentedBy::merchant, Initiation::static_code};
}

constexpr std::array kTypes = {
    collect("fk"),
    collect("ts"),
    collect("stx"),
    collect("2m6"),
    collect("ap"),
    Type{"bax", "qr_order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code},
    Type{"a6x", "qr_donation", Kind::payment, PresentedBy::none, Initiation::static_code},
    Type{"a7x", "qr_contact", Kind::contact, PresentedBy::none, Initiation::unknown},
    Type{"c1", "qr_red_packet", Kind::red_packet, PresentedBy::none, Initiation::unknown},
};
constexpr Type kUnknownType{"", "qr_code", Kind::url, PresentedBy::none, Initiation::unknown};

const Type& type_of(std::string_view code) noexcept {
  const auto found = std::ranges::find_if(kTypes, [&](const Type& type) {
    return ascii::starts_with_ignoring_case(code, type.prefix);
  });
  return found == kTypes.end() ? kUnknownType : *found;
}

// Three characters, five digits and 13 to 18 more; "ap" and 16 in old codes; "fkx" and 36 in few.
// Printed in capitals as well, for the alphanumeric mode of the symbol.
bool is_code(std::string_view code) noexcept {
  if (!ascii::all(code, ascii::is_alnum)) return false;
  if (code.size() == 18) return ascii::starts_with_ignoring_case(code, "ap");
  if (code.size() == 39) return ascii::starts_with_ignoring_case(code, "fkx");
  return code.size() >= 21 && code.size() <= 26 &&
         (ascii::all_digits(code.substr(3, 5)) || ascii::starts_with_ignoring_case(code, "apc"));
}

constexpr Parameter silent(std::string_view name) {
  return {name, Need::optional, kAnything, Keep::nothing};
}

constexpr std::array kDecoration = {silent("t"), silent("_s"), silent("noT")};

void parse_type(std::string_view token, PaymentCode& code) {
  const Type& type = type_of(token);
  code.scheme = type.scheme;
  code.kind = type.kind;
  code.presented_by = type.presented_by;
  code.initiation = type.initiation;
  std::string lower(token);
  std::transform(lower.begin(), lower.end(), lower.begin(), ascii::lower);
  code.fields.reserve(1, lower.size() + 8);
  code.fields.add("code", lower);
}

constexpr Token kTradeNumber{ascii::is_digit, 16, 32};
constexpr Token kFilled{link::is_visible, 1, 512};
constexpr std::array kTrade = {silent("_b"), silent("mergeOrder"),
                               Parameter{"tradeNo", Need::required, kTradeNumber}};
constexpr std::array kLogin = {silent("_b"), Parameter{"securityId", Need::required, kFilled}};
constexpr std::array kPeerPay = {
    silent("_b"),          Parameter{"biz_no", Need::required, kFilled},
    Parameter{"app_name"}, silent("sc"),
    Parameter{"v"},        silent("sign"),
    silent("enableWK"),    silent("__webview_options__"),
};

constexpr Form kTradeForm{kHost,
                          "/_d",
                          kNothing,
                          "pc_order",
                          Kind::payment,
                          PresentedBy::merchant,
                          Initiation::dynamic_code,
                          kTrade};
constexpr Form kLoginForm{
    kHost, "/_d", kNothing, "login", Kind::login, PresentedBy::none, Initiation::unknown, kLogin};
constexpr Form kPeerPayForm{kHost,
                            "/_d",
                            kNothing,
                            "peerpay",
                            Kind::pay_for_me,
                            PresentedBy::consumer,
                            Initiation::dynamic_code,
                            kPeerPay};

// "/_d?_b=…": dynamic codes of other systems.
void parse_dynamic(const Subject& subject, PaymentCode& code) {
  const std::string what = link::value_of(subject, "_b");
  const Form* form = what == "TRADE_DY"       ? &kTradeForm
                     : what == "PAI_LOGIN_DY" ? &kLoginForm
                     : what == "peerpay"      ? &kPeerPayForm
                                              : nullptr;
  if (form != nullptr) form = link::find({form, 1}, subject);
  link::read(subject, form, code);
  if (code.kind == Kind::payment) code.reference = code.fields.find("tradeNo").value_or("");
  if (code.kind == Kind::pay_for_me) code.sensitive = true;  // names somebody's order
}

constexpr std::string_view kShortHost = "ur.alipay.com";
constexpr Token kShortCode{ascii::is_base64url, 3, 64};
constexpr std::array kShortLinks = {
    Form{kShortHost, "/", kShortCode, "short_link", Kind::short_link}};

bool is_printable(std::string_view text) noexcept {
  return std::ranges::all_of(text, link::is_visible);
}

void parse_qr(const Subject& subject, PaymentCode& code) {
  const Uri& uri = *subject.uri;
  if (uri.path == "/_d") return parse_dynamic(subject, code);
  const auto token = uri.path.substr(uri.path.empty() ? 0 : 1);
  if (!is_code(token) || uri.has_fragment || !is_printable(uri.query)) {
    return link::read_as_address(subject, code);
  }
  link::flag_scheme(subject, code);
  parse_type(token, code);
  link::read_parameters(subject, kDecoration, code);
}

// "fp" and 33 letters and digits: a face, recognised, in place of the payer's code.
bool is_face_token(std::string_view text) noexcept {
  return text.size() == 35 && text.starts_with("fp") && ascii::all(text, ascii::is_alnum);
}

void parse_face_token(PaymentCode& code) {
  code.scheme = "face_token";
  code.kind = Kind::consumer_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.sensitive = true;
  code.fields.add("prefix", "fp");
  code.fields.add("length", "35");
}

// A red packet printed without its address.
bool is_bare_red_packet(std::string_view text) noexcept {
  return text.size() == 26 && text.starts_with("c1x") &&
         std::ranges::all_of(text, [](char c) { return ascii::is_lower(c) || ascii::is_digit(c); });
}

int bid(const Subject& subject) noexcept {
  if (subject.digits) return consumer_code::bid(subject, kConsumerCode);
  if (subject.uri) return link::bid(subject);
  if (alipay_ride::is_code(subject)) return alipay_ride::kEvidence;
  if (is_face_token(subject.text)) return evidence(2);
  return is_bare_red_packet(subject.text) ? evidence(3) : 0;
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.digits) return consumer_code::parse(subject, kConsumerCode, code);
  if (alipay_ride::is_code(subject)) return alipay_ride::parse(subject, code);
  if (is_face_token(subject.text)) return parse_face_token(code);
  if (is_bare_red_packet(subject.text)) return parse_type(subject.text, code);
  if (subject.has_host(kHost)) return parse_qr(subject, code);
  if (subject.has_host(kShortHost)) return link::read(subject, kShortLinks, code);
  alipay_app::parse(subject, code);
  if (subject.has_host("render.alipay.com")) alipay_health::read_own_page(*subject.uri, code);
}

constexpr Key kKeys[] = {
    {By::digits, "25"},
    {By::digits, "26"},
    {By::digits, "27"},
    {By::digits, "28"},
    {By::digits, "29"},
    {By::digits, "30"},
    {By::prefix, "fp"},
    {By::prefix, "c1x"},
    {By::prefix, "\x02\x01"},
    {By::scheme, "alipay"},
    {By::scheme, "alipays"},
    {By::scheme, "alipayqr"},
    {By::host, kHost},
    {By::host, kShortHost},
    {By::host, "ds.alipay.com"},
    {By::host, "render.alipay.com"},
    {By::host, "m.alipay.com"},
    {By::host, "mclient.alipay.com"},
    {By::host, "mapi.alipay.com"},
    {By::host, "openapi.alipay.com"},
    {By::host, "d.alipay.com"},
    {By::host, "ulink.alipay.com"},
    {By::host, "mobilecodec.alipay.com"},
};

constexpr std::string_view kDomains[] = {"alipay.com"};

}  // namespace

extern const Recogniser alipay;
const Recogniser alipay{.keys = kKeys,
                        .bid = bid,
                        .parse = parse,
                        // Every genuine host of the app is asked, whatever its path: pages that
                        // open others exist beyond those that are known here.
                        .carries = alipay_app::kCarries,
                        .domains = kDomains};

}  // namespace moongate::ecosystem::alipay
