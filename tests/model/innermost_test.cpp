#include <doctest/doctest.h>

#include "moongate/payment_code.hpp"

using namespace moongate;

namespace {
PaymentCode code_of(std::string_view ecosystem, Kind kind) {
  PaymentCode code;
  code.ecosystem = ecosystem;
  code.kind = kind;
  return code;
}
}  // namespace

TEST_CASE("innermost: the last known code of a wrapper, through other wrappers") {
  auto wrapper = code_of("alipay", Kind::app_link);
  CHECK(&innermost(wrapper) == &wrapper);
  wrapper.unwrapped = {code_of("unionpay", Kind::wrapped_code),
                       code_of("wechat_pay", Kind::payment)};
  CHECK(innermost(wrapper).ecosystem == "wechat_pay");
  wrapper.unwrapped.push_back(code_of("none", Kind::text));
  CHECK(innermost(wrapper).ecosystem == "wechat_pay");
}

TEST_CASE("innermost: what is no wrapper stands for itself") {
  auto login = code_of("unionpay", Kind::authorize);
  login.unwrapped = {code_of("alipay", Kind::payment)};
  CHECK(&innermost(login) == &login);
}
