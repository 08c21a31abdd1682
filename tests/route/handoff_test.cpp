#include "route/handoff.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

#include "model/catalogue.hpp"
#include "moongate/classifier.hpp"
#include "route/codes.hpp"

using namespace moongate;

namespace {

Resolution routed(const PaymentCode& code, Context context) {
  Policy policy;
  policy.context = context;
  return Router(policy).route(code);
}

constexpr Context kContexts[] = {Context::android, Context::ios, Context::web, Context::terminal};
constexpr std::array<std::string_view, 3> kAggregate = {"wechat_pay", "alipay", "unionpay"};

}  // namespace

TEST_CASE("handoff: each row names an ecosystem of the table") {
  for (const App& app : built_in_apps()) {
    CAPTURE(app.ecosystem);
    CHECK(std::ranges::find(ecosystems(), app.ecosystem, &Ecosystem::id) != ecosystems().end());
  }
}

TEST_CASE("handoff: an Alipay code opens in Alipay on Android") {
  const auto resolution = routed(alipay_sticker(), Context::android);
  CHECK(resolution.decision == Decision::open);
  CHECK(resolution.resolver == "handoff");
  CHECK(resolution.ecosystem == "alipay");
  CHECK(resolution.message == "Open in Alipay");
  REQUIRE(resolution.actions.size() == 3);
  CHECK(resolution.actions[0].type == Action::Type::intent);
  CHECK(resolution.actions[0].package == "com.eg.android.AlipayGphone");
  CHECK(resolution.actions[0].uri ==
        "intent://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
        "fkx00000abcdefghijk12#Intent;scheme=alipays;package=com.eg.android.AlipayGphone;end");
  CHECK(resolution.actions[1].uri ==
        "alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
        "fkx00000abcdefghijk12");
}

TEST_CASE("handoff: a web page gets the https door to Alipay alone") {
  const auto resolution = routed(alipay_sticker(), Context::web);
  REQUIRE(resolution.actions.size() == 1);
  CHECK(resolution.actions[0].uri ==
        "https://render.alipay.com/p/s/i/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D"
        "10000007%26qrcode%3Dhttps%253A%252F%252Fqr.alipay.com%252Ffkx00000abcdefghijk12");
}

TEST_CASE("handoff: an Alipay link is passed on, not wrapped") {
  const auto code =
      code_of("alipay", Kind::payment, "ALIPAYS://platformapi/startapp?appId=20000123");
  const auto resolution = routed(code, Context::ios);
  REQUIRE(resolution.actions.size() == 1);
  CHECK(resolution.actions[0].uri == "alipays://platformapi/startapp?appId=20000123");
}

TEST_CASE("handoff: WeChat payment codes have no link, so a person scans") {
  for (const std::string_view payload :
       {"wxp://f2f0AAAABBBBCCCCDDDDEEEEFFFFGGGG", "weixin://wxpay/bizpayurl?pr=abcdefg",
        "https://payapp.weixin.qq.com/qr/AAAABBBBCCCCDDDDEEEEFFFF"}) {
    CAPTURE(payload);
    const auto code = code_of("wechat_pay", Kind::payment, std::string(payload));
    for (const Context context : kContexts) {
      const auto resolution = routed(code, context);
      CHECK(resolution.decision == Decision::ask_to_scan);
      CHECK(resolution.message == "Scan with WeChat");
      for (const Action& action : resolution.actions) {
        CHECK(action.type == Action::Type::app);
        CHECK(action.uri == "weixin://");
      }
    }
  }
}

TEST_CASE("handoff: a ticket of a mini program is made to be opened") {
  const auto code = code_of("wechat", Kind::mini_program, "weixin://dl/business/?t=abcdefghijk");
  const auto resolution = routed(code, Context::ios);
  CHECK(resolution.decision == Decision::open);
  REQUIRE(resolution.actions.size() == 1);
  CHECK(resolution.actions[0].uri == code.payload);
  const auto other = code_of("wechat", Kind::mini_program, "https://mp.weixin.qq.com/a/~abc~~");
  CHECK(routed(other, Context::ios).decision == Decision::ask_to_scan);
}

TEST_CASE("handoff: URIs without an app of their own are passed on") {
  const auto upi = code_of("in_upi", Kind::payment, "upi://pay?pa=shop@okbank&pn=A B");
  const auto resolution = routed(upi, Context::android);
  CHECK(resolution.decision == Decision::open);
  REQUIRE(resolution.actions.size() == 1);
  CHECK(resolution.actions[0].type == Action::Type::link);
  CHECK(resolution.actions[0].uri == "upi://pay?pa=shop@okbank&pn=A%20B");
  const auto paypal = code_of("paypal", Kind::payment, "http://PayPal.me/Shop");
  CHECK(routed(paypal, Context::web).actions.at(0).uri == "https://paypal.me/Shop");
}

TEST_CASE("handoff: a text has no link") {
  const auto code = code_of("pix", Kind::payment, "00020126330014BR.GOV.BCB.PIX");
  const auto resolution = routed(code, Context::android);
  CHECK(resolution.decision == Decision::ask_to_scan);
  CHECK(resolution.message.starts_with("Scan with an app for "));
  CHECK(resolution.actions.empty());
}

