#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("jslife: the key of a page is kept") {
  const auto code = classify("https://weixin.jslife.com.cn/a?key=880");
  CHECK(code.ecosystem == "jslife");
  CHECK(code.kind == Kind::parking);
  CHECK(field(code, "key") == "880");
  CHECK_FALSE(code.flags.has(Flag::unknown_parameter));
}

TEST_CASE("jslife: other parameters are flagged, a second key is refused") {
  CHECK(classify("https://weixin.jslife.com.cn/a?b=1").flags.has(Flag::unknown_parameter));
  const auto twice = classify("https://weixin.jslife.com.cn/a?key=1&key=2");
  CHECK_FALSE(twice.valid);
  CHECK(has_error(twice, Errc::duplicate_field, "key"));
}
