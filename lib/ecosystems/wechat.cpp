// WeChat and WeCom (Tencent): contacts, groups, official accounts, channels, mini programs, logins.
// No money in any of them, but most codes that people meet. Tokens are opaque and keep their case.
#include <algorithm>
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::wechat {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;

constexpr std::string_view kHost = "weixin.qq.com";

constexpr bool is_ticket(char c) noexcept { return ascii::is_base64url(c) || c == '='; }
// Base64 as a segment of a path, where "=" may be escaped.
constexpr bool is_login(char c) noexcept { return link::is_base64(c) || c == '%'; }
constexpr bool is_mini_program(char c) noexcept { return ascii::is_base64url(c) || c == '~'; }
// No length is promised anywhere: the genuine ones have 10 to 64 characters.
constexpr Token kToken{ascii::is_base64url, 3, 96};
constexpr Token kTicket{is_ticket, 3, 128};
constexpr Token kMiniProgram{is_mini_program, 16, 64};
constexpr Token kScene{ascii::is_base64url, 1, 64};
constexpr Token kLogin{is_login, 8, 64};
constexpr Token kAcquisition{ascii::is_alnum, 3, 32};
constexpr Token kAppId{ascii::is_alnum, 3, 32};
constexpr Token kEnvironment{ascii::is_lower, 1, 16};  // release, trial, develop

constexpr std::array kContact = {Parameter{"s", Need::optional, kScene}};
constexpr std::array kUuid = {Parameter{"uuid", Need::required, kTicket}};
// Encrypted links and schemes take the caller's own parameters in "cq".
constexpr std::array kUrlLink = {Parameter{"cq"}};
constexpr std::array kSchemeT = {Parameter{"t", Need::required, kTicket}, Parameter{"cq"}};
constexpr std::array kSchemeTicket = {Parameter{"ticket", Need::required, kTicket},
                                      Parameter{"cq"}};
constexpr std::array kPlainScheme = {
    Parameter{"appid", Need::required, kAppId}, Parameter{"path"}, Parameter{"query"},
    Parameter{"env_version", Need::optional, kEnvironment}, Parameter{"cq"}};
constexpr std::array kCustomer = {Parameter{"customer_channel", Need::optional, kAnything}};
constexpr std::array kService = {Parameter{"enc_scene"}, Parameter{"scene"},
                                 Parameter{"scene_param"}};

constexpr Form place(std::string_view host, std::string_view path, Token token,
                     std::string_view scheme, Kind kind,
                     std::span<const Parameter> parameters = {}) {
  return {host, path, token, scheme, kind, PresentedBy::none, Initiation::unknown, parameters};
}

constexpr Form official_account(std::string_view path) {
  Form form = place(kHost, path, kToken, "official_account", Kind::official_account);
  form.tail = kScene;
  return form;
}

// Made by a company in WeCom for customers, who are in WeChat.
constexpr std::array<std::string_view, 1> kCustomersApp = {"wechat"};
constexpr Form for_customers(std::string_view path, Token token, std::string_view scheme,
                             std::span<const Parameter> parameters) {
  Form form = place("work.weixin.qq.com", path, token, scheme, Kind::contact, parameters);
  form.opens_in = kCustomersApp;
  return form;
}

constexpr std::array kForms = {
    place("u.wechat.com", "/", kToken, "contact", Kind::contact, kContact),
    place(kHost, "/g/", kToken, "group", Kind::group),
    official_account("/r/mp/"),
    official_account("/r/"),
    official_account("/q/"),
    place(kHost, "/x/", kToken, "device_login", Kind::login),
    place(kHost, "/f/", kToken, "channel", Kind::channel),
    place(kHost, "/sph/", kToken, "channel", Kind::channel),
    place("mp.weixin.qq.com", "/a/~", kMiniProgram, "mini_program", Kind::mini_program),
    place("wxaurl.cn", "/", kToken, "url_link", Kind::mini_program, kUrlLink),
    place("wxmpurl.cn", "/", kToken, "url_link", Kind::mini_program, kUrlLink),
    place("login.weixin.qq.com", "/l/", kLogin, "web_login", Kind::login),
    place("open.weixin.qq.com", "/connect/confirm", kNothing, "connect", Kind::login, kUuid),
};

constexpr std::array kAppForms = {
    place("dl", "/business/", kNothing, "url_scheme", Kind::mini_program, kSchemeT),
    place("dl", "/business", kNothing, "url_scheme", Kind::mini_program, kSchemeT),
    place("dl", "/business/", kNothing, "url_scheme", Kind::mini_program, kSchemeTicket),
    place("dl", "/business", kNothing, "url_scheme", Kind::mini_program, kSchemeTicket),
    place("dl", "/business/", kNothing, "plain_scheme", Kind::mini_program, kPlainScheme),
    place("dl", "/business", kNothing, "plain_scheme", Kind::mini_program, kPlainScheme),
    place("qr", "/", kToken, "contact_lookup", Kind::contact),
};

constexpr std::array kWecomForms = {
    place("work.weixin.qq.com", "/u/", kToken, "contact", Kind::contact),
    place("work.weixin.qq.com", "/ct/", kToken, "contact", Kind::contact),
    for_customers("/ca/cawcde", kAcquisition, "customer_acquisition", kCustomer),
    for_customers("/ca/", kToken, "customer_acquisition", kCustomer),
    for_customers("/kfid/", kToken, "customer_service", kService),
    place("work.weixin.qq.com", "/gm/", kToken, "group", Kind::group),
    place("work.weixin.qq.com", "/m/", kToken, "group", Kind::group),
    place("c.weixin.com", "/g/", kToken, "group", Kind::group),
};

// The app's own links name a place in the app. One with dots is somebody's host, and "wxpay" is the
// wallet's.
bool names_a_place(std::string_view host) noexcept {
  return host.empty() ||
         (ascii::all(host, ascii::is_base64url) && !ascii::equal_ignoring_case(host, "wxpay"));
}

// "/good" is no "/g/": who compares the first letters only takes it for an invitation, others do
// not. What two readers see differently is claimed for nobody.
bool begins_like_a_form(std::string_view path) noexcept {
  return std::ranges::any_of(kForms, [&](const Form& form) {
    const auto stem = form.path.substr(0, form.path.size() - 1);
    return form.host == kHost && form.path.ends_with('/') && path.starts_with(stem) &&
           path.size() > stem.size() && path[stem.size()] != '/';
  });
}

int bid(const Subject& subject) noexcept {
  if (subject.has_host(kHost) && begins_like_a_form(subject.uri->path)) return 0;
  if (subject.has_scheme("weixin") && !names_a_place(subject.uri->host)) return 0;
  return link::bid(subject);
}

void open_app(PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
}

void parse(const Subject& subject, PaymentCode& code) {
  if (!subject.has_scheme("weixin")) {
    link::read(subject, kForms, code);
    return;
  }
  if (const Form* form = link::find(kAppForms, subject)) {
    link::read(subject, form, code);
    return;
  }
  open_app(code);
}

void parse_wecom(const Subject& subject, PaymentCode& code) {
  if (subject.has_scheme("wxwork")) {
    open_app(code);
    return;
  }
  link::read(subject, kWecomForms, code);
}

constexpr std::array kKeys = {
    Key{Key::By::scheme, "weixin"},
    Key{Key::By::host, "u.wechat.com"},
    Key{Key::By::host, kHost},
    Key{Key::By::host, "mp.weixin.qq.com"},
    Key{Key::By::host, "open.weixin.qq.com"},
    Key{Key::By::host, "login.weixin.qq.com"},
    Key{Key::By::host, "wxaurl.cn"},
    Key{Key::By::host, "wxmpurl.cn"},
};

constexpr std::array kWecomKeys = {
    Key{Key::By::scheme, "wxwork"},
    Key{Key::By::host, "work.weixin.qq.com"},
    Key{Key::By::host, "c.weixin.com"},
};

}  // namespace

extern const Recogniser wechat;
const Recogniser wechat{.keys = kKeys, .bid = bid, .parse = parse};

extern const Recogniser wecom;
const Recogniser wecom{.keys = kWecomKeys, .bid = link::bid, .parse = parse_wecom};

}  // namespace moongate::ecosystem::wechat
