#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("keytop: a short link is kept") {
  CHECK(field(classify("https://s.keytop.cn/AbCd12"), "short") == "AbCd12");
  CHECK(field(classify("https://s.keytop.cn/"), "short") == "(none)");
}

TEST_CASE("keytop: near misses of Keytop's short link are pages") {
  for (const std::string_view text :
       {"https://s.keytop.cn", "https://s.keytop.cn/", "https://s.keytop.cn/abc",
        "https://s.keytop.cn/abcdefghijklm", "https://s.keytop.cn/ab-cd",
        "https://park.keytop.cn/abcd"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "keytop");
    CHECK(code.kind == Kind::parking);
    CHECK(code.scheme == "page");
  }
  CHECK(classify("https://s.keytop.cn/abcd").scheme == "short_link");
  CHECK(classify("https://s.keytop.cn/abcdefghijkl").scheme == "short_link");
}