TEST_CASE("handoff: a code of several networks names each of them") {
  constexpr std::string_view kCards[] = {"visa", "mastercard"};
  constexpr std::string_view kMixed[] = {"emvco", "unionpay"};
  constexpr std::string_view kOwnFirst[] = {"unionpay", "visa", "mastercard"};
  const auto message = [](std::span<const std::string_view> networks) {
    return routed(code_of(networks[0], Kind::payment, "000201", networks), Context::terminal)
        .message;
  };
  CHECK(message(kCards) == "Scan with an app for Visa or Mastercard");
  CHECK(message(kMixed) == "Scan with an app for EMVCo QR or UnionPay");
  CHECK(message(kOwnFirst) == "Scan with UnionPay or an app for Visa or Mastercard");
}

TEST_CASE("handoff: a code for several wallets offers each, links first") {
  const auto code = code_of("lakala", Kind::payment, "https://q.example/1", kAggregate);
  const auto resolution = routed(code, Context::ios);
  CHECK(resolution.decision == Decision::open);
  REQUIRE(resolution.actions.size() == 4);
  CHECK(resolution.actions[0].ecosystem == "alipay");
  CHECK(resolution.actions[2].label == "Open WeChat");
  CHECK(resolution.actions[3].ecosystem == "unionpay");
  CHECK(routed(code, Context::terminal).message == "Scan with WeChat or Alipay or UnionPay");
}

TEST_CASE("handoff: a terminal opens nothing and names the payee") {
  auto code = alipay_sticker();
  code.payee.name = "Noodles\u202e & Co";
  const auto resolution = routed(code, Context::terminal);
  CHECK(resolution.decision == Decision::ask_to_scan);
  CHECK(resolution.actions.empty());
  CHECK(resolution.message == "Scan with Alipay to pay Noodles\\u{202e} & Co");
}

TEST_CASE("handoff: a consumer code is to be charged, and its token stays where it is") {
  const std::string token = "287654321098765432";
  for (const Context context : kContexts) {
    const auto resolution = routed(consumer("alipay", token), context);
    CHECK(resolution.decision == Decision::charge);
    CHECK(resolution.actions.empty());
    CHECK(resolution.message.find("2876") == std::string::npos);
    CHECK(resolution.message.find("5432") == std::string::npos);
  }
}

TEST_CASE("handoff: a login is refused") {
  for (const Kind kind : {Kind::login, Kind::authorize, Kind::bind_card, Kind::session_pairing}) {
    const auto resolution = routed(code_of("wechat", kind, ""), Context::android);
    CHECK(resolution.decision == Decision::refuse);
    REQUIRE(resolution.errors.size() == 1);
    CHECK(resolution.errors[0].code == Errc::denied);
    CHECK(resolution.actions.empty());
  }
}

TEST_CASE("handoff: what is no payment is shown, in one safe line") {
  const auto text = routed(code_of("none", Kind::text, "one\ntwo"), Context::android);
  CHECK(text.decision == Decision::show);
  CHECK(text.message == "one\\u{a}two");
  CHECK(text.actions.empty());
  const auto contact =
      routed(code_of("wechat", Kind::contact, "https://u.wechat.com/x"), Context::terminal);
  CHECK(contact.decision == Decision::show);
}

TEST_CASE("handoff: paying for somebody else is said") {
  const auto code = code_of("alipay", Kind::pay_for_me, "https://qr.alipay.com/_d?_b=peerpay");
  const auto resolution = routed(code, Context::android);
  CHECK(resolution.message == "Open in Alipay: pays the order of somebody else");
}

TEST_CASE("handoff: no link holds an unescaped payload") {
  CHECK(rc::check("links of any payload, for any app, are ASCII and of one piece", [] {
    const auto tail = *rc::gen::arbitrary<std::string>();
    const auto* const ecosystem =
        *rc::gen::element("alipay", "wechat", "unionpay", "in_upi", "pix");
    const auto* const head =
        *rc::gen::element("", "https://qr.alipay.com/", "upi://pay?", "alipays:");
    const auto context = *rc::gen::element(Context::android, Context::ios, Context::web);
    for (const Action& action :
         routed(code_of(ecosystem, Kind::payment, head + tail), context).actions) {
      RC_ASSERT(std::all_of(action.uri.begin(), action.uri.end(),
                            [](char c) { return c > ' ' && c < '\x7f'; }));
      RC_ASSERT(action.uri.find_first_of("\"<>\\^`{|}") == std::string::npos);
      RC_ASSERT(std::count(action.uri.begin(), action.uri.end(), '#') <= 1);
      RC_ASSERT(
          action.type != Action::Type::intent ||
          action.uri.ends_with("#Intent;scheme=alipays;package=com.eg.android.AlipayGphone;end"));
    }
  }));
}

TEST_CASE("handoff: a secret that nobody issued is shown masked or not at all") {
  auto secret = code_of("none", Kind::text, "4111111111111111");
  secret.sensitive = true;
  const auto masked_answer = routed(secret, Context::android);
  CHECK(masked_answer.decision == Decision::show);
  CHECK(masked_answer.message.find("4111111111") == std::string::npos);
  CHECK(routed(code_of("none", Kind::wifi, ""), Context::android).decision == Decision::show);
}

TEST_CASE("handoff: a code whose payload is withheld opens nothing") {
  const auto code = code_of("alipay", Kind::payment, "");
  const auto resolution = routed(code, Context::android);
  CHECK(resolution.decision == Decision::show);
  CHECK(resolution.actions.empty());
}

TEST_CASE("handoff: a name that no table has is its id") {
  CHECK(app_name("alipay") == "Alipay");
  CHECK(app_name("no_such_ecosystem") == "no_such_ecosystem");
}
