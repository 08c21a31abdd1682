#include "route/policy.hpp"

#include <doctest/doctest.h>

#include <array>

#include "moongate/classifier.hpp"
#include "route/codes.hpp"

using namespace moongate;
using Ids = std::vector<std::string_view>;

namespace {
constexpr std::array<std::string_view, 3> kAggregate = {"wechat_pay", "alipay", "unionpay"};
}

TEST_CASE("policy: an unknown id is named by list and place") {
  Policy policy;
  policy.preferred = {"nobody"};
  policy.denied = {"nobody either", "nobody at all"};
  const auto errors = check(policy);
  REQUIRE(errors.size() == 3);
  for (const Error& error : errors) CHECK(error.code == Errc::invalid_argument);
  CHECK(errors[0].field == "preferred");
  CHECK(errors[1].field == "denied");
  CHECK(errors[2].offset == 1);
}

TEST_CASE("policy: wanted and denied at once is a fault") {
  if (ecosystems().empty()) return;
  const std::string id(ecosystems()[0].id);
  Policy policy;
  policy.allowed = {id};
  CHECK(check(policy).empty());
  policy.denied = {id};
  const auto errors = check(policy);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].field == "allowed");
}

TEST_CASE("policy: an empty policy is sound and permits everything") {
  CHECK(check(Policy{}).empty());
  CHECK(permitted_apps(Policy{}, alipay_sticker()) == Ids{"alipay"});
  CHECK_FALSE(is_denied(Policy{}, alipay_sticker()));
}

TEST_CASE("policy: allowed and denied reach the apps of a code for several") {
  const auto code = code_of("lakala", Kind::payment, "https://q.example/1", kAggregate);
  Policy policy;
  CHECK(permitted_apps(policy, code) == Ids{"wechat_pay", "alipay", "unionpay"});
  policy.denied = {"alipay"};
  CHECK(permitted_apps(policy, code) == Ids{"wechat_pay", "unionpay"});
  policy.allowed = {"unionpay", "alipay"};
  CHECK(permitted_apps(policy, code) == Ids{"unionpay"});
  policy.allowed = {"lakala"};
  CHECK(permitted_apps(policy, code) == Ids{"wechat_pay", "unionpay"});
  policy.denied = {"lakala"};
  CHECK(is_denied(policy, code));
}

TEST_CASE("policy: preference orders the apps and the codes") {
  const auto code = code_of("lakala", Kind::payment, "https://q.example/1", kAggregate);
  Policy policy;
  policy.preferred = {"unionpay", "alipay"};
  CHECK(permitted_apps(policy, code) == Ids{"unionpay", "alipay", "wechat_pay"});
  CHECK(rank(policy, code) == 0);
  CHECK(rank(policy, alipay_sticker()) == 1);
  CHECK(rank(policy, wechat_sticker()) == 2);
}

TEST_CASE("policy: what no ecosystem issued is never denied") {
  Policy policy;
  policy.allowed = {"alipay"};
  CHECK_FALSE(is_denied(policy, code_of("none", Kind::text, "hello")));
}

TEST_CASE("policy: a family covers its members") {
  const auto card = consumer("unionpay_cpm", "hQVDUFYwMQ==");
  Policy policy;
  policy.allowed = {"unionpay"};
  CHECK(check(policy).empty());
  CHECK_FALSE(is_denied(policy, card));
  policy.allowed = {"alipay"};
  CHECK(is_denied(policy, card));
  policy.allowed = {};
  policy.denied = {"unionpay"};
  CHECK(is_denied(policy, card));
  policy.preferred = {"unionpay_cpm"};  // wanted, and denied by its family
  CHECK(check(policy).size() == 1);
  CHECK(rank(policy, card) == 0);
  policy.preferred = {"alipay", "unionpay"};
  CHECK(rank(policy, card) == 1);
  // A member does not cover its family.
  policy.denied = {"unionpay_cpm"};
  CHECK_FALSE(is_denied(policy, code_of("unionpay", Kind::payment, "x")));
}

TEST_CASE("policy: of a shop code of several networks each is taken or left by itself") {
  constexpr std::array<std::string_view, 2> kNetworks = {"visa", "mastercard"};
  auto code = code_of("visa", Kind::payment, "000201", kNetworks);
  code.presented_by = PresentedBy::merchant;
  Policy policy;
  policy.denied = {"visa"};
  CHECK(permitted_apps(policy, code) == Ids{"mastercard"});
  policy.denied = {"visa", "mastercard"};
  CHECK(is_denied(policy, code));
  policy.denied = {};
  policy.allowed = {"visa"};
  CHECK(permitted_apps(policy, code) == Ids{"visa"});
}
