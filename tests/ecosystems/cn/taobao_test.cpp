#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("taobao: every form of the family") {
  struct Row {
    std::string_view text;
    std::string_view ecosystem;
    Kind kind;
  };
  for (const Row& row : {
           Row{"https://m.tb.cn/h.0000000", "taobao", Kind::short_link},
           Row{"https://m.tb.cn/h.0000000?tk=AbCdEfGhIjK", "taobao", Kind::short_link},
           Row{"https://m.tb.cn/h.0000000?sm=000000", "taobao", Kind::short_link},
           Row{"https://e.tb.cn/h.TAbCdEfGhIjKlMn?tk=AbCdEfGhIjK", "taobao", Kind::short_link},
           Row{"https://c.tb.cn/AbCdE", "taobao", Kind::short_link},
           Row{"https://s.tb.cn/h.AbCdE", "taobao", Kind::short_link},
           Row{"taobao://m.tb.cn/h.0000000", "taobao", Kind::app_link},
           Row{"taobao://other", "taobao", Kind::app_link},
           Row{"https://m.tb.cn/other", "taobao", Kind::url},
           Row{"tmall://", "tmall", Kind::app_link},
           Row{"fleamarket://", "xianyu", Kind::app_link},
           Row{"https://passport.goofish.com/other", "alibaba", Kind::url},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == row.kind);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
}

TEST_CASE("taobao: logins of the group are flagged and sensitive") {
  struct Row {
    std::string_view text;
    std::string_view ecosystem;
  };
  for (const Row& row : {
           Row{"https://login.m.taobao.com/qrcodeCheck.htm?lgToken=00000000000000000000000000000000"
               "&tbScanOpenType=Notification",
               "taobao"},
           Row{"https://passport.goofish.com/"
               "qrcodeCheck.htm?lgToken=00000000000000000000000000000000",
               "alibaba"},
           Row{"https://passport.aliyundrive.com/qrcodeCheck.htm?"
               "lgToken=000000000000000000000000000000003_0000000&_from=havana",
               "alibaba"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::login);
    CHECK(code.flags.has(Flag::login));
    CHECK_FALSE(code.flags.has(Flag::unknown_parameter));
    CHECK(code.sensitive);
  }
}

TEST_CASE("taobao: near misses") {
  CHECK(classify("https://m.tb.cn/h.000000").kind == Kind::url);            // 6 characters
  CHECK(classify("https://m.tb.cn/h.0000000000000000").kind == Kind::url);  // 16
  CHECK(classify("https://m.tb.cn/h.0000000#x").kind == Kind::url);
  CHECK(classify("https://e.tb.cn/h.000000").kind == Kind::url);
  CHECK(classify("https://e.tb.cn/h." + std::string(25, '0')).kind == Kind::url);
  CHECK(classify("https://e-tb.cn/h.0000000").ecosystem == "none");
  CHECK(classify("https://login.m.taobao.com/qrcodeCheck.htm").kind == Kind::url);
  CHECK(classify("https://m.tb.cn.evil.example/h.0000000").ecosystem == "none");
  CHECK(classify("https://tb.cn/h.0000000").ecosystem == "none");
  CHECK(classify("taobao:m.tb.cn").ecosystem == "none");
}

TEST_CASE("taobao: the scheme before a host of somebody else is an open redirect") {
  CHECK(classify("taobao://evil.example/x").flags.has(Flag::open_redirect));
  CHECK(classify("taobao://m.tb.cn.evil.example/h.AbCdEfG").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("taobao://m.tb.cn/h.AbCdEfG").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("taobao://item.taobao.com/item.htm?id=1").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("tmall://page.tm/itemDetail").flags.has(Flag::open_redirect));
}

TEST_CASE("taobao: a login behind the app's own scheme is flagged and sensitive") {
  const auto code = classify("taobao://login.m.taobao.com/qrcodeCheck.htm?lgToken=AbCdEfGh#x");
  CHECK(code.ecosystem == "taobao");
  CHECK(code.kind == Kind::app_link);
  CHECK(code.flags.has(Flag::login));
  CHECK(code.sensitive);
}
