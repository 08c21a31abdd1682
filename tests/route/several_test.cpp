#include "moongate/router.hpp"

#include <doctest/doctest.h>

#include "route/codes.hpp"

using namespace moongate;
using Indices = std::vector<std::size_t>;

TEST_CASE("several: two payment codes are a conflict for a terminal") {
  const std::vector<PaymentCode> codes = {alipay_sticker(), wechat_sticker()};
  const auto resolution = router_for(Context::terminal).route(codes);
  CHECK(resolution.decision == Decision::conflict);
  CHECK(resolution.choices == Indices{0, 1});
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::conflict);
}

TEST_CASE("several: two payment codes are a choice for a person, most wanted first") {
  const std::vector<PaymentCode> codes = {alipay_sticker(), wechat_sticker()};
  Policy policy;
  policy.preferred = {"wechat_pay"};
  const auto resolution = router_for(Context::ios, policy).route(codes);
  CHECK(resolution.decision == Decision::choose);
  CHECK(resolution.choices == Indices{1, 0});
}

TEST_CASE("several: two payers are a conflict, one payer shown twice is not") {
  const auto router = router_for(Context::terminal);
  const std::vector<PaymentCode> two = {consumer("wechat_pay", "130000000000000001"),
                                        consumer("wechat_pay", "130000000000000002")};
  CHECK(router.route(two).decision == Decision::conflict);
  const std::vector<PaymentCode> twice = {two[0], two[0]};
  const auto resolution = router.route(twice);
  CHECK(resolution.decision == Decision::charge);
  CHECK(resolution.choices == Indices{0});
}

TEST_CASE("several: two codes of one account are one party, unless they ask for different things") {
  auto a = code_of("pix", Kind::payment, "first");
  a.payee.account = "shop@example.com";
  auto b = a;
  b.payload = Secret("second");
  const auto router = router_for(Context::terminal);
  CHECK(router.route(std::vector{a, b}).choices == Indices{0});
  b.amount = Money{"5.00", "BRL"};
  CHECK(router.route(std::vector{a, b}).decision == Decision::conflict);
}

TEST_CASE("several: what asks for no money steps back") {
  const std::vector<PaymentCode> codes = {
      code_of("none", Kind::url, "https://shop.example/"),
      code_of("wechat", Kind::contact, "https://u.wechat.com/x"),
      consumer("alipay", "287654321098765432")};
  const auto resolution = router_for(Context::terminal).route(codes);
  CHECK(resolution.decision == Decision::charge);
  CHECK(resolution.choices == Indices{2});
}

TEST_CASE("several: a refused code steps back from a sound one") {
  auto damaged = wechat_sticker();
  damaged.valid = false;
  damaged.errors.push_back({Errc::malformed, 0, "", "broken"});
  const std::vector<PaymentCode> codes = {damaged, alipay_sticker()};
  CHECK(router_for(Context::ios).route(codes).choices == Indices{1});
}

TEST_CASE("several: several refused codes are refused with every reason") {
  auto damaged = wechat_sticker();
  damaged.valid = false;
  damaged.errors.push_back({Errc::malformed, 0, "", "broken"});
  auto hostile = alipay_sticker();
  hostile.flags.set(Flag::open_redirect);
  const auto resolution = router_for(Context::ios).route(std::vector{damaged, hostile});
  CHECK(resolution.decision == Decision::refuse);
  CHECK(resolution.errors.size() == 2);
}

TEST_CASE("several: no code is no answer") {
  const auto resolution = router_for(Context::terminal).route(std::span<const PaymentCode>{});
  CHECK(resolution.decision == Decision::refuse);
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::invalid_argument);
}

TEST_CASE("several: several texts are a choice, nowhere a conflict") {
  const std::vector<PaymentCode> codes = {code_of("none", Kind::text, "a"),
                                          code_of("none", Kind::text, "b")};
  CHECK(router_for(Context::terminal).route(codes).decision == Decision::choose);
}

TEST_CASE("several: what a wrapper holds decides whether it asks for money") {
  auto wrapped = code_of("unionpay", Kind::wrapped_code, "https://qr.example/open?qrCode=x");
  wrapped.unwrapped.push_back(code_of("none", Kind::text, "x"));
  const auto router = router_for(Context::terminal);
  CHECK(router.route(std::vector{wrapped, alipay_sticker()}).choices == Indices{1});
  wrapped.unwrapped[0] = code_of("wechat_pay", Kind::payment, "wxp://f2f0x");
  CHECK(router.route(std::vector{wrapped, alipay_sticker()}).decision == Decision::conflict);
}

