#include "moongate/debouncer.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "moongate/router.hpp"
#include "route/codes.hpp"

using namespace moongate;
using namespace std::chrono_literals;
using Codes = std::vector<PaymentCode>;
using std::chrono::milliseconds;

namespace {

constexpr DebouncerOptions kOptions{.code_lifetime = 60s, .pause = 3s};

// One lane: a router, a debouncer and a clock that the test turns.
class Lane {
 public:
  explicit Lane(DebouncerOptions options = kOptions) : debouncer_(options) {}

  void wait(milliseconds time) { now_ += time; }

  // A tenth of a second later, the camera sees these codes. Tells what is acted on; "" = nothing.
  std::string sees(const Codes& codes, const Observation& observation = {}) {
    wait(100ms);
    const auto resolution = router_.route(codes, observation);
    const bool act = debouncer_.take(resolution, codes, now_);
    return act ? std::string(to_string(resolution.decision)) : "";
  }

  // For so long the camera sees these codes, in picture after picture. Counts how often one acts.
  int sees_for(milliseconds time, const Codes& codes) {
    int acts = 0;
    for (const auto end = now_ + time; now_ < end;) acts += sees(codes).empty() ? 0 : 1;
    return acts;
  }

 private:
  Router router_;
  Debouncer debouncer_;
  Debouncer::TimePoint now_{1000s};
};

PaymentCode wechat_token() { return consumer("wechat_pay", "134500000000000017"); }
PaymentCode alipay_token() { return consumer("alipay", "280000000000000017"); }

// As the classifier does it: the innermost code stands last.
PaymentCode wrapped(PaymentCode inner) {
  auto code = code_of("alipay", Kind::wrapped_code,
                      std::string("alipays://?qrcode=").append(inner.payload.reveal()));
  code.opens_in = inner.opens_in;
  const Codes deeper = std::exchange(inner.unwrapped, {});
  code.unwrapped.push_back(std::move(inner));
  code.unwrapped.insert(code.unwrapped.end(), deeper.begin(), deeper.end());
  return code;
}

}  // namespace

TEST_CASE("debouncer: a consumer code is charged once, whatever flickers between") {
  Lane lane;
  CHECK(lane.sees({wechat_token()}) == "charge");
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({}) == "");  // an empty, a blurred or a damaged picture
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({alipay_sticker()}) == "ask_to_scan");
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({wechat_token(), alipay_token()}) == "conflict");
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({wechat_token()}, {.cut_short = true}) == "");
  lane.wait(50s);
  CHECK(lane.sees({wechat_token()}) == "");
}

TEST_CASE("debouncer: the lifetime counts from the first time, and ends") {
  Lane lane;
  CHECK(lane.sees({wechat_token()}) == "charge");
  lane.wait(59'800ms);
  CHECK(lane.sees({}) == "");
  lane.wait(100ms);  // 60 s after the first time, not seen since
  CHECK(lane.sees({wechat_token()}) == "charge");
}

TEST_CASE("debouncer: one millisecond before the end of its life a code is not charged again") {
  Debouncer debouncer(kOptions);
  const auto code = wechat_token();
  const auto charge = Router().route(code);
  REQUIRE(charge.decision == Decision::charge);
  const Debouncer::TimePoint start{5s};
  CHECK(debouncer.take(charge, code, start));
  CHECK_FALSE(debouncer.take(charge, code, start + 56s));
  CHECK_FALSE(debouncer.take(charge, code, start + 60s - 1ms));
}

TEST_CASE("debouncer: a code that stays in sight is not charged when its time is over") {
  Lane lane;
  CHECK(lane.sees_for(10min, {wechat_token()}) == 1);
}

TEST_CASE("debouncer: another code is charged at once") {
  Lane lane;
  CHECK(lane.sees({wechat_token()}) == "charge");
  CHECK(lane.sees({alipay_token()}) == "charge");
  CHECK(lane.sees({consumer("wechat_pay", "134500000000000018")}) == "charge");
  CHECK(lane.sees({consumer("unionpay", "134500000000000018")}) == "charge");
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({alipay_token()}) == "");
}

