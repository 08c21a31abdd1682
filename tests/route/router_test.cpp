#include "moongate/router.hpp"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>

#include "route/codes.hpp"

using namespace moongate;
using Indices = std::vector<std::size_t>;

namespace {

Router router_for(Context context, Policy policy = {}) {
  policy.context = context;
  return Router(std::move(policy));
}

// A resolver of a host: bids what it is told and answers with its name.
class Answering : public Resolver {
 public:
  Answering(std::string name, int bits) : name_(std::move(name)), bits_(bits) {}
  [[nodiscard]] std::string_view id() const noexcept override { return name_; }
  [[nodiscard]] int bid(const PaymentCode&, const Context&) const noexcept override {
    return bits_;
  }
  [[nodiscard]] Resolution resolve(const PaymentCode& code, const Context&) const override {
    if (name_ == "throws") throw std::runtime_error("secret " + code.payload);
    if (name_ == "exhausted") throw std::bad_alloc();
    Resolution resolution;
    resolution.decision = Decision::charge;
    resolution.message = "charged";
    return resolution;
  }

 private:
  std::string name_;
  int bits_;
};

Router with(std::initializer_list<std::pair<std::string, int>> resolvers) {
  Router router;
  for (const auto& [name, bits] : resolvers) {
    router.add(std::make_shared<const Answering>(name, bits));
  }
  return router;
}

Resolution refusal_of(PaymentCode code) {
  auto resolution = router_for(Context::android).route(code);
  CHECK(resolution.decision == Decision::refuse);
  CHECK(resolution.actions.empty());
  return resolution;
}

}  // namespace

TEST_CASE("router: an invalid code is refused with its errors") {
  auto code = alipay_sticker();
  code.valid = false;
  code.errors.push_back({Errc::crc_mismatch, 12, "63", "the checksum does not fit"});
  const auto resolution = refusal_of(code);
  CHECK(resolution.errors == code.errors);
  CHECK(resolution.ecosystem == "alipay");
}

TEST_CASE("router: an ambiguous code is refused") {
  auto code = code_of("none", Kind::text, "1");
  code.valid = false;
  code.errors.push_back({Errc::ambiguous, 0, "", "two ecosystems claim this code equally"});
  CHECK(refusal_of(code).errors[0].code == Errc::ambiguous);
}

TEST_CASE("router: a hostile code is refused, each reason by name") {
  auto code = code_of("none", Kind::url, "https://qr.alipay.com@evil.example/");
  code.flags.set(Flag::userinfo);
  code.flags.set(Flag::lookalike);
  code.flags.set(Flag::trimmed);
  const auto resolution = refusal_of(code);
  REQUIRE(resolution.errors.size() == 2);
  CHECK(resolution.errors[0].code == Errc::denied);
  CHECK(resolution.errors[0].message == "the code carries the flag lookalike");
  CHECK(resolution.errors[1].message == "the code carries the flag userinfo");
}

TEST_CASE("router: a denied ecosystem is refused") {
  Policy policy;
  policy.denied = {"alipay"};
  const auto resolution = router_for(Context::android, policy).route(alipay_sticker());
  CHECK(resolution.decision == Decision::refuse);
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::denied);
}

TEST_CASE("router: the resolver that bids most answers, on a tie the last") {
  CHECK(with({{"a", 8}, {"b", 16}, {"c", 8}}).route(alipay_sticker()).resolver == "b");
  CHECK(with({{"a", 8}, {"b", 8}}).route(alipay_sticker()).resolver == "b");
  CHECK(with({{"a", 1}}).route(alipay_sticker()).resolver == "a");
  CHECK(with({{"a", 0}, {"b", -5}}).route(alipay_sticker()).resolver == "handoff");
}

TEST_CASE("router: no resolver sees a code that is refused") {
  auto code = alipay_sticker();
  code.flags.set(Flag::lookalike);
  const auto resolution = with({{"a", 99}}).route(code);
  CHECK(resolution.decision == Decision::refuse);
  CHECK(resolution.resolver.empty());
}

