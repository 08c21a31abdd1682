#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

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
