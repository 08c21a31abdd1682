#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("wechat: every form") {
  struct Row {
    std::string_view text;
    std::string_view scheme;
    Kind kind;
  };
  for (
      const Row& row : {
          Row{"https://u.wechat.com/MK0000000000000000000-_", "contact", Kind::contact},
          Row{"https://u.wechat.com/MK0000000000000000000-_?s=4", "contact", Kind::contact},
          Row{"https://weixin.qq.com/g/AbCdEfGhIjKlMnOp", "group", Kind::group},
          Row{"https://weixin.qq.com/r/AbCdEfGhIjKlMnOpQrSt", "official_account",
              Kind::official_account},
          Row{"https://weixin.qq.com/r/mp/AbCdEfGhIjKlMnOpQrSt", "official_account",
              Kind::official_account},
          Row{"https://weixin.qq.com/q/AbCdEfGhIjKlMnOpQrStUv", "official_account",
              Kind::official_account},
          Row{"https://weixin.qq.com/f/AbCdEfGhIjKlMnOp", "channel", Kind::channel},
          Row{"https://weixin.qq.com/sph/AbCdEfGhI", "channel", Kind::channel},
          Row{"https://weixin.qq.com/x/AbCdEfGhIjKlMnOp", "device_login", Kind::login},
          Row{"https://mp.weixin.qq.com/a/~AbCdEfGhIjKlMnOpQrStUv~~", "mini_program",
              Kind::mini_program},
          Row{"https://mp.weixin.qq.com/a/~AbCdEfGhIjKlMnOpQrStUv", "mini_program",
              Kind::mini_program},
          Row{"https://mp.weixin.qq.com/a/~~AbCdEfGhIjK~AbCdEfGhIjKlMnOpQrStUv~~", "mini_program",
              Kind::mini_program},
          Row{"https://wxaurl.cn/AbCdEfGhIjK", "url_link", Kind::mini_program},
          Row{"https://wxmpurl.cn/AbCdEfGhIjK", "url_link", Kind::mini_program},
          Row{"weixin://dl/business/?t=AbCdEfGhIjK", "url_scheme", Kind::mini_program},
          Row{"weixin://dl/business/?ticket=AbCdEfGhIjK", "url_scheme", Kind::mini_program},
          Row{"weixin://dl/business?t=AbCdEfGhIjK", "url_scheme", Kind::mini_program},
          Row{"weixin://dl/business/?appid=wx0123456789abcdef&path=a&query=b%3D1&env_version=trial",
              "plain_scheme", Kind::mini_program},
          Row{"weixin://dl/business/?appid=wx0123456789abcdef", "plain_scheme", Kind::mini_program},
          Row{"weixin://dl/business?query=&path=a/b&appid=wx0123456789abcdef", "plain_scheme",
              Kind::mini_program},
          Row{"weixin://dl/business/?path=a/b", "app", Kind::app_link},
          Row{"weixin://dl/business/?appid=", "app", Kind::app_link},
          Row{"weixin://qr/AbCdEfGhIjK", "contact_lookup", Kind::contact},
          Row{"weixin://scanqrcode", "app", Kind::app_link},
          Row{"weixin://dl/scan", "app", Kind::app_link},
          Row{"weixin://", "app", Kind::app_link},
      }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "wechat");
    CHECK(code.scheme == row.scheme);
    CHECK(code.kind == row.kind);
    CHECK(code.presented_by == PresentedBy::none);
    CHECK(code.valid);
  }
}

TEST_CASE("wechat: an official account may be followed from a scene") {
  const auto code = classify("https://weixin.qq.com/r/AbCdEfGhIjKlMnOpQrSt/99");
  CHECK(code.kind == Kind::official_account);
  CHECK(code.fields.find("token") == "AbCdEfGhIjKlMnOpQrSt");
  CHECK(code.fields.find("scene") == "99");
}

TEST_CASE("wechat: a plain scheme names a mini program, its page and what the page is asked") {
  const auto code = classify(
      "weixin://dl/business/?appid=wx0123456789abcdef&path=mall/order/list&query=index%3D2%26a%3Db"
      "&env_version=release");
  CHECK(code.fields.find("appid") == "wx0123456789abcdef");
  CHECK(code.fields.find("path") == "mall/order/list");
  CHECK(code.fields.find("query") == "index=2&a=b");
  CHECK(code.fields.find("env_version") == "release");
  CHECK(code.flags.empty());
  const auto odd = classify("weixin://dl/business/?appid=wx01&env_version=1.0&other=1");
  CHECK(odd.flags.has(Flag::unknown_parameter));
  CHECK_FALSE(odd.fields.find("env_version"));
  const auto twice = classify("weixin://dl/business/?appid=wx01&appid=wx02");
  CHECK_FALSE(twice.valid);
}

TEST_CASE("wechat: encrypted links carry the caller's own parameters") {
  for (const std::string_view text :
       {"https://wxaurl.cn/AbCdEf01234?cq=a%3D1%26b%3D2",
        "https://wxmpurl.cn/AbCdEf01234?cq=a%3D1%26b%3D2",
        "weixin://dl/business/?t=AbCdEf01234&cq=a%3D1%26b%3D2",
        "weixin://dl/business/?ticket=AbCdEf01234&cq=a%3D1%26b%3D2"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.fields.find("cq") == "a=1&b=2");
    CHECK(code.flags.empty());
  }
}