TEST_CASE("router: what a resolver throws stops at the router, unread") {
  const auto resolution = with({{"throws", 8}}).route(alipay_sticker());
  CHECK(resolution.decision == Decision::refuse);
  CHECK(resolution.resolver == "throws");
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::internal);
  CHECK(resolution.errors[0].message.find("secret") == std::string::npos);
  CHECK_THROWS_AS((void)with({{"exhausted", 8}}).route(alipay_sticker()), std::bad_alloc);
}

TEST_CASE("router: a null resolver is not added") {
  Router router;
  router.add(nullptr);
  CHECK(router.route(alipay_sticker()).resolver == "handoff");
}

TEST_CASE("router: two payment codes are a conflict for a terminal") {
  const std::vector<PaymentCode> codes = {alipay_sticker(), wechat_sticker()};
  const auto resolution = router_for(Context::terminal).route(codes);
  CHECK(resolution.decision == Decision::conflict);
  CHECK(resolution.choices == Indices{0, 1});
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::conflict);
}

TEST_CASE("router: two payment codes are a choice for a person, most wanted first") {
  const std::vector<PaymentCode> codes = {alipay_sticker(), wechat_sticker()};
  Policy policy;
  policy.preferred = {"wechat_pay"};
  const auto resolution = router_for(Context::ios, policy).route(codes);
  CHECK(resolution.decision == Decision::choose);
  CHECK(resolution.choices == Indices{1, 0});
}

TEST_CASE("router: a wallet that takes its own codes only passes over the others") {
  const std::vector<PaymentCode> codes = {wechat_sticker(), alipay_sticker()};
  Policy policy;
  policy.allowed = {"alipay"};
  const auto resolution = router_for(Context::ios, policy).route(codes);
  CHECK(resolution.decision == Decision::open);
  CHECK(resolution.choices == Indices{1});
}

TEST_CASE("router: two payers are a conflict, one payer shown twice is not") {
  const auto router = router_for(Context::terminal);
  const std::vector<PaymentCode> two = {consumer("wechat_pay", "130000000000000001"),
                                        consumer("wechat_pay", "130000000000000002")};
  CHECK(router.route(two).decision == Decision::conflict);
  const std::vector<PaymentCode> twice = {two[0], two[0]};
  const auto resolution = router.route(twice);
  CHECK(resolution.decision == Decision::charge);
  CHECK(resolution.choices == Indices{0});
}

TEST_CASE("router: two codes of one account are one party, unless they ask for different things") {
  auto a = code_of("pix", Kind::payment, "first");
  a.payee.account = "shop@example.com";
  auto b = a;
  b.payload = "second";
  const auto router = router_for(Context::terminal);
  CHECK(router.route(std::vector{a, b}).choices == Indices{0});
  b.amount = Money{"5.00", "BRL"};
  CHECK(router.route(std::vector{a, b}).decision == Decision::conflict);
}

TEST_CASE("router: what asks for no money steps back") {
  const std::vector<PaymentCode> codes = {
      code_of("none", Kind::url, "https://shop.example/"),
      code_of("wechat", Kind::contact, "https://u.wechat.com/x"),
      consumer("alipay", "287654321098765432")};
  const auto resolution = router_for(Context::terminal).route(codes);
  CHECK(resolution.decision == Decision::charge);
  CHECK(resolution.choices == Indices{2});
}

TEST_CASE("router: a refused code steps back from a sound one") {
  auto damaged = wechat_sticker();
  damaged.valid = false;
  damaged.errors.push_back({Errc::malformed, 0, "", "broken"});
  const std::vector<PaymentCode> codes = {damaged, alipay_sticker()};
  CHECK(router_for(Context::ios).route(codes).choices == Indices{1});
}

