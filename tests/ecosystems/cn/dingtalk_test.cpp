#include <doctest/doctest.h>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("dingtalk: the code of a group is kept as it is written") {
  const auto code = classify(
      "https://qr.dingtalk.com/action/joingroup?code=v1,k1,"
      "+AAA/00000000000000000000000000000000000000=&_dt_no_comment=1&origin=11");
  CHECK(code.ecosystem == "dingtalk");
  CHECK(code.kind == Kind::group);
  CHECK(code.fields.find("code") == "v1,k1,+AAA/00000000000000000000000000000000000000=");
  CHECK(code.fields.find("origin") == "11");
  CHECK(code.flags.empty());
  CHECK(code.valid);
}

TEST_CASE("dingtalk: other forms") {
  const auto login = classify("https://qr.dingtalk.com/action/login?code=0000000000");
  CHECK(login.kind == Kind::login);
  CHECK(login.flags.has(Flag::login));
  CHECK(login.sensitive);
  CHECK(classify("https://qr.dingtalk.com/page/a?b=1").kind == Kind::app_link);
  CHECK(classify("https://qr.dingtalk.com/space/preview.html").kind == Kind::app_link);
  CHECK(classify("https://qr.dingtalk.com/other").kind == Kind::url);
  CHECK(classify("dingtalk://").kind == Kind::app_link);
}

TEST_CASE("dingtalk: the health code of Hangzhou has ended") {
  for (const std::string_view text : {"https://h5.dingtalk.com/healthAct/index.html",
                                      "https://h5.dingtalk.com/healthAct/index.html#/result"}) {
    const auto code = classify(text);
    CHECK(code.ecosystem == "dingtalk");
    CHECK(code.kind == Kind::health_code);
    CHECK(code.flags.has(Flag::retired));
  }
}

TEST_CASE("dingtalk: near misses") {
  CHECK(classify("https://qr.dingtalk.com/action/joingroup").kind == Kind::url);
  CHECK(classify("https://qr.dingtalk.com/action/login?code=0000000000#x").kind == Kind::url);
  CHECK(classify("https://qr.dingtalk.com.evil.example/action/login?code=1").ecosystem == "none");
  CHECK(classify("dingtalk:page").ecosystem == "none");
  const auto twice = classify("https://qr.dingtalk.com/action/login?code=00000&code=11111");
  REQUIRE(twice.errors.size() == 1);
  CHECK(twice.errors[0].code == Errc::duplicate_field);
}

TEST_CASE("dingtalk: a page of somebody else inside the app is an open redirect") {
  CHECK(classify("dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fevil.example")
            .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Foa.dingtalk.com")
                  .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("dingtalk://").flags.has(Flag::open_redirect));
}
