#include "moongate/exchange.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "moongate/router.hpp"
#include "route/codes.hpp"

using namespace moongate;

namespace {

// A provider in two exchanges: a session first, then the charge with it.
class TwoExchanges final : public Resolver {
 public:
  [[nodiscard]] std::string_view id() const noexcept override { return "com.example.two"; }
  [[nodiscard]] int bid(const PaymentCode& code, const Request&) const noexcept override {
    return code.kind == Kind::consumer_code ? 64 : 0;
  }
  [[nodiscard]] Resolution resolve(const PaymentCode& code, const Request&) const override {
    Resolution resolution;
    resolution.decision = Decision::charge;
    resolution.ecosystem = code.ecosystem;
    resolution.message = "Keep the telephone here";
    return resolution;
  }
  [[nodiscard]] Result<Exchange> prepare(Step step, const Attempt& attempt) const override {
    Exchange exchange;
    exchange.url = "https://pay.example/";
    if (step == Step::query) {
      exchange.method = "GET";
      exchange.url += attempt.id;
      return exchange;
    }
    if (step != Step::charge) return fail(Errc::unsupported, 0, {}, "no such step");
    if (!attempt.request.amount) return fail(Errc::missing_field, 0, "amount", "how much?");
    exchange.url += attempt.notes.empty() ? "session" : "charge";
    exchange.headers.push_back({"Session", attempt.notes});
    if (!attempt.notes.empty()) {
      exchange.body =
          std::string(attempt.code.payload.reveal()) + ' ' + attempt.request.amount->value;
    }
    return exchange;
  }
  [[nodiscard]] Judgement judge(Step, const Attempt& attempt, const Reply& reply) const override {
    Judgement judgement;
    judgement.notes = attempt.notes;
    if (reply.status == 202) judgement.verdict = Verdict::awaiting_payer;
    if (reply.status != 200) return judgement;
    if (reply.body.starts_with("session ")) {
      judgement.verdict = Verdict::more;
      judgement.notes = reply.body.substr(8);
      return judgement;
    }
    judgement.verdict = Verdict::paid;
    judgement.authentic = reply.body.ends_with("signed");
    judgement.attempt = attempt.id;
    judgement.amount = Money{"12.30", "CNY"};
    return judgement;
  }
};

using Transport = std::function<Reply(const Exchange&)>;

// The least that can be called an engine: one step, with all the exchanges that it takes.
Verdict carry_out(const Resolver& resolver, Step step, Attempt& attempt, const Transport& send) {
  for (int exchanges = 0; exchanges < 4; ++exchanges) {
    const auto exchange = resolver.prepare(step, attempt);
    if (!exchange) return Verdict::unknown;
    const auto judgement = resolver.judge(step, attempt, send(*exchange));
    attempt.notes = judgement.notes;
    const auto verdict = trusted_verdict(judgement, attempt);
    if (verdict != Verdict::more) return verdict;
  }
  return Verdict::unknown;
}

Attempt attempt_at(const PaymentCode& code) {
  Attempt attempt;
  attempt.id = "t-1";
  attempt.request.amount = Money{"12.3", "CNY"};
  attempt.code = code;
  return attempt;
}

}  // namespace

TEST_CASE("exchange: a resolver that needs two exchanges is asked until it is done") {
  Router router;
  router.add(std::make_shared<const TwoExchanges>());
  const auto code = consumer("alipay", "287654321098765432");
  const auto resolution = router.route(code);
  REQUIRE(resolution.decision == Decision::charge);
  const Resolver* const resolver = router.find(resolution.resolver);
  REQUIRE(resolver != nullptr);

  std::vector<std::string> sent;
  auto attempt = attempt_at(code);
  const auto verdict = carry_out(*resolver, Step::charge, attempt, [&](const Exchange& exchange) {
    sent.push_back(exchange.url + ' ' + exchange.headers.at(0).value + ' ' + exchange.body);
    return sent.size() == 1 ? Reply{200, {}, "session s9"} : Reply{200, {}, "paid, signed"};
  });
  CHECK(verdict == Verdict::paid);
  CHECK(sent == std::vector<std::string>{"https://pay.example/session  ",
                                         "https://pay.example/charge s9 287654321098765432 12.3"});
}