TEST_CASE("router: several refused codes are refused with every reason") {
  auto damaged = wechat_sticker();
  damaged.valid = false;
  damaged.errors.push_back({Errc::malformed, 0, "", "broken"});
  auto hostile = alipay_sticker();
  hostile.flags.set(Flag::open_redirect);
  const auto resolution = router_for(Context::ios).route(std::vector{damaged, hostile});
  CHECK(resolution.decision == Decision::refuse);
  CHECK(resolution.errors.size() == 2);
}

TEST_CASE("router: no code is no answer") {
  const auto resolution = router_for(Context::terminal).route(std::span<const PaymentCode>{});
  CHECK(resolution.decision == Decision::refuse);
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].code == Errc::invalid_argument);
}

TEST_CASE("router: several texts are a choice, nowhere a conflict") {
  const std::vector<PaymentCode> codes = {code_of("none", Kind::text, "a"),
                                          code_of("none", Kind::text, "b")};
  CHECK(router_for(Context::terminal).route(codes).decision == Decision::choose);
}

TEST_CASE("router: what a wrapper holds decides whether it asks for money") {
  auto wrapped = code_of("unionpay", Kind::wrapped_code, "https://qr.example/open?qrCode=x");
  wrapped.unwrapped.push_back(code_of("none", Kind::text, "x"));
  const auto router = router_for(Context::terminal);
  CHECK(router.route(std::vector{wrapped, alipay_sticker()}).choices == Indices{1});
  wrapped.unwrapped[0].kind = Kind::payment;
  CHECK(router.route(std::vector{wrapped, alipay_sticker()}).decision == Decision::conflict);
}

TEST_CASE("router: one party asks for one thing in one way") {
  auto a = code_of("pix", Kind::payment, "first");
  a.payee.account = "shop@example.com";
  const auto router = router_for(Context::terminal);
  const auto differs = [&](auto change) {
    auto b = a;
    b.payload = "second";
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

TEST_CASE("router: codes that keep their payload to themselves are not the same") {
  const auto hidden = consumer("alipay", "");
  CHECK(router_for(Context::terminal).route(std::vector{hidden, hidden}).decision ==
        Decision::conflict);
}

TEST_CASE("router: a wrapper that holds nothing readable asks for money") {
  const auto wrapped = code_of("unionpay", Kind::wrapped_code, "https://qr.example/open?qrCode=x");
  CHECK(router_for(Context::terminal).route(std::vector{wrapped, alipay_sticker()}).decision ==
        Decision::conflict);
}

TEST_CASE("router: a resolver may name another as the one that answered") {
  struct Naming : Answering {
    using Answering::Answering;
    [[nodiscard]] Resolution resolve(const PaymentCode& code,
                                     const Context& context) const override {
      auto resolution = Answering::resolve(code, context);
      resolution.resolver = "inner";
      return resolution;
    }
  };
  Router router;
  router.add(std::make_shared<const Naming>("outer", 1000));
  CHECK(router.route(alipay_sticker()).resolver == "inner");
  CHECK(with({{"plain", 1000}}).route(alipay_sticker()).resolver == "plain");
}

TEST_CASE("router: what no ecosystem issued and makes no sense is refused in its own words") {
  auto code = code_of("none", Kind::url, "https://a..example/");
  code.valid = false;
  code.errors.push_back({Errc::bad_uri, 0, "", "two hosts"});
  const auto refusal = refusal_of(code);
  CHECK(refusal.message == "This code cannot be trusted to say one thing");
  REQUIRE(refusal.errors.size() == 1);
  CHECK(refusal.errors[0].code == Errc::bad_uri);
}

TEST_CASE("router: breaks and turned slashes deceive in an address and nowhere else") {
  for (const Kind kind : {Kind::url, Kind::uri, Kind::app_link, Kind::short_link}) {
    auto code = code_of("none", kind, "https://a.example/");
    code.flags.set(Flag::backslash);
    CHECK(refusal_of(code).errors.size() == 1);
  }
  auto wifi = code_of("none", Kind::wifi, "WIFI:S:a\\;b;;");
  wifi.flags.set(Flag::backslash);
  CHECK(router_for(Context::android).route(wifi).decision == Decision::show);
}
