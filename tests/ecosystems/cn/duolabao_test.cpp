#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
void check_payment(const PaymentCode& code, std::string_view ecosystem) {
  CHECK(code.ecosystem == ecosystem);
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.valid);
  REQUIRE(code.opens_in.size() == 3);
  CHECK(code.opens_in[0] == "wechat_pay");
}
}  // namespace

TEST_CASE("duolabao: Duolabao's state holds an amount in yuan") {
  const auto code = classify(
      "https://order.duolabao.com/active/"
      "c?state=100000000000000001%7C20000000000%7C300.00%7C%7CAPI");
  check_payment(code, "duolabao");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "300.00");
  CHECK(code.reference == "100000000000000001");
  CHECK(field(code, "customer") == "20000000000");
  CHECK(field(code, "source") == "API");
}

TEST_CASE("duolabao: a printed code of Duolabao has a customer, no order and no amount") {
  const auto code =
      classify("https://order.duolabao.com/active/c?state=%7C20000000000%7C%7CN%7CFIXCODE%7C");
  check_payment(code, "duolabao");
  CHECK(code.scheme == "printed_code");
  CHECK(code.initiation == Initiation::static_code);
  CHECK_FALSE(code.amount);
  CHECK(field(code, "customer") == "20000000000");
  CHECK(field(code, "source") == "FIXCODE");
}

TEST_CASE("duolabao: near misses of Duolabao's state") {
  struct Row {
    std::string_view name, state;
    Errc errc;
  };
  for (const Row& row : {
           Row{"no amount", "1%7C2", Errc::bad_amount},
           Row{"negative amount", "1%7C2%7C-1%7C%7CAPI", Errc::bad_amount},
           Row{"exponent", "1%7C2%7C1e3%7C%7CAPI", Errc::bad_amount},
           Row{"three decimals", "1%7C2%7C1.234%7C%7CAPI", Errc::bad_amount},
           Row{"thirteen digits", "1%7C2%7C1000000000000%7C%7CAPI", Errc::bad_amount},
           Row{"no order", "%7C2%7C1%7C%7CAPI", Errc::missing_field},
           Row{"neither order nor customer", "%7C%7C%7CN%7CFIXCODE%7C", Errc::missing_field},
           Row{"six parts", "1%7C2%7C3%7C4%7C5%7C6", Errc::too_many},
       }) {
    CAPTURE(row.name);
    const auto code =
        classify("https://order.duolabao.com/active/c?state=" + std::string(row.state));
    CHECK(code.ecosystem == "duolabao");
    CHECK_FALSE(code.valid);
    REQUIRE_FALSE(code.errors.empty());
    CHECK(code.errors[0].code == row.errc);
  }
  // What only decoding brings to light is no state.
  CHECK(classify("https://order.duolabao.com/active/c?state=1%7C2%7C3%7C%7CA%00").kind ==
        Kind::url);
  CHECK(classify("https://order.duoalbao.com/active/c?state=1").ecosystem == "none");
}
