// Alibaba's shops: Taobao, Tmall and Xianyu, and the logins that the group's sites share. Links
// only; they are paid inside Alipay.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::taobao {
namespace {

using link::Form;
using link::Keep;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

constexpr bool is_code(char c) noexcept { return ascii::is_base64url(c) || c == '.'; }
constexpr Token kShortCode{ascii::is_base64url, 7, 15};
constexpr Token kLongerCode{ascii::is_base64url, 7, 24};
constexpr Token kCode{is_code, 3, 32};
constexpr Token kWord{ascii::is_base64url, 1, 64};
constexpr Token kLoginToken{ascii::is_base64url, 3, 128};

constexpr std::array kShare = {Parameter{"tk", Need::optional, kWord},
                               Parameter{"sm", Need::optional, kWord}};
constexpr std::array kLogin = {
    Parameter{"lgToken", Need::required, kLoginToken},
    Parameter{"tbScanOpenType", Need::optional, kWord, Keep::nothing},
    Parameter{"_from", Need::optional, kWord, Keep::nothing},
};

constexpr Form short_link(std::string_view host, std::string_view path, Token token) {
  return {
      host,  path, token, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown,
      kShare};
}

constexpr Form login(std::string_view host) {
  return {host,
          "/qrcodeCheck.htm",
          kNothing,
          "login",
          Kind::login,
          PresentedBy::none,
          Initiation::unknown,
          kLogin};
}

constexpr std::array kForms = {
    short_link("m.tb.cn", "/h.", kShortCode),
    short_link("e.tb.cn", "/h.", kLongerCode),
    short_link("c.tb.cn", "/", kCode),
    short_link("s.tb.cn", "/", kCode),
    login("login.m.taobao.com"),
    login("passport.goofish.com"),
    login("passport.aliyundrive.com"),
};

void open_app(PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
}

// The app's own scheme carries the same hosts; whatever it carries, it opens the app.
void parse(const Subject& subject, PaymentCode& code) {
  link::read(subject, kForms, code);
  if (subject.uri && !subject.uri->web) open_app(code);
}

// "taobao://" stands in place of "https://", before whatever host.
std::string unwrap(const Subject& subject) {
  if (!subject.has_scheme("taobao")) return {};
  if (subject.uri->host.find('.') == std::string_view::npos) return {};
  return "https" + std::string(subject.text.substr(subject.uri->scheme.size()));
}

constexpr std::string_view kDomains[] = {"taobao.com", "tmall.com", "tb.cn", "goofish.com"};

constexpr Key kKeys[] = {{By::scheme, "taobao"}, {By::host, "m.tb.cn"},
                         {By::host, "c.tb.cn"},  {By::host, "e.tb.cn"},
                         {By::host, "s.tb.cn"},  {By::host, "login.m.taobao.com"}};
constexpr Key kTmallKeys[] = {{By::scheme, "tmall"}};
constexpr Key kXianyuKeys[] = {{By::scheme, "fleamarket"}};
constexpr Key kAlibabaKeys[] = {{By::host, "passport.goofish.com"},
                                {By::host, "passport.aliyundrive.com"}};

}  // namespace

extern const Recogniser taobao;
const Recogniser taobao{
    .keys = kKeys, .bid = link::bid, .parse = parse, .unwrap = unwrap, .domains = kDomains};

extern const Recogniser tmall;
const Recogniser tmall{.keys = kTmallKeys, .bid = link::bid, .parse = parse};

extern const Recogniser xianyu;
const Recogniser xianyu{.keys = kXianyuKeys, .bid = link::bid, .parse = parse};

extern const Recogniser alibaba;
const Recogniser alibaba{.keys = kAlibabaKeys, .bid = link::bid, .parse = parse};

}  // namespace moongate::ecosystem::taobao
