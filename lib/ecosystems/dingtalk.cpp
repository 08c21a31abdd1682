// DingTalk (Alibaba): groups, logins and pages of an office app. The code of a group holds "+", "/"
// and "=" unescaped, so that it must not be decoded as a form.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::dingtalk {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

constexpr bool is_group_code(char c) noexcept { return link::is_base64(c) || c == ','; }
constexpr Token kGroupCode{is_group_code, 16, 256};
constexpr Token kLoginCode{link::is_visible, 4, 256};
constexpr Token kNumber{ascii::is_digit, 1, 8};
constexpr Token kPage{link::is_visible, 0, 512};

constexpr std::array kGroup = {
    Parameter{"code", Need::required, kGroupCode},
    Parameter{"_dt_no_comment", Need::optional, kNumber, Keep::nothing},
    Parameter{"origin", Need::optional, kNumber},
};
constexpr std::array kLogin = {Parameter{"code", Need::required, kLoginCode}};

constexpr std::array kForms = {
    Form{"qr.dingtalk.com", "/action/joingroup", kNothing, "group", Kind::group, PresentedBy::none,
         Initiation::unknown, kGroup},
    Form{"qr.dingtalk.com", "/action/login", kNothing, "login", Kind::login, PresentedBy::none,
         Initiation::unknown, kLogin},
    Form{"qr.dingtalk.com", "/page/", kPage, "page", Kind::app_link},
    Form{"qr.dingtalk.com", "/space/preview.html", kNothing, "page", Kind::app_link},
    Form{"h5.dingtalk.com",
         "/healthAct/index.html",
         kNothing,
         "health",
         Kind::health_code,
         PresentedBy::none,
         Initiation::unknown,
         {},
         "/result"},
};

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.has_scheme("dingtalk")) {
    code.scheme = "app";
    code.kind = Kind::app_link;
    return;
  }
  link::read(subject, kForms, code);
  if (code.kind == Kind::health_code) code.flags.set(Flag::retired);
}

// "dingtalk://dingtalkclient/page/link?url=" opens any page.
constexpr std::string_view kCarries[] = {"url"};
constexpr std::string_view kDomains[] = {"dingtalk.com"};

constexpr Key kKeys[] = {
    {By::scheme, "dingtalk"}, {By::host, "qr.dingtalk.com"}, {By::host, "h5.dingtalk.com"}};

}  // namespace

extern const Recogniser dingtalk;
const Recogniser dingtalk{
    .keys = kKeys, .bid = link::bid, .parse = parse, .carries = kCarries, .domains = kDomains};

}  // namespace moongate::ecosystem::dingtalk