TEST_CASE("exchange: an answer that comes later is queried") {
  const TwoExchanges resolver;
  auto attempt = attempt_at(consumer("alipay", "287654321098765432"));
  attempt.notes = "s9";
  CHECK(carry_out(resolver, Step::charge, attempt, [](const Exchange&) {
          return Reply{202, {}, ""};
        }) == Verdict::awaiting_payer);
  attempt.code = {};  // another process, which was told the id only
  std::string url;
  CHECK(carry_out(resolver, Step::query, attempt, [&](const Exchange& exchange) {
          url = exchange.method + ' ' + exchange.url;
          return Reply{200, {}, "paid, signed"};
        }) == Verdict::paid);
  CHECK(url == "GET https://pay.example/t-1");
}

TEST_CASE("exchange: what is not known for certain is unknown") {
  const TwoExchanges resolver;
  auto attempt = attempt_at(consumer("alipay", "287654321098765432"));
  attempt.notes = "s9";
  for (const Reply& reply : {Reply{}, Reply{500, {}, "paid, signed"}, Reply{200, {}, "paid"}}) {
    CHECK(carry_out(resolver, Step::query, attempt, [&](const Exchange&) { return reply; }) ==
          Verdict::unknown);
  }
}

TEST_CASE("exchange: what ends an attempt counts when it is authentic and about this attempt") {
  const auto attempt = attempt_at(consumer("alipay", "287654321098765432"));
  const Judgement paid{Verdict::paid, true, "t-1", Money{"012.30", "CNY"}, {}, {}};
  CHECK(trusted_verdict(paid, attempt) == Verdict::paid);
  const auto changed = [&](auto change) {
    auto judgement = paid;
    change(judgement);
    return trusted_verdict(judgement, attempt);
  };
  CHECK(changed([](Judgement& it) { it.authentic = false; }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.attempt = "t-2"; }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.amount.reset(); }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.amount->value = "12.31"; }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.amount->value = "123"; }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.amount->value = "12.3.0"; }) == Verdict::unknown);
  CHECK(changed([](Judgement& it) { it.amount->currency = "HKD"; }) == Verdict::unknown);
  for (const Verdict verdict : {Verdict::declined, Verdict::reversed, Verdict::refunded}) {
    CHECK(changed([&](Judgement& it) {
            it.verdict = verdict;
            it.amount.reset();
          }) == verdict);
    CHECK(changed([&](Judgement& it) {
            it.verdict = verdict;
            it.authentic = false;
          }) == Verdict::unknown);
  }
  // What leaves it open needs no signature.
  CHECK(changed([](Judgement& it) {
          it.verdict = Verdict::awaiting_payer;
          it.authentic = false;
        }) == Verdict::awaiting_payer);
  auto nameless = attempt;
  nameless.id.clear();
  auto judgement = paid;
  judgement.attempt.clear();
  CHECK(trusted_verdict(judgement, nameless) == Verdict::unknown);
}

TEST_CASE("exchange: a resolver that answers at once has none") {
  const Router router;
  const Resolver* const handoff = router.find("handoff");
  REQUIRE(handoff != nullptr);
  const auto exchange = handoff->prepare(Step::charge, {});
  REQUIRE_FALSE(exchange);
  CHECK(exchange.error().code == Errc::unsupported);
  CHECK(handoff->judge(Step::charge, {}, {200, {}, "paid"}).verdict == Verdict::unknown);
}

TEST_CASE("exchange: steps and verdicts have names") {
  CHECK(to_string(Step::charge) == "charge");
  CHECK(to_string(Step::refund) == "refund");
  CHECK(to_string(Verdict::unknown) == "unknown");
  CHECK(to_string(Verdict::refunded) == "refunded");
}
