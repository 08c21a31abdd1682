#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("parking: pages of the operators") {
  struct Row {
    std::string_view text, ecosystem;
  };
  for (const Row& row : {
           Row{"http://s.keytop.cn/AbCd12", "keytop"},
           Row{"https://park.keytop.cn/lane?id=1", "keytop"},
           Row{"https://weixin.jslife.com.cn/jtc-front/dist/eInvoice.html?key=000000000000000",
               "jslife"},
           Row{"http://www.jslife.com.cn/jportal/index", "jslife"},
           Row{"https://ife.etcp.cn/", "etcp"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::parking);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(code.opens_in.size() == 2);
  }
}

TEST_CASE("parking: near misses are nobody's") {
  for (const std::string_view text :
       {"https://s.keytop.cn.evil.example/AbCd12", "https://keytop.cn/AbCd12",
        "https://s.keytop.cn@evil.example/", "https://etcp.cn/"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
