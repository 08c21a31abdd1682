#include "moongate/router.hpp"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>

#include "route/codes.hpp"

using namespace moongate;
using Indices = std::vector<std::size_t>;

namespace {

// A resolver of a host: bids what it is told and answers with its name.
class Answering : public Resolver {
 public:
  Answering(std::string name, int bits) : name_(std::move(name)), bits_(bits) {}
  [[nodiscard]] std::string_view id() const noexcept override { return name_; }
  [[nodiscard]] int bid(const PaymentCode&, const Request&) const noexcept override {
    return bits_;
  }
  [[nodiscard]] Resolution resolve(const PaymentCode& code, const Request&) const override {
    if (name_ == "throws") {
      throw std::runtime_error(std::string("secret ").append(code.payload.reveal()));
    }
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

TEST_CASE("router: the resolver that bids most answers, a tie is an error that names both") {
  CHECK(with({{"a", 8}, {"b", 16}, {"c", 8}}).route(alipay_sticker()).resolver == "b");
  const auto tied = with({{"a", 8}, {"b", 8}}).route(alipay_sticker());
  CHECK(tied.decision == Decision::refuse);
  REQUIRE(tied.errors.size() == 1);
  CHECK(tied.errors[0].code == Errc::ambiguous);
  CHECK(tied.errors[0].message == "the resolvers a and b bid the same");
  CHECK(with({{"a", 8}, {"b", 8}, {"c", 9}}).route(alipay_sticker()).resolver == "c");
  CHECK(with({{"a", 1}}).route(alipay_sticker()).resolver == "a");
  CHECK(with({{"a", 1}}).route(alipay_sticker()).resolver == "a");
  CHECK(with({{"a", 0}, {"b", -5}}).route(alipay_sticker()).resolver == "handoff");
}

TEST_CASE("router: of three that bid the same the last added does not win") {
  const auto tied = with({{"a", 8}, {"b", 8}, {"c", 8}}).route(alipay_sticker());
  CHECK(tied.decision == Decision::refuse);
  REQUIRE(tied.errors.size() == 1);
  CHECK(tied.errors[0].code == Errc::ambiguous);
}

TEST_CASE("router: a resolver is found by its id, the built-in one too") {
  const auto router = with({{"a", 8}, {"b", 8}});
  REQUIRE(router.find("b") != nullptr);
  CHECK(router.find("b")->id() == "b");
  REQUIRE(router.find("handoff") != nullptr);
  CHECK(router.find("handoff")->id() == "handoff");
  CHECK(router.find("c") == nullptr);
  CHECK(router.find("") == nullptr);
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

TEST_CASE("router: a wallet that takes its own codes only passes over the others") {
  const std::vector<PaymentCode> codes = {wechat_sticker(), alipay_sticker()};
  Policy policy;
  policy.allowed = {"alipay"};
  const auto resolution = router_for(Context::ios, policy).route(codes);
  CHECK(resolution.decision == Decision::open);
  CHECK(resolution.choices == Indices{1});
}

TEST_CASE("router: a resolver may name another as the one that answered") {
  struct Naming : Answering {
    using Answering::Answering;
    [[nodiscard]] Resolution resolve(const PaymentCode& code,
                                     const Request& request) const override {
      auto resolution = Answering::resolve(code, request);
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

TEST_CASE("router: a faulty policy lets no code through, and says all that is wrong") {
  Policy policy;
  policy.denied = {"alipya", "wechat_pya"};
  const Router router(policy);
  for (const auto& resolution :
       {router.route(alipay_sticker()), router.route(std::vector{alipay_sticker()}),
        router.route(std::vector{alipay_sticker(), wechat_sticker()})}) {
    CHECK(resolution.decision == Decision::refuse);
    CHECK(resolution.actions.empty());
    REQUIRE(resolution.errors.size() == 2);
    CHECK(resolution.errors[1].field == "denied");
    CHECK(resolution.errors[1].offset == 1);
  }
}

TEST_CASE("router: an answer without a message is an error that names the resolver") {
  struct Silent : Answering {
    using Answering::Answering;
    [[nodiscard]] Resolution resolve(const PaymentCode&, const Request&) const override {
      Resolution resolution;
      resolution.decision = Decision::charge;
      return resolution;
    }
  };
  Router router;
  router.add(std::make_shared<const Silent>("com.example.silent", 1000));
  const auto resolution = router.route(alipay_sticker());
  CHECK(resolution.decision == Decision::refuse);
  REQUIRE(resolution.errors.size() == 1);
  CHECK(resolution.errors[0].message.find("com.example.silent") != std::string::npos);
}

namespace {

PaymentCode wrapped_in(std::string_view ecosystem, Kind kind, const PaymentCode& inner) {
  auto wrapper = code_of(ecosystem, kind, "alipays://platformapi/startapp?qrcode=x");
  wrapper.unwrapped.push_back(inner);
  wrapper.sensitive = inner.sensitive;
  return wrapper;
}

}  // namespace

TEST_CASE("router: a wrapper is judged by its content") {
  const auto wrapped = wrapped_in("alipay", Kind::app_link, alipay_sticker());
  const auto terminal = router_for(Context::terminal);
  CHECK(terminal.route(wrapped).decision == Decision::ask_to_scan);
  CHECK(terminal.route(std::vector{wrapped, wechat_sticker()}).decision == Decision::conflict);
  CHECK(terminal.route(std::vector{wechat_sticker(), wrapped}).decision == Decision::conflict);
  CHECK(terminal.route(std::vector{alipay_sticker(), wrapped}).decision == Decision::ask_to_scan);
  auto other = alipay_sticker();
  other.payload = Secret("https://qr.alipay.com/fkx99999abcdefghijk12");
  CHECK(terminal.route(std::vector{other, wrapped}).decision == Decision::conflict);

  const auto opened = router_for(Context::android).route(wrapped);
  CHECK(opened.decision == Decision::open);
  CHECK(opened.actions.front().uri == wrapped.payload);  // its own way of opening comes first
}

TEST_CASE("router: a login, a warning and a fault keep their weight in a wrapper") {
  const auto android = router_for(Context::android);
  const auto login = code_of("wechat", Kind::login, "");
  CHECK(android.route(wrapped_in("alipay", Kind::app_link, login)).decision == Decision::refuse);
  const auto friends = code_of("alipay", Kind::pay_for_me, "https://qr.alipay.com/_d?_b=peerpay");
  const auto message = android.route(wrapped_in("alipay", Kind::app_link, friends)).message;
  CHECK(message.find("somebody else") != std::string::npos);
  auto damaged = alipay_sticker();
  damaged.valid = false;
  damaged.errors.push_back({Errc::malformed, 0, "", "broken"});
  const auto refused = android.route(wrapped_in("alipay", Kind::app_link, damaged));
  CHECK(refused.decision == Decision::refuse);
  CHECK(refused.errors.size() == 1);
  const auto token =
      wrapped_in("unionpay", Kind::wrapped_code, consumer("alipay", "2876543210987654"));
  CHECK(router_for(Context::terminal).route(token).decision == Decision::refuse);
}
