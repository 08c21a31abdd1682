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

TEST_CASE("acquirers: a page on a host that serves nothing else is a request to pay") {
  struct Row {
    std::string_view text, ecosystem;
  };
  for (const Row& row : {
           Row{"https://qr.chinaums.com/netpay-portal/a?b=c", "chinaums"},
           Row{"https://qr.chinaums.com/bills/qrCode.do?id=1", "chinaums"},
           Row{"https://jhsqr.99bill.com/a", "kuaiqian"},
           Row{"https://ss.shengpay.com/a", "shengpay"},
           Row{"https://smart-qrcode.iboxpay.com/a", "iboxpay"},
           Row{"https://m.lehuipay.com/a", "lehuipay"},
           Row{"https://mcsp.cloudpnr.com/a", "huifu"},
           Row{"https://hsyls.leshuazf.com/a", "leshua"},
           Row{"https://crs-app-web.vbill.cn/a", "vbill"},
           Row{"https://yyfweb.postar.cn/a", "postar"},
           Row{"https://o2.qfpay.com/a", "qfpay"},
           Row{"https://upos.ysepay.com/a", "ysepay"},
           Row{"https://qm.lcsw.cn/a", "lcsw"},
           Row{"https://pay.sc.189.cn/a", "sc_telecom"},
           Row{"https://sfpay.sf-express.com/a", "sf_pay"},
           Row{"https://uepay.mo/a", "uepay"},
           Row{"https://ysfpay.zonghengke.com/a", "zonghengke"},
           Row{"https://zgate.chinagpay.com/a", "chinagpay"},
           Row{"https://qr.qmai.cn/a", "qmai"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(code.opens_in.size() == 3);
  }
}

TEST_CASE("acquirers: the front page asks for nothing") {
  for (const std::string_view text :
       {"https://qr.chinaums.com", "https://qr.chinaums.com/", "https://qr.chinaums.com/a#b"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "chinaums");
    CHECK(code.kind == Kind::url);
  }
}

TEST_CASE("acquirers: test systems and plain http are flagged") {
  CHECK(classify("https://qr-test2.chinaums.com/bills/a").flags.has(Flag::test_host));
  CHECK(classify("http://qr.chinaums.com/bills/a").flags.has(Flag::insecure_scheme));
}

TEST_CASE("acquirers: near misses are nobody's") {
  for (const std::string_view text :
       {"https://chinaums.com/bills/a", "https://qr.chinaums.com.evil.example/bills/a",
        "https://qr.chinaums.com:8443/bills/a", "https://evil.example/qr.chinaums.com/bills/a"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("acquirers: Shouqianba's gateway counts in fen") {
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

TEST_CASE("acquirers: near misses of Shouqianba's gateway") {
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

TEST_CASE("acquirers: fen of no amount or of an absurd one") {
  const auto with_fen = [](std::string_view fen) {
    return classify("https://m.wosai.cn/qr/gateway?client_sn=A&terminal_sn=1&total_amount=" +
                    std::string(fen) + "&sign=00");
  };
  CHECK(with_fen("0").flags.has(Flag::zero_amount));
  CHECK(with_fen("99999999999999").amount == Money{"999999999999.99", "CNY"});
  CHECK(with_fen("100000000000000").errors.at(0).code == Errc::bad_amount);
  CHECK_FALSE(with_fen("100000000000000").amount);
}

TEST_CASE("acquirers: Lakala") {
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

TEST_CASE("acquirers: YeePay and Allinpay") {
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

TEST_CASE("acquirers: an amount that is left empty is none") {
  const auto gateway =
      classify("https://m.wosai.cn/qr/gateway?client_sn=A&terminal_sn=1&total_amount=&sign=00");
  CHECK(gateway.kind == Kind::url);
  const auto cashier = classify("https://syb.allinpay.com/sappweb/usertrans/cuspay?amt=&c=BCA");
  CHECK(cashier.kind == Kind::payment);
  CHECK_FALSE(cashier.amount);
  CHECK(cashier.flags.has(Flag::unknown_parameter));
}
