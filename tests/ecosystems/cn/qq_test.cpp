#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("qq: every form") {
  struct Row {
    std::string_view text;
    std::string_view scheme;
    Kind kind;
  };
  for (const Row& row : {
           Row{"https://qm.qq.com/cgi-bin/qm/qr?k=0000_0000000000000000000000000-0", "contact",
               Kind::contact},
           Row{"https://qm.qq.com/q/AbCdEfGhIj", "contact", Kind::contact},
           Row{"mqqapi://card/show_pslcard?src_type=internal&version=1&uin=10000&card_type=group",
               "card", Kind::group},
           Row{"mqqapi://card/show_pslcard?uin=10000&card_type=person", "card", Kind::app_link},
           Row{"mqqapi://card/show_pslcard?uin=10000", "card", Kind::app_link},
           Row{"https://pd.qq.com/s/4z2tq0dwc", "channel", Kind::channel},
           Row{"https://pd.qq.com/s/4z2tq0dwc?b=9&businessType=9&shareSource=5", "channel",
               Kind::channel},
           Row{"https://pd.qq.com/", "", Kind::url},
           Row{"mqqapi://other", "app", Kind::app_link},
           Row{"mqq://", "app", Kind::app_link},
           Row{"mqqwpa://im/chat?chat_type=wpa", "app", Kind::app_link},
           Row{"https://qm.qq.com/cgi-bin/dc/ft?a=1", "", Kind::url},
           Row{"https://ti.qq.com/open_qq", "", Kind::url},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "qq");
    CHECK(code.scheme == row.scheme);
    CHECK(code.kind == row.kind);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
}

TEST_CASE("qq: a login is flagged and sensitive") {
  const auto code = classify("https://txz.qq.com/p?k=00000000*00000000000000000000000&f=716027609");
  CHECK(code.ecosystem == "qq");
  CHECK(code.kind == Kind::login);
  CHECK(code.flags.has(Flag::login));
  CHECK(code.sensitive);
}

TEST_CASE("qq: near misses are nobody's") {
  for (const std::string_view text : {
           "https://qm.qq.com@evil.test/q/abc",
           "https://qm.qq.com.evil.test/q/abc",
           "https://evil.test/?url=https://qm.qq.com",
           "https://i.qianbao.qq.com@evil.example/wallet/sqrcode.htm?m=tenpay&f=wallet&a=1",
           "https://i.qianbao.qq.com:443/wallet/sqrcode.htm?u=100000000",
           "https://qpay.qq.com\\@evil.example/qr/00000000",
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("qq: a page of somebody else inside the app is an open redirect") {
  CHECK(classify("mqqapi://forward/url?version=1&url_prefix=aHR0cHM6Ly9ldmlsLmV4YW1wbGUv")
            .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("mqqapi://forward/url?version=1&url_prefix=aHR0cHM6Ly90aS5xcS5jb20veA==")
                  .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("mqqapi://forward/url?url_prefix=%").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("mqqapi://card/show_pslcard?uin=100000").flags.has(Flag::open_redirect));
}
