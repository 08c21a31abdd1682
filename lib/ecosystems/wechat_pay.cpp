// WeChat Pay (Tencent, Tenpay): personal and merchant collect codes are opaque tokens, personal
// ones behind "wxp://", merchant orders behind "weixin://wxpay/". Nothing but the merchant number
// of a mode 1 code can be read offline.
#include <array>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::wechat_pay {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::Need;
using link::Parameter;
using link::Token;

// pay.weixin.qq.com, micropay (API 5_1): 18 digits from 10 to 15.
constexpr std::array<std::string_view, 6> kPrefixes = {"10", "11", "12", "13", "14", "15"};
constexpr consumer_code::Rule kConsumerCode{.prefixes = kPrefixes, .shortest = 18, .longest = 18};

// Tokens are 32, 43, 44 (with "=") or 64 characters today, 4 to 7 in orders. The lengths are
// nowhere promised, so that only the alphabet and a generous limit are held against a code.
constexpr bool is_token(char c) noexcept { return ascii::is_base64url(c) || c == '='; }
constexpr Token kToken{is_token, 4, 96};
constexpr Token kPersonalToken{is_token, 8, 96};
constexpr Token kBase64{link::is_base64, 8, 96};
constexpr Token kShort{ascii::is_base64url, 4, 64};
constexpr Token kRest{link::is_visible, 0, 128};
constexpr Token kWord{link::is_visible, 1, 128};
// A merchant number has ten digits or so; documents put letters in its place.
constexpr Token kMerchantNumber{ascii::is_alnum, 1, 32};

constexpr std::array kF2fT = {Parameter{"t", Need::required, kBase64}};
constexpr std::array kF2fF = {Parameter{"f", Need::required, kBase64}};
constexpr std::array kEntry = {Parameter{"t", Need::optional, kAnything, Keep::nothing}};
constexpr std::array kPr = {Parameter{"pr", Need::required, kShort},
                            Parameter{"groupid", Need::optional, kWord}};
constexpr std::array kSr = {Parameter{"sr", Need::required, kShort},
                            Parameter{"groupid", Need::optional, kWord}};
constexpr std::array kBind = {Parameter{"pr", Need::optional, kWord}};
// Native pay mode 1 (API 6_4): the merchant's server answers the scan with an order.
constexpr std::array kModeOne = {
    Parameter{"appid", Need::required, kWord},
    Parameter{"mch_id", Need::required, kMerchantNumber},
    Parameter{"product_id", Need::required, kWord},
    Parameter{"time_stamp", Need::required, kWord},
    Parameter{"nonce_str", Need::required, kWord},
    Parameter{"sign", Need::required, kWord},
};
// The names of version 2, which knew no merchant number.
constexpr std::array kModeOneOld = {
    Parameter{"appid", Need::required, kWord},     Parameter{"productid", Need::required, kWord},
    Parameter{"timestamp", Need::required, kWord}, Parameter{"noncestr", Need::required, kWord},
    Parameter{"sign", Need::optional, kWord},
};

constexpr auto kPayment = Kind::payment;
constexpr auto kMerchant = PresentedBy::merchant;
constexpr auto kStatic = Initiation::static_code;
constexpr auto kDynamic = Initiation::dynamic_code;
constexpr auto kUnknown = Initiation::unknown;
constexpr std::string_view kMark = "wechat_pay";  // the fragment of some personal codes

constexpr Form order(std::string_view host, std::string_view path, std::string_view scheme,
                     std::span<const Parameter> parameters, Initiation initiation = kDynamic) {
  return {host, path, link::kNothing, scheme, kPayment, kMerchant, initiation, parameters};
}

constexpr Form entry(std::string_view host, std::string_view path, std::string_view scheme,
                     Initiation initiation) {
  return {host, path, kToken, scheme, kPayment, kMerchant, initiation, kEntry, kMark};
}

constexpr std::array kForms = {
    order("wxpay", "/bizpayurl", "native_pr", kPr),
    order("wxpay", "/bizpayurl/up", "native_up", kPr),
    order("pay.weixin.qq.com", "/bizpayurl/up", "native_up", kPr),
    order("pay.weixin.qq.com", "/bizpayurl", "native_pr", kPr),
    order("wxpay", "/bizpayurl", "native_sr", kSr),
    order("wxpay", "/bizpayurl/up", "native_sr", kSr),
    order("pay.weixin.qq.com", "/bizpayurl/up", "native_sr", kSr),
    order("wxpay", "/bizpayurl", "native_mode1", kModeOne, kStatic),
    order("wxpay", "/bizpayurl", "native_mode1_v2", kModeOneOld, kStatic),
    Form{"wxpay", "/s/", kShort, "native_short", kPayment, kMerchant, kStatic},
    Form{"wxpay", "/bindurl", kRest, "bindurl", Kind::bind_card, kMerchant, kUnknown, kBind},
    order("wx.tenpay.com", "/f2f", "f2f", kF2fT, kStatic),
    order("wx.tenpay.com", "/f2f", "f2f", kF2fF, kStatic),
    entry("payapp.weixin.qq.com", "/qr/", "payapp_qr", kStatic),
    entry("payapp.wechatpay.cn", "/qr/", "payapp_qr", kStatic),
    entry("payapp.weixin.qq.com", "/sjt/qr/", "payapp_sjt", kStatic),
    entry("payapp.wechatpay.cn", "/sjt/qr/", "payapp_sjt", kStatic),
    entry("payapp.weixin.qq.com", "/materialqr/entry/", "payapp_material", kUnknown),
    entry("payapp.wechatpay.cn", "/materialqr/entry/", "payapp_material", kUnknown),
    entry("payapp.weixin.qq.com", "/qrpay/order/", "payapp_order", kDynamic),
    entry("payapp.wechatpay.cn", "/qrpay/order/", "payapp_order", kDynamic),
    entry("sjt.wxpapp.wechatpay.cn", "/lnk/qr/", "sjt_link", kUnknown),
    entry("wxpay.tenpay.com", "/md/", "md", kUnknown),
    entry("wxpay.wechatpay.cn", "/md/", "md", kUnknown),
};

