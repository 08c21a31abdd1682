#include <doctest/doctest.h>

#include "route/codes.hpp"
#include "route/handoff.hpp"

using namespace moongate;

namespace {

std::vector<Action> actions(std::string_view ecosystem, const PaymentCode& code, Context context) {
  std::vector<Action> list;
  add_actions(ecosystem, code, context, list);
  return list;
}

}  // namespace

TEST_CASE("handoff_table: whose app it is, by name") {
  CHECK(has_own_app("alipay"));
  CHECK(app_name("alipay") == "Alipay");
  CHECK_FALSE(has_own_app("epc_sct"));  // a standard that many apps read
  CHECK_FALSE(app_name("epc_sct").empty());
  CHECK_FALSE(has_own_app("nobody_at_all"));
  CHECK(app_name("nobody_at_all") == "nobody_at_all");
}

TEST_CASE("handoff_table: an app opens with the links of its context alone") {
  const auto code = alipay_sticker();
  CHECK_FALSE(actions("alipay", code, Context::android).empty());
  CHECK_FALSE(actions("alipay", code, Context::ios).empty());
  CHECK(actions("alipay", code, Context::web).size() == 1);
  CHECK(actions("alipay", code, Context::terminal).empty());
  for (const Action& action : actions("alipay", code, Context::ios)) {
    CHECK(action.ecosystem == "alipay");
    CHECK(action.type != Action::Type::intent);
    CHECK(action.uri.find("fkx00000abcdefghijk12") != std::string::npos);
  }
}

TEST_CASE("handoff_table: an app that learns nothing of the code is opened by itself") {
  const auto list = actions("wechat_pay", wechat_sticker(), Context::android);
  for (const Action& action : list) {
    CHECK(action.type == Action::Type::app);
    CHECK(action.uri.find("f2f0") == std::string::npos);
  }
}

TEST_CASE("handoff_table: of an ecosystem without an app a URI is passed on, and no text") {
  const auto uri = code_of("bitcoin", Kind::payment, "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
  const auto list = actions("a_standard", uri, Context::ios);
  REQUIRE(list.size() == 1);
  CHECK(list[0].type == Action::Type::link);
  CHECK(list[0].uri == "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
  CHECK(list[0].package.empty());
  CHECK(actions("a_standard", uri, Context::terminal).empty());
  CHECK(actions("a_standard", code_of("x", Kind::payment, "no link"), Context::ios).empty());
  CHECK(actions("a_standard", code_of("x", Kind::payment, "https://a@b.example/"), Context::ios)
            .empty());
}
