// QQ and QQ Wallet (Tencent). Collect codes name the payee in clear: QQ number and nickname. Their
// `ac` holds the payee's memo and network address among others and is copied nowhere.
#include <array>

#include "ecosystems/link.hpp"
#include "formats/base64.hpp"

namespace moongate::ecosystem::qq {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

// The login keys hold "*", which is no base64url.
constexpr bool is_key(char c) noexcept { return ascii::is_base64url(c) || c == '*'; }
// 32 and 8 characters on the codes that were seen; no document promises it.
constexpr Token kKey{is_key, 3, 64};
constexpr Token kNumber{ascii::is_digit, 1, 20};
constexpr Token kUin{ascii::is_digit, 5, 12};
constexpr Token kOrder{ascii::is_alnum, 3, 64};
constexpr Token kShort{ascii::is_base64url, 3, 32};
constexpr Token kWallet{[](char c) noexcept { return ascii::is_lower(c); }, 0, 16};

constexpr Parameter decoration(std::string_view name) {
  return {name, Need::optional, kAnything, Keep::nothing};
}

constexpr std::array kContact = {Parameter{"k", Need::required, kKey}, decoration("noverify"),
                                 decoration("personal_qrcode_source"), decoration("source")};
constexpr std::array kLogin = {Parameter{"k", Need::required, kKey},
                               Parameter{"f", Need::required, kNumber}};
constexpr std::array kChannel = {decoration("b"), decoration("businessType"),
                                 decoration("shareSource")};
constexpr std::array kCard = {Parameter{"uin", Need::optional, kNumber}, Parameter{"card_type"},
                              decoration("src_type"), decoration("version"), decoration("source")};

constexpr std::array kForms = {
    Form{"qm.qq.com", "/cgi-bin/qm/qr", kNothing, "contact", Kind::contact, PresentedBy::none,
         Initiation::unknown, kContact},
    Form{"qm.qq.com", "/q/", kShort, "contact", Kind::contact},
    Form{"pd.qq.com", "/s/", kShort, "channel", Kind::channel, PresentedBy::none,
         Initiation::unknown, kChannel},
    Form{"txz.qq.com", "/p", kNothing, "login", Kind::login, PresentedBy::none, Initiation::unknown,
         kLogin},
    Form{"card", "/show_pslcard", kNothing, "card", Kind::app_link, PresentedBy::none,
         Initiation::unknown, kCard},
};

constexpr std::array kCollect = {Parameter{"m", Need::optional, kWallet, Keep::nothing},
                                 Parameter{"f", Need::optional, kWallet, Keep::nothing},
                                 Parameter{"a", Need::optional, kNumber, Keep::nothing},
                                 Parameter{"u", Need::required, kUin},
                                 Parameter{"n"},
                                 Parameter{"ac", Need::optional, kAnything, Keep::nothing}};
constexpr std::array kOlderOrder = {Parameter{"t", Need::required, kOrder}, decoration("_wv"),
                                    decoration("_bid")};

constexpr Form collect(std::string_view host, std::string_view path) {
  return {.host = host,
          .path = path,
          .token = kNothing,
          .scheme = "collect",
          .kind = Kind::payment,
          .presented_by = PresentedBy::merchant,
          .initiation = Initiation::static_code,
          .parameters = kCollect,
          .fragment = {},
          .tail = kNothing,
          .free_text = true};
}

constexpr std::array kWalletForms = {
    collect("i.qianbao.qq.com", "/wallet/sqrcode.htm"),
    collect("vac.qq.com", "/wallet/qrcode.htm"),
    Form{"qpay.qq.com", "/qr/", kOrder, "order", Kind::payment, PresentedBy::merchant,
         Initiation::dynamic_code},
    Form{"myun.tenpay.com", "/mqq/pay/qrcode.html", kNothing, "order", Kind::payment,
         PresentedBy::merchant, Initiation::dynamic_code, kOlderOrder},
};

constexpr std::string_view kCarries[] = {"url_prefix"};
constexpr std::string_view kDomains[] = {"qq.com"};

// "mqqapi://forward/url?url_prefix=": the page that the app opens, in Base64.
Result<std::string> forwarded_page(const Subject& subject) {
  return decode_base64(link::value_of(subject, kCarries[0]), Base64Alphabet::either,
                       Base64Padding::optional);
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.has_scheme("mqqapi") && !forwarded_page(subject)) {
    reject(code, Errc::bad_base64, 0, kCarries[0], "the page that it opens does not decode");
  }
  const Form* form = link::find(kForms, subject);
  if (form == nullptr && subject.uri && !subject.uri->web) {
    code.scheme = "app";
    code.kind = Kind::app_link;
    return;
  }
  link::read(subject, form, code);
  if (code.scheme == "card" && code.fields.find("card_type") == "group") code.kind = Kind::group;
}

void parse_wallet(const Subject& subject, PaymentCode& code) {
  link::read(subject, kWalletForms, code);
  if (code.scheme != "collect") return;
  code.payee.account = code.fields.find("u").value_or("");
  code.payee.name = code.fields.find("n").value_or("");
  if (parameter(subject.uri->query, "ac")) code.flags.set(Flag::personal_data);
}

std::string unwrap(const Subject& subject) {
  if (!subject.has_scheme("mqqapi")) return {};
  const auto page = forwarded_page(subject);
  return page ? *page : std::string();
}

constexpr Key kKeys[] = {{By::host, "qm.qq.com"}, {By::host, "txz.qq.com"}, {By::host, "ti.qq.com"},
                         {By::host, "pd.qq.com"}, {By::scheme, "mqq"},      {By::scheme, "mqqapi"},
                         {By::scheme, "mqqwpa"}};

constexpr Key kWalletKeys[] = {{By::host, "i.qianbao.qq.com"},
                               {By::host, "vac.qq.com"},
                               {By::host, "qpay.qq.com"},
                               {By::host, "myun.tenpay.com"}};

}  // namespace

extern const Recogniser qq;
const Recogniser qq{.keys = kKeys,
                    .bid = link::bid,
                    .parse = parse,
                    .carries = kCarries,
                    .unwrap = unwrap,
                    .domains = kDomains};

extern const Recogniser qq_wallet;
const Recogniser qq_wallet{.keys = kWalletKeys, .bid = link::bid, .parse = parse_wallet};

}  // namespace moongate::ecosystem::qq