TEST_CASE("several: one party asks for one thing in one way") {
  auto a = code_of("pix", Kind::payment, "first");
  a.payee.account = "shop@example.com";
  const auto router = router_for(Context::terminal);
  const auto differs = [&](auto change) {
    auto b = a;
    b.payload = Secret("second");
    change(b);
    return router.route(std::vector{a, b}).decision == Decision::conflict;
  };
  CHECK_FALSE(differs([](PaymentCode&) {}));
  CHECK(differs([](PaymentCode& code) { code.reference = "2"; }));
  CHECK(differs([](PaymentCode& code) { code.ecosystem = "upi"; }));
  CHECK(differs([](PaymentCode& code) { code.kind = Kind::mandate; }));
  CHECK(differs([](PaymentCode& code) { code.payee.account = "other@example.com"; }));
  a.payee.account.clear();  // nobody knows whose they are
  CHECK(differs([](PaymentCode&) {}));
}

TEST_CASE("several: codes that keep their payload to themselves are not the same") {
  const auto hidden = consumer("alipay", "");
  CHECK(router_for(Context::terminal).route(std::vector{hidden, hidden}).decision ==
        Decision::conflict);
}

TEST_CASE("several: a wrapper that holds nothing readable asks for money") {
  const auto wrapped = code_of("unionpay", Kind::wrapped_code, "https://qr.example/open?qrCode=x");
  CHECK(router_for(Context::terminal).route(std::vector{wrapped, alipay_sticker()}).decision ==
        Decision::conflict);
}

TEST_CASE("several: a place that was read in two ways is a conflict whatever it holds") {
  const std::vector<PaymentCode> codes = {consumer("alipay", "287654321098765432"),
                                          code_of("none", Kind::url, "https://shop.example/")};
  for (const Context context : {Context::terminal, Context::android}) {
    const auto router = router_for(context);
    const auto resolution = router.route(codes, {.conflict = true});
    CHECK(resolution.decision == Decision::conflict);
    REQUIRE(resolution.errors.size() == 1);
    CHECK(resolution.errors[0].code == Errc::conflict);
  }
}

TEST_CASE("several: nothing is charged from a picture that was not looked at whole") {
  const auto router = router_for(Context::terminal);
  const std::vector<PaymentCode> one = {consumer("alipay", "287654321098765432")};
  CHECK(router.route(one).decision == Decision::charge);
  const auto resolution = router.route(one, {.cut_short = true});
  CHECK(resolution.decision == Decision::look_again);
  CHECK(resolution.message.find("Look again") != std::string::npos);
  // What is not charged stays what it is.
  const std::vector<PaymentCode> two = {alipay_sticker(), wechat_sticker()};
  CHECK(router.route(two, {.cut_short = true}).decision == Decision::conflict);
  CHECK(router.route(std::vector{alipay_sticker()}, {.cut_short = true}).decision ==
        Decision::ask_to_scan);
  CHECK(router_for(Context::web).route(two, {.cut_short = true}).decision == Decision::choose);
}

TEST_CASE("several: one payee read twice is one, whatever decorates it") {
  const auto terminal = router_for(Context::terminal);
  const auto decision_of = [&](const PaymentCode& a, const PaymentCode& b) {
    const auto forward = terminal.route(std::vector{a, b}).decision;
    CHECK(forward == terminal.route(std::vector{b, a}).decision);
    return forward;
  };
  auto a = alipay_sticker();
  a.fields.add("code", "fkx00000abcdefghijk12");
  auto b = a;
  b.payload = Secret("HTTPS://QR.ALIPAY.COM/FKX00000ABCDEFGHIJK12?_s=web");
  CHECK(decision_of(a, b) == Decision::ask_to_scan);
  b.flags.set(Flag::unknown_parameter);  // it may name somebody else
  CHECK(decision_of(a, b) == Decision::conflict);

  // Of an acquirer's page nothing but its host is read: the whole address is the payee.
  auto page = code_of("leshua", Kind::payment, "https://q.example/pay?id=1");
  page.fields.add("host", "q.example");
  auto secure = page;
  page.payload = Secret("http://Q.example/pay?id=1");
  CHECK(decision_of(page, secure) == Decision::ask_to_scan);
  page.payload = Secret("https://q.example/pay?id=2");
  CHECK(decision_of(page, secure) == Decision::conflict);
}

TEST_CASE("several: one account with another name, currency, fee or field is another party") {
  auto a = code_of("visa", Kind::payment, "first");
  a.payee = {"SHOP", "4000123456789012", "SG", "SG", "5411"};
  a.fields.add("04", "5100000000000000");
  const auto terminal = router_for(Context::terminal);
  const auto differs = [&](auto change) {
    auto b = a;
    b.payload = Secret("second");
    change(b);
    return terminal.route(std::vector{a, b}).decision == Decision::conflict;
  };
  CHECK_FALSE(differs([](PaymentCode&) {}));
  CHECK(differs([](PaymentCode& code) { code.payee.name = "OTHER"; }));
  CHECK(differs([](PaymentCode& code) { code.amount = Money{"1.00", "SGD"}; }));
  CHECK(differs([](PaymentCode& code) { code.fields.add("56", "99999.99"); }));
  CHECK(differs([](PaymentCode& code) {
    code.fields = {};
    code.fields.add("04", "5199999999999999");
  }));
}
