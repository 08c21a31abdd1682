#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("apps: their schemes open them") {
  struct Row {
    std::string_view text, ecosystem;
  };
  for (const Row& row : {
           Row{"snssdk1128://", "douyin"},
           Row{"snssdk2329://", "douyin"},
           Row{"snssdk1233://", "tiktok"},
           Row{"tiktok://", "tiktok"},
           Row{"snssdk141://", "toutiao"},
           Row{"kwai://", "kuaishou"},
           Row{"ksnebula://", "kuaishou"},
           Row{"baiduboxapp://", "baidu"},
           Row{"pinduoduo://", "pinduoduo"},
           Row{"xhsdiscover://item/0", "xiaohongshu"},
           Row{"imeituan://www.meituan.com/", "meituan"},
           Row{"meituanpayment://", "meituan"},
           Row{"meituanwaimai://", "meituan"},
           Row{"dianping://", "meituan"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::app_link);
    CHECK(code.presented_by == PresentedBy::none);
    CHECK(code.valid);
  }
}

TEST_CASE("apps: short links") {
  struct Row {
    std::string_view text, ecosystem;
  };
  for (const Row& row : {
           Row{"https://v.douyin.com/AbCdEfG/", "douyin"},
           Row{"https://v.douyin.com/AbCdEfG", "douyin"},
           Row{"https://xhslink.com/m/AbCd", "xiaohongshu"},
           Row{"http://xhslink.com/AbCdEf", "xiaohongshu"},
           Row{"http://dpurl.cn/AbCdEfG", "meituan"},
           Row{"https://t8.pub/AbCdEf", "meituan"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::short_link);
  }
  CHECK(classify("https://v.douyin.com/").kind == Kind::url);
  for (const std::string_view text : {"https://www.meituan.com/shop", "https://m.maoyan.com/",
                                      "https://www.mobike.com/download/app.html?b=0000000000"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "meituan");
    CHECK(classify(text).kind == Kind::url);
  }
}

TEST_CASE("apps: a page of somebody else inside an app is an open redirect") {
  const auto code = classify("imeituan://www.meituan.com/web?url=https%3A%2F%2Fevil.example");
  CHECK(code.ecosystem == "meituan");
  CHECK(code.flags.has(Flag::open_redirect));
  REQUIRE(code.unwrapped.size() == 1);
  CHECK(field(code.unwrapped[0], "host") == "evil.example");
}

TEST_CASE("apps: near misses are nobody's") {
  for (const std::string_view text :
       {"https://www.baidu.com/", "https://v.douyin.com.evil.example/AbCdEfG",
        "kwai:", "snssdk1:", "https://v.douyin.com:8443/AbCdEfG/"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