TEST_CASE("debouncer: a sticker is acted on again after a pause out of sight, not before") {
  Lane lane;
  CHECK(lane.sees_for(5min, {alipay_sticker()}) == 1);
  lane.wait(2'800ms);
  CHECK(lane.sees({alipay_sticker()}) == "");  // 2.9 s
  lane.wait(2'900ms);
  CHECK(lane.sees({alipay_sticker()}) == "ask_to_scan");  // 3 s
}

TEST_CASE("debouncer: a sticker that others take turns with stays in sight") {
  Lane lane;
  CHECK(lane.sees({alipay_sticker()}) == "ask_to_scan");
  for (int i = 0; i < 100; ++i) {
    CHECK(lane.sees({wechat_sticker()}) == (i == 0 ? "ask_to_scan" : ""));
    CHECK(lane.sees({alipay_sticker()}) == "");
  }
}

TEST_CASE("debouncer: a conflict is told once while it lasts, in any order") {
  Lane lane;
  CHECK(lane.sees({alipay_sticker(), wechat_sticker()}) == "conflict");
  for (int i = 0; i < 100; ++i) {
    CHECK(lane.sees({wechat_sticker(), alipay_sticker()}) == "");
    CHECK(lane.sees({}) == "");
    CHECK(lane.sees({alipay_sticker(), wechat_sticker()}) == "");
  }
  lane.wait(3s);
  CHECK(lane.sees({wechat_sticker(), alipay_sticker()}) == "conflict");
}

TEST_CASE("debouncer: a conflict is told again when a code joins it, not when one steps back") {
  const auto third = code_of("unionpay", Kind::payment, "https://qr.95516.com/00010000/1");
  Lane lane;
  CHECK(lane.sees({alipay_sticker(), wechat_sticker()}) == "conflict");
  CHECK(lane.sees({alipay_sticker(), third, wechat_sticker()}) == "conflict");
  CHECK(lane.sees({third, wechat_sticker()}) == "");
  CHECK(lane.sees({alipay_sticker(), wechat_sticker()}) == "");
}

TEST_CASE("debouncer: which of two codes for one payee was read first does not matter") {
  auto first = alipay_sticker();
  first.payee.account = "fkx00000abcdefghijk12";
  auto second = first;
  second.payload = Secret("HTTPS://QR.ALIPAY.COM/FKX00000ABCDEFGHIJK12");
  Lane lane;
  CHECK(lane.sees({first, second, wechat_sticker()}) == "conflict");
  CHECK(lane.sees({second, first, wechat_sticker()}) == "");
}

TEST_CASE("debouncer: one place that was read in two ways is told once") {
  Lane lane;
  const Observation conflict{.conflict = true};
  CHECK(lane.sees({alipay_token(), wechat_token()}, conflict) == "conflict");
  CHECK(lane.sees({wechat_token(), alipay_token()}, conflict) == "");
}

TEST_CASE("debouncer: one of two codes in conflict is not charged because the other flickers") {
  Lane lane;
  CHECK(lane.sees({alipay_token(), wechat_token()}) == "conflict");
  CHECK(lane.sees({wechat_token()}) == "");
  CHECK(lane.sees({alipay_token()}) == "");
  CHECK(lane.sees({alipay_token(), wechat_token()}) == "");
  CHECK(lane.sees_for(2'900ms, {wechat_token()}) == 0);
  CHECK(lane.sees({wechat_token()}) == "charge");  // the other one was taken away
}

TEST_CASE("debouncer: a picture that was cut short gives nothing and takes nothing away") {
  Lane lane;
  CHECK(lane.sees({wechat_token()}, {.cut_short = true}) == "");
  CHECK(lane.sees({wechat_token()}) == "charge");
}

TEST_CASE(
    "debouncer: a refusal is told once, and does not keep the code from being charged later") {
  auto invalid = alipay_sticker();
  invalid.valid = false;
  Lane lane;
  CHECK(lane.sees({invalid}) == "refuse");
  CHECK(lane.sees_for(1min, {invalid}) == 0);
  lane.wait(3s);
  CHECK(lane.sees({invalid}) == "refuse");

  Debouncer debouncer(kOptions);
  const auto code = wechat_token();
  const Debouncer::TimePoint now{5s};
  CHECK(debouncer.take(Resolution{}, code, now));  // a resolver of the host was busy
  CHECK_FALSE(debouncer.take(Resolution{}, code, now + 1s));
  CHECK(debouncer.take(Router().route(code), code, now + 2s));
}

TEST_CASE("debouncer: a wrapper is its content") {
  Lane lane;
  CHECK(lane.sees({wrapped(alipay_sticker())}) == "ask_to_scan");
  CHECK(lane.sees({alipay_sticker()}) == "");
  CHECK(lane.sees({wrapped(wrapped(alipay_sticker()))}) == "");
  CHECK(lane.sees({wrapped(wechat_sticker())}) == "ask_to_scan");
}

TEST_CASE("debouncer: whatever a host's resolver does with a consumer code, it does it once") {
  Debouncer debouncer(kOptions);
  const auto code = wechat_token();
  Resolution resolution;
  resolution.decision = Decision::show;  // "paid", from a resolver that began the debit
  CHECK(debouncer.take(resolution, code, Debouncer::TimePoint{0s}));
  resolution.decision = Decision::charge;
  CHECK_FALSE(debouncer.take(resolution, code, Debouncer::TimePoint{59s}));
}

TEST_CASE("debouncer: what is charged without being a consumer code is charged once, too") {
  Debouncer debouncer(kOptions);
  Resolution charge;
  charge.decision = Decision::charge;
  CHECK(debouncer.take(charge, alipay_sticker(), Debouncer::TimePoint{0s}));
  CHECK_FALSE(debouncer.take(charge, alipay_sticker(), Debouncer::TimePoint{59s}));
}

TEST_CASE("debouncer: choices that name no code are passed over") {
  Debouncer debouncer(kOptions);
  Resolution conflict;
  conflict.decision = Decision::conflict;
  conflict.choices = {7, 1};
  const Codes codes{alipay_sticker(), wechat_sticker()};
  CHECK(debouncer.take(conflict, codes, Debouncer::TimePoint{0s}));
  conflict.choices = {7};
  CHECK_FALSE(debouncer.take(conflict, codes, Debouncer::TimePoint{1s}));
  CHECK_FALSE(debouncer.take(conflict, Codes{}, Debouncer::TimePoint{1s}));
}

TEST_CASE("debouncer: times out of all bounds are as long as time goes") {
  using Time = Debouncer::TimePoint;
  const auto code = wechat_token();
  const auto charge = Router().route(code);
  for (const auto wait : {milliseconds::max(), milliseconds::min()}) {
    for (const auto now : {Time::max() - 1s, Time::min()}) {
      Debouncer debouncer({.code_lifetime = wait, .pause = wait});
      CHECK(debouncer.take(charge, code, now));
      CHECK(debouncer.take(charge, code, now) == (wait < 0ms));
    }
  }
  Lane lane({.code_lifetime = milliseconds::max(), .pause = milliseconds::max()});
  CHECK(lane.sees({wechat_token()}) == "charge");
  lane.wait(24h * 365);
  CHECK(lane.sees({wechat_token()}) == "");
}

TEST_CASE("debouncer: when all that it can hold is charged, nothing is until one code expires") {
  constexpr std::size_t kMost = Debouncer::kMaxRemembered;
  Debouncer debouncer(kOptions);
  Resolution charge;
  charge.decision = Decision::charge;
  const auto takes = [&](std::size_t token, milliseconds at) {
    return debouncer.take(charge, consumer("alipay", std::to_string(token)),
                          Debouncer::TimePoint{at});
  };
  // What was only told makes room.
  const auto sticker = Router().route(alipay_sticker());
  CHECK(debouncer.take(sticker, alipay_sticker(), Debouncer::TimePoint{0s}));
  for (std::size_t i = 0; i < kMost; ++i) REQUIRE(takes(i, milliseconds(i)));
  CHECK_FALSE(takes(kMost, 2s));
  CHECK_FALSE(debouncer.take(sticker, alipay_sticker(), Debouncer::TimePoint{2s}));
  CHECK_FALSE(takes(0, 60s - 1ms));  // the first is remembered as long as it lives
  CHECK_FALSE(takes(kMost - 1, 60s - 1ms));
  CHECK(takes(kMost, 60s + 1ms));  // token 1 is forgotten
}

TEST_CASE("debouncer: a moved one goes on where it was") {
  Debouncer first(kOptions);
  const auto code = wechat_token();
  const auto charge = Router().route(code);
  CHECK(first.take(charge, code, Debouncer::TimePoint{0s}));
  Debouncer second(std::move(first));
  CHECK_FALSE(second.take(charge, code, Debouncer::TimePoint{1s}));
  Debouncer third;
  third = std::move(second);
  CHECK_FALSE(third.take(charge, code, Debouncer::TimePoint{2s}));
}

TEST_CASE("debouncer: the defaults are safe for codes that live about a minute") {
  CHECK(DebouncerOptions{}.code_lifetime >= 5min);
  CHECK(DebouncerOptions{}.pause == 3s);
}

TEST_CASE("debouncer: whatever pictures come, a token is acted on once within its life") {
  CHECK(rc::check([] {
    const Codes all{wechat_token(), alipay_token(), wrapped(wechat_token()), alipay_sticker(),
                    wechat_sticker()};
    const Router router;
    Debouncer debouncer(kOptions);
    Debouncer::TimePoint now{};
    std::map<std::string, Debouncer::TimePoint> acted;
    const auto pictures = *rc::gen::inRange(1, 200);
    for (int i = 0; i < pictures; ++i) {
      now += milliseconds(*rc::gen::weightedOneOf<int>(
          {{8, rc::gen::inRange(0, 500)}, {1, rc::gen::inRange(0, 61'000)}}));
      const Codes codes = *rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 4), [&](auto size) {
        return rc::gen::container<Codes>(size, rc::gen::elementOf(all));
      });
      const Observation observation{
          .conflict = *rc::gen::weightedElement<bool>({{9, false}, {1, true}}),
          .cut_short = *rc::gen::weightedElement<bool>({{9, false}, {1, true}})};
      const auto resolution = router.route(codes, observation);
      if (!debouncer.take(resolution, codes, now)) continue;
      RC_ASSERT(resolution.decision != Decision::look_again);
      if (resolution.decision != Decision::charge) continue;
      const auto& code = codes[resolution.choices.empty() ? 0 : resolution.choices[0]];
      const std::string token((code.unwrapped.empty() ? code : code.unwrapped[0]).payload.reveal());
      const auto before = acted.find(token);
      if (before != acted.end()) RC_ASSERT(now - before->second >= kOptions.code_lifetime);
      acted[token] = now;
    }
  }));
}
