// Alipay (Ant Group): codes behind qr.alipay.com, whose first letters tell what they are for; links
// into the app (alipay_app.hpp); the payer's digits, face token and ride code (alipay_ride.hpp).
#include <algorithm>
#include <array>

#include "ecosystems/cn/alipay_app.hpp"
#include "ecosystems/cn/alipay_health.hpp"
#include "ecosystems/cn/alipay_ride.hpp"
#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::alipay {
namespace {

using link::Form;
using link::Parameter;

// alipay.trade.pay: 16 to 24 digits from 25 to 30. Alipay, AlipayHK and the wallets of Alipay+
// share them; which one cannot be told from the digits.
constexpr std::array<std::string_view, 6> kPrefixes = {"25", "26", "27", "28", "29", "30"};
constexpr DigitRule kConsumerCode{.prefixes = kPrefixes, .least = 16, .most = 24};

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

constexpr Parameter silent(std::string_view name) { return {.name = name, .keep = false}; }
constexpr Parameter filled(std::string_view name, std::string_view pattern) {
  return {.name = name, .value = {pattern}, .required = true};
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
  code.fields.add("code", lower);
}

constexpr std::array kTrade = {silent("_b"), silent("mergeOrder"), filled("tradeNo", "16-32n")};
constexpr std::array kLogin = {silent("_b"), filled("securityId", "1-512v")};
constexpr std::array kPeerPay = {
    silent("_b"),       filled("biz_no", "1-512v"),    Parameter{.name = "app_name"},
    silent("sc"),       Parameter{.name = "v"},        silent("sign"),
    silent("enableWK"), silent("__webview_options__"),
};

constexpr Form kTradeForm{.host = kHost,
                          .path = "/_d",
                          .parameters = kTrade,
                          .form = "pc_order",
                          .kind = Kind::payment,
                          .presented_by = PresentedBy::merchant,
                          .initiation = Initiation::dynamic_code};
constexpr Form kLoginForm{
    .host = kHost, .path = "/_d", .parameters = kLogin, .form = "login", .kind = Kind::login};
constexpr Form kPeerPayForm{.host = kHost,
                            .path = "/_d",
                            .parameters = kPeerPay,
                            .form = "peerpay",
                            .kind = Kind::pay_for_me,
                            .presented_by = PresentedBy::consumer,
                            .initiation = Initiation::dynamic_code};

// "/_d?_b=…": dynamic codes of other systems.
void parse_dynamic(const ScannedPayload& scanned, PaymentCode& code) {
  const std::string what = link::value_of(scanned, "_b");
  const Form* form = what == "TRADE_DY"       ? &kTradeForm
                     : what == "PAI_LOGIN_DY" ? &kLoginForm
                     : what == "peerpay"      ? &kPeerPayForm
                                              : nullptr;
  if (form != nullptr) form = link::find({form, 1}, scanned);
  link::read(scanned, form, code);
  if (code.kind == Kind::payment) code.reference = code.fields.find("tradeNo").value_or("");
  if (code.kind == Kind::pay_for_me) code.sensitive = true;  // names somebody's order
}

constexpr std::string_view kShortHost = "ur.alipay.com";
constexpr std::array kShortLinks = {Form{.host = kShortHost,
                                         .path = "/",
                                         .token = {"3-64b"},
                                         .form = "short_link",
                                         .kind = Kind::short_link}};

bool is_printable(std::string_view text) noexcept {
  return std::ranges::all_of(text, ascii::is_visible);
}

void parse_qr(const ScannedPayload& scanned, PaymentCode& code) {
  const Uri& uri = *scanned.uri;
  if (uri.path == "/_d") return parse_dynamic(scanned, code);
  const auto token = uri.path.substr(uri.path.empty() ? 0 : 1);
  if (!is_code(token) || uri.has_fragment || !is_printable(uri.query)) {
    return link::read_as_address(scanned, code);
  }
  link::flag_scheme(scanned, code);
  parse_type(token, code);
  link::read_parameters(scanned, kDecoration, {}, code);
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

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.digits) return consumer_code::bid(scanned, kConsumerCode);
  if (scanned.uri) return link::bid(scanned);
  if (alipay_ride::is_code(scanned)) return alipay_ride::kEvidence;
  if (is_face_token(scanned.text)) return evidence(2);
  return is_bare_red_packet(scanned.text) ? evidence(3) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.digits) return consumer_code::parse(scanned, kConsumerCode, code);
  if (alipay_ride::is_code(scanned)) return alipay_ride::parse(scanned, code);
  if (is_face_token(scanned.text)) return parse_face_token(code);
  if (is_bare_red_packet(scanned.text)) return parse_type(scanned.text, code);
  if (scanned.has_host(kHost)) return parse_qr(scanned, code);
  if (scanned.has_host(kShortHost)) return link::read(scanned, kShortLinks, code);
  alipay_app::parse(scanned, code);
  if (scanned.has_host("render.alipay.com")) alipay_health::read_own_page(*scanned.uri, code);
}

}  // namespace moongate::ecosystem::alipay
