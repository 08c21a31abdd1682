// What a debouncer remembers is overwritten before its memory is given back.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "freed_memory.hpp"
#include "moongate/debouncer.hpp"
#include "route/codes.hpp"

using namespace moongate;
using namespace std::chrono_literals;
using freed_memory::left_by;

namespace {

// One has memory of its own, one is short enough to lie within the string.
constexpr std::string_view kTokens[] = {"134500000000000017", "28000000000017"};

constexpr Debouncer::TimePoint kNow{};

// Remembers the token, which nobody else holds then, and many others.
void charge(Debouncer& debouncer, std::string_view token) {
  Resolution charge;
  charge.decision = Decision::charge;
  CHECK(debouncer.take(charge, consumer("wechat_pay", token), kNow));
  for (int i = 0; i < 1000; ++i) {
    CHECK(debouncer.take(charge, consumer("alipay", std::to_string(i)), kNow + 1s));
  }
}

}  // namespace

TEST_CASE("debouncer: tokens are overwritten when they expire and at the end") {
  for (const std::string_view token : kTokens) {
    CAPTURE(token);
    REQUIRE(left_by(token, [&] { std::string(token).append(64, ' '); }) > 0);  // it would be seen
    Debouncer outlives;
    CHECK(left_by(token, [&] {
            charge(outlives, token);
            CHECK_FALSE(outlives.take({}, std::vector<PaymentCode>{}, kNow + 24h));  // all expire
          }) == 0);
    CHECK(left_by(token, [&] {
            Debouncer ends;
            charge(ends, token);
          }) == 0);
  }
}