TEST_CASE("wechat: logins are flagged and sensitive") {
  for (const std::string_view text :
       {"https://login.weixin.qq.com/l/AbCdEfGhIj==",
        "https://login.weixin.qq.com/l/AbCdEfGhIj%3D%3D",
        "https://open.weixin.qq.com/connect/confirm?uuid=0000000000000000"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "wechat");
    CHECK(code.kind == Kind::login);
    CHECK(code.flags.has(Flag::login));
    CHECK(code.sensitive);
    CHECK(code.payload.empty());
  }
}

TEST_CASE("wechat: a genuine host with another path is its address") {
  for (const std::string_view text : {
           "https://weixin.qq.com/other",
           "https://weixin.qq.com/g/",
           "https://weixin.qq.com/G/AbCdEfGhIjKlMnOp",
           "https://weixin.qq.com/r/AbCdEfGhIjKlMnOpQrSt#x",
           "https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrSt",
           "https://login.weixin.qq.com/qrcode/AbCdEfGhIj==",
           "https://open.weixin.qq.com/connect/confirm",
           "https://u.wechat.com/ab",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "wechat");
    CHECK(code.kind == Kind::url);
    CHECK(code.valid);
  }
}

TEST_CASE("wechat: short tokens are tokens") {
  CHECK(classify("https://u.wechat.com/abc").kind == Kind::contact);
  CHECK(classify("https://weixin.qq.com/g/abc").kind == Kind::group);
  CHECK(classify("weixin://dl/business/?t=abc").kind == Kind::mini_program);
  CHECK(classify("https://work.weixin.qq.com/ca/cawcdexyz").kind == Kind::contact);
}

TEST_CASE("wechat: near misses are nobody's") {
  for (const std::string_view text : {
           "https://weixin.qq.com/good",
           "https://weixin.qq.com/spheres/AbCdEfGh",
           "https://u.wechat.com.evil.test/abc",
           "https://fake.u.wechat.com/abc",
           "https://weixin.qq.com/g%2fabc",
           "https://weixin.qq.com/g/../r/AbCdEfGhIjKlMnOp",
           "https://weixin.qq.com@evil.example/r/AbCdEfGhIjKlMnOp",
           "https://weixin.qq.com:8443/r/AbCdEfGhIjKlMnOp",
           "https://wxurl.cn/AbCdEfGhIjK",
           "weixin://evil.example/dl/business/?t=AbCdEfGhIjK",
           "weixin:scanqrcode",
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("wecom: every form") {
  struct Row {
    std::string_view text;
    Kind kind;
  };
  for (const Row& row : {
           Row{"https://work.weixin.qq.com/u/vc0000000000000000", Kind::contact},
           Row{"https://work.weixin.qq.com/ct/wcde0000000000000000", Kind::contact},
           Row{"https://work.weixin.qq.com/ca/cawcde000000000000", Kind::contact},
           Row{"https://work.weixin.qq.com/ca/cawcde000000000000?customer_channel=a",
               Kind::contact},
           Row{"https://work.weixin.qq.com/ca/other000000000000", Kind::contact},
           Row{"https://work.weixin.qq.com/kfid/kfc0123456789abcdef", Kind::contact},
           Row{"https://work.weixin.qq.com/kfid/kfc0123456789abcdef?enc_scene=ENCa&scene_param=b",
               Kind::contact},
           Row{"https://work.weixin.qq.com/kfid/", Kind::url},
           Row{"https://work.weixin.qq.com/gm/00000000000000000000000000000000", Kind::group},
           Row{"https://work.weixin.qq.com/m/0000000000000000", Kind::group},
           Row{"https://c.weixin.com/g/AbCdEfGhIjKlMnOp", Kind::group},
           Row{"https://work.weixin.qq.com/other", Kind::url},
           Row{"wxwork://", Kind::app_link},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "wecom");
    CHECK(code.kind == row.kind);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
}

TEST_CASE("wecom: what a company makes for its customers opens in their WeChat") {
  const auto opens_in = [](std::string_view text) {
    const auto code = classify(text);
    REQUIRE(code.opens_in.size() == 1);
    return std::string(code.opens_in[0]);
  };
  CHECK(opens_in("https://work.weixin.qq.com/kfid/kfc0123456789abcdef?enc_scene=ENCa") == "wechat");
  CHECK(opens_in("https://work.weixin.qq.com/ca/cawcde000000000000") == "wechat");
  CHECK(opens_in("https://work.weixin.qq.com/u/vc0000000000000000") == "wecom");
  CHECK(opens_in("https://work.weixin.qq.com/other") == "wecom");
}

TEST_CASE("wecom: a host beside it is nobody's") {
  CHECK(classify("https://work.weixin.qq.com.evil.example/u/vc0000000000000000").ecosystem ==
        "none");
  CHECK(classify("https://c.weixin.com.cn/g/AbCdEfGhIjKlMnOp").ecosystem == "none");
}
