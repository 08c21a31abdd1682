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

TEST_CASE("aggregators: Shouqianba's gateway counts in fen") {
  for (const std::string_view base :
       {"https://qr.shouqianba.com/gateway", "https://m.wosai.cn/qr/gateway"}) {
    const auto code = classify(std::string(base) +
                               "?client_sn=ORDER1&operator=op&subject=tea&total_amount=100"
                               "&terminal_sn=100000000000000000&sign=0123456789ABCDEF");
    check_payment(code, "shouqianba");
    REQUIRE(code.amount);
    CHECK(code.amount->value == "1.00");
    CHECK(code.amount->currency == "CNY");
    CHECK(code.reference == "ORDER1");
    CHECK(code.payee.account == "100000000000000000");
    CHECK(field(code, "subject") == "tea");
    CHECK(field(code, "sign") == "(none)");
    CHECK(code.flags.has(Flag::signature_unverified));
  }
}

TEST_CASE("aggregators: near misses of Shouqianba's gateway") {
  const auto amount =
      classify("https://m.wosai.cn/qr/gateway?client_sn=A&terminal_sn=1&total_amount=1e2&sign=00");
  CHECK_FALSE(amount.valid);
  REQUIRE(amount.errors.size() == 1);
  CHECK(amount.errors[0].code == Errc::bad_amount);
  const auto twice = classify(
      "https://m.wosai.cn/qr/"
      "gateway?client_sn=A&terminal_sn=1&total_amount=1&total_amount=2&sign=0");
  CHECK_FALSE(twice.valid);
  CHECK(twice.flags.has(Flag::duplicate_parameter));
  for (const std::string_view text :
       {"https://m.wosai.cn/qr/gateway?client_sn=A&terminal_sn=1&total_amount=1",
        "https://qr.shouqianba.com/gateway?client_sn=A&terminal_sn=1&total_amount=1",
        "https://qr.shouqianba.com/"
        "gateway?client_sn=A&terminal_sn=%E2%80%AE1&total_amount=1&sign=0",
        "https://qr.shouqianba.com/gateway", "https://qr.shouqianba.com/1234567"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "shouqianba");
    CHECK(classify(text).kind == Kind::url);
  }
  check_payment(classify("https://qr.shouqianba.com/12345678"), "shouqianba");
  CHECK(classify("https://qr.shouqinaba.com/gateway").ecosystem == "none");
}

TEST_CASE("aggregators: fen of no amount or of an absurd one") {
  const auto with_fen = [](std::string_view fen) {
    return classify("https://m.wosai.cn/qr/gateway?client_sn=A&terminal_sn=1&total_amount=" +
                    std::string(fen) + "&sign=00");
  };
  CHECK(with_fen("0").flags.has(Flag::zero_amount));
  CHECK(with_fen("99999999999999").amount == Money{"999999999999.99", "CNY"});
  CHECK(with_fen("100000000000000").errors.at(0).code == Errc::bad_amount);
  CHECK_FALSE(with_fen("100000000000000").amount);
}

TEST_CASE("aggregators: Lakala") {
  check_payment(classify("https://q.huijingcai.cn/000000000000000001"), "lakala");
  const auto code = classify(
      "http://q.huijingcai.top/b/pay?merchantNo=8220000000000JY&merchantOrderNo=A1"
      "&payOrderNo=21000000000000000000000000001");
  check_payment(code, "lakala");
  CHECK(code.payee.account == "8220000000000JY");
  CHECK(code.reference == "21000000000000000000000000001");
  CHECK(classify("https://q.huijingcai.cn/help").kind == Kind::url);
  CHECK(classify("http://q.huijingcai.top/b/pay?merchantNo=1").kind == Kind::url);
}

TEST_CASE("aggregators: Duolabao's state holds an amount in yuan") {
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

TEST_CASE("aggregators: a printed code of Duolabao has a customer, no order and no amount") {
  const auto code =
      classify("https://order.duolabao.com/active/c?state=%7C20000000000%7C%7CN%7CFIXCODE%7C");
  check_payment(code, "duolabao");
  CHECK(code.scheme == "printed_code");
  CHECK(code.initiation == Initiation::static_code);
  CHECK_FALSE(code.amount);
  CHECK(field(code, "customer") == "20000000000");
  CHECK(field(code, "source") == "FIXCODE");
}

TEST_CASE("aggregators: near misses of Duolabao's state") {
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

TEST_CASE("aggregators: YeePay and Allinpay") {
  check_payment(classify("https://qr.yeepay.com/oc/00000000"), "yeepay");
  check_payment(classify("https://qr.yeepay.com/123456789"), "yeepay");
  const auto native =
      classify("https://syb.allinpay.com/apiweb/h5unionpay/native?key=AAAAAAAAAAAAAAAAAAAAAA%2Ba");
  check_payment(native, "allinpay");
  CHECK(field(native, "key") == "AAAAAAAAAAAAAAAAAAAAAA+a");
  const auto cashier = classify(
      "https://syb.allinpay.com/sappweb/usertrans/cuspay?amt=100&appid=0&c=BCA&key=md5&oid=ORDER1");
  check_payment(cashier, "allinpay");
  REQUIRE(cashier.amount);
  CHECK(cashier.amount->value == "1.00");
  CHECK(cashier.reference == "ORDER1");
  CHECK(classify("https://syb.allinpay.com/").kind == Kind::url);
}