constexpr std::string_view kAppScheme = "weixin";
constexpr std::string_view kCollectScheme = "wxp";

// Schemes whose "host" is a word and a token without a slash between them.
struct Worded {
  std::string_view uri_scheme;
  std::string_view word;
  std::string_view scheme;
  Kind kind;
  PresentedBy presented_by;
  Token token;
};
constexpr std::array kWorded = {
    Worded{kCollectScheme, "f2f0", "f2f0", kPayment, kMerchant, kPersonalToken},
    Worded{kCollectScheme, "wbf2f", "wbf2f", kPayment, kMerchant, kPersonalToken},
    Worded{"wxhb", "f2f", "wxhb", Kind::red_packet, PresentedBy::none, kRest},
    Worded{"wedropf2fhb", "", "wedropf2fhb", Kind::red_packet, PresentedBy::none, kRest},
};

const Worded* worded(const Subject& subject) noexcept {
  if (!subject.uri || !subject.uri->is_clear() || !subject.uri->hierarchical) return nullptr;
  for (const Worded& form : kWorded) {
    if (!ascii::equal_ignoring_case(subject.uri->scheme, form.uri_scheme)) continue;
    if (subject.uri->host.starts_with(form.word)) return &form;
  }
  return nullptr;
}

// Whether the text is of the schemes at all: invented ones, such as "wxp://" and a phone number or
// "weixin://" and somebody's host, are nobody's.
bool is_ours(const Subject& subject) noexcept {
  if (worded(subject) != nullptr) return true;
  if (!subject.has_scheme(kAppScheme)) return subject.uri && subject.uri->web;
  const auto host = subject.uri->host;
  return ascii::equal_ignoring_case(host, "wxpay") ||
         ascii::equal_ignoring_case(host, "pay.weixin.qq.com");
}

int bid(const Subject& subject) noexcept {
  if (const int bits = consumer_code::bid(subject, kConsumerCode)) return bits;
  if (!is_ours(subject)) return 0;
  const int bits = link::bid(subject);
  return subject.uri->web ? bits : bits + evidence(subject.uri->host.size());
}

void parse_worded(const Subject& subject, const Worded& form, PaymentCode& code) {
  const Uri& uri = *subject.uri;
  const auto token = uri.host.substr(form.word.size());
  if (!form.token.fits(token) || !uri.path.empty() || uri.has_fragment) {
    link::read_as_address(subject, code);
    return;
  }
  code.scheme = form.scheme;
  code.kind = form.kind;
  code.presented_by = form.presented_by;
  code.initiation = form.kind == Kind::payment ? kStatic : kUnknown;
  code.fields.reserve(1, token.size() + 8);
  code.fields.add("token", token);
  link::read_parameters(subject, {}, code);
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.digits) {
    consumer_code::parse(subject, kConsumerCode, code);
    return;
  }
  if (const Worded* form = worded(subject)) {
    parse_worded(subject, *form, code);
    return;
  }
  link::read(subject, kForms, code);
  if (code.scheme == "native_mode1") code.payee.account = code.fields.find("mch_id").value_or("");
}

constexpr std::array kKeys = {
    Key{Key::By::digits, "10"},
    Key{Key::By::digits, "11"},
    Key{Key::By::digits, "12"},
    Key{Key::By::digits, "13"},
    Key{Key::By::digits, "14"},
    Key{Key::By::digits, "15"},
    Key{Key::By::scheme, kCollectScheme},
    Key{Key::By::scheme, kAppScheme},
    Key{Key::By::scheme, "wxhb"},
    Key{Key::By::scheme, "wedropf2fhb"},
    Key{Key::By::host, "wx.tenpay.com"},
    Key{Key::By::host, "payapp.weixin.qq.com"},
    Key{Key::By::host, "payapp.wechatpay.cn"},
    Key{Key::By::host, "sjt.wxpapp.wechatpay.cn"},
    Key{Key::By::host, "wxpay.tenpay.com"},
    Key{Key::By::host, "wxpay.wechatpay.cn"},
};

}  // namespace

extern const Recogniser wechat_pay;
const Recogniser wechat_pay{.keys = kKeys, .bid = bid, .parse = parse};

}  // namespace moongate::ecosystem::wechat_pay
