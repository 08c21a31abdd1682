#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("jd: a consumer code of JD Pay is 18 digits from 18") {
  const auto code = classify("180123456789012345");
  CHECK(code.ecosystem == "jd_pay");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
  CHECK(classify("18012345678901234").ecosystem == "none");
  CHECK(classify("1801234567890123456").ecosystem == "none");
  CHECK(classify("170123456789012345").ecosystem == "none");
}

TEST_CASE("jd: links of the shop") {
  const auto code = classify("https://u.jd.com/AbCdEfG");
  CHECK(code.ecosystem == "jd");
  CHECK(code.kind == Kind::short_link);
  CHECK(field(code, "token") == "AbCdEfG");
  const auto shared = classify("https://3.cn/2RKwn3-g?jkl=@AbCdEfG@");
  CHECK(shared.ecosystem == "jd");
  CHECK(shared.kind == Kind::short_link);
  CHECK(field(shared, "token") == "2RKwn3-g");
  CHECK(shared.flags.empty());
  CHECK(shared.fields.size() == 1);
  CHECK(classify("https://qr.m.jd.com/show?appid=133").kind == Kind::url);
  CHECK(classify("https://m.jdpay.com/a").ecosystem == "jd");
  CHECK(classify("openapp.jdmobile://virtual?params=x").kind == Kind::app_link);
  CHECK(classify("openapp.jdmoble://").ecosystem == "jd");
}

TEST_CASE("jd: near misses are nobody's") {
  CHECK(classify("https://u.jd.com.evil.example/AbCdEfG").ecosystem == "none");
  CHECK(classify("https://jd.com/AbCdEfG").ecosystem == "none");
  CHECK(classify("https://33.cn/AbCdEfG").ecosystem == "none");
  CHECK(classify("https://a.3.cn/AbCdEfG").ecosystem == "none");
  CHECK(classify("https://3.cn/").kind == Kind::url);
  CHECK(classify("https://u.jd.com/a/b").kind == Kind::url);
}

TEST_CASE("jd: a page of somebody else inside the app is an open redirect") {
  CHECK(classify(R"(openapp.jdmobile://virtual?params={"des":"m","url":"https://evil.example"})")
            .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify(R"(openapp.jdmobile://virtual?params={"des":"m","url":"https://m.jd.com"})")
                  .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify(R"(openapp.jdmobile://virtual?params={"url":"https://3.cn/AbCdEfG"})")
                  .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("openapp.jdmobile://virtual?params=x").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("openapp.jdmobile://").flags.has(Flag::open_redirect));
}
