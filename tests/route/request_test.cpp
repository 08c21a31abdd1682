#include "moongate/request.hpp"

#include <doctest/doctest.h>

#include "moongate/router.hpp"
#include "route/codes.hpp"

using namespace moongate;

namespace {

// Keeps what it was asked, by both functions.
class Listening final : public Resolver {
 public:
  [[nodiscard]] std::string_view id() const noexcept override { return "listening"; }
  [[nodiscard]] int bid(const PaymentCode&, const Request& request) const noexcept override {
    return request.amount ? 100 : 0;
  }
  [[nodiscard]] Resolution resolve(const PaymentCode&, const Request& request) const override {
    Resolution resolution;
    resolution.decision = Decision::charge;
    resolution.message = request.order + '|' + request.terminal + '|' + request.amount->value +
                         ' ' + request.amount->currency + '|' +
                         std::string(to_string(request.context.value())) + '|' +
                         std::string(to_string(request.language.value()));
    return resolution;
  }
};

Router listening(Context context = Context::terminal) {
  Policy policy;
  policy.context = context;
  Router router(policy);
  router.add(std::make_shared<const Listening>());
  return router;
}

Request of(std::string value, std::string currency) {
  Request request;
  request.amount = Money{std::move(value), std::move(currency)};
  return request;
}

Errc fault_of(const Request& request, std::string_view field) {
  const auto faults = check(request);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].field == field);
  return faults[0].code;
}

}  // namespace

TEST_CASE("request: what the host knows reaches the resolver, to the digit") {
  const auto code = consumer("alipay", "287654321098765432");
  Request request = of("0012.30", "CNY");
  request.order = "A-7";
  request.terminal = "lane 3";
  CHECK(listening().route(code, request).message == "A-7|lane 3|0012.30 CNY|terminal|en");
  CHECK(listening().route(std::vector{code}, request).message ==
        "A-7|lane 3|0012.30 CNY|terminal|en");
  CHECK(listening().route(std::vector{code, code}, request, {.conflict = false}).resolver ==
        "listening");
  CHECK(listening().route(code).resolver == "handoff");  // it bids for what has an amount
}

TEST_CASE("request: its context goes before that of the policy") {
  const auto code = consumer("alipay", "287654321098765432");
  Request request = of("1", "CNY");
  request.context = Context::ios;
  CHECK(listening().route(code, request).message == "||1 CNY|ios|en");
  const std::vector<PaymentCode> two = {alipay_sticker(), wechat_sticker()};
  const Router router;
  CHECK(router.route(two, {.context = Context::web}).decision == Decision::choose);
  CHECK(router.route(two, {.context = Context::terminal}).decision == Decision::conflict);
  CHECK(router.route(alipay_sticker(), {.context = Context::android}).decision == Decision::open);
}

TEST_CASE("request: its language goes before that of the policy, whoever answers") {
  const auto code = consumer("alipay", "287654321098765432");
  Request request = of("1", "CNY");
  request.language = Language::zh;
  CHECK(listening().route(code, request).message == "||1 CNY|terminal|zh");
  auto hostile = alipay_sticker();
  hostile.flags.set(Flag::lookalike);
  const std::vector<PaymentCode> two = {alipay_sticker(), wechat_sticker()};
  const Router router;
  for (const auto& answer :
       {router.route(code, request), router.route(hostile, request), router.route(two, request),
        router.route(std::vector{hostile, hostile}, request)}) {
    CHECK(answer.message == text_of(answer.wording, Language::zh));
    CHECK(answer.message != text_of(answer.wording, Language::en));
  }
}

TEST_CASE("request: a till is told how much to charge") {
  const auto code = consumer("wechat_pay", "130000000000000001");
  CHECK(Router().route(code, of("12.30", "CNY")).message ==
        "Payment code of WeChat: charge 12.30 CNY");
  CHECK(Router().route(code).message == "Payment code of WeChat: charge it");
}

TEST_CASE("request: an amount is a decimal that its currency can hold") {
  CHECK(check(Request{}).empty());
  CHECK(check(of("12.34", "CNY")).empty());
  CHECK(check(of("12", "JPY")).empty());
  CHECK(check(of("1.234", "KWD")).empty());
  CHECK(fault_of(of("12.345", "CNY"), "amount") == Errc::bad_amount);
  CHECK(fault_of(of("12.3", "JPY"), "amount") == Errc::bad_amount);
  for (const char* value : {"", "-1", "+1", "1e3", "1,20", "1.2.3", ".", " 1"}) {
    CAPTURE(value);
    CHECK(fault_of(of(value, "CNY"), "amount") == Errc::bad_amount);
  }
  for (const char* currency : {"", "cny", "RMB", "156"}) {
    CAPTURE(currency);
    CHECK(fault_of(of("1", currency), "currency") == Errc::bad_currency);
  }
}

TEST_CASE("request: a text is short and in one line") {
  Request request;
  request.order = std::string(kMaxRequestText, 'x');
  CHECK(check(request).empty());
  request.order += 'x';
  CHECK(fault_of(request, "order") == Errc::too_large);
  request.order = "a\nb";
  CHECK(fault_of(request, "order") == Errc::control_character);
  request.order = "订单 7";
  CHECK(check(request).empty());
  request.terminal = std::string("a\0b", 3);
  CHECK(fault_of(request, "terminal") == Errc::control_character);
}

TEST_CASE("request: one with a fault is refused, and no resolver sees it") {
  const auto code = consumer("alipay", "287654321098765432");
  for (const auto& resolution : {listening().route(code, of("1,20", "RMB")),
                                 listening().route(std::vector{code}, of("1,20", "RMB"))}) {
    CHECK(resolution.decision == Decision::refuse);
    CHECK(resolution.resolver.empty());
    REQUIRE(resolution.errors.size() == 2);
    CHECK(resolution.errors[0].code == Errc::bad_currency);
    CHECK(resolution.errors[1].code == Errc::bad_amount);
    CHECK(resolution.wording.id == MessageId::faulty_request);
  }
}
