#include <doctest/doctest.h>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("alipay_hk: links and pages") {
  const auto program =
      classify("alipayhk://platformapi/startapp?appId=2160000000000000&page=a/b&query=lot%3D42");
  CHECK(program.ecosystem == "alipay_hk");
  CHECK(program.kind == Kind::mini_program);
  CHECK(program.fields.find("query") == "lot=42");
  CHECK(program.flags.empty());
  const auto ride = classify("alipayhk://platformapi/startApp?appId=85200098");
  CHECK(ride.ecosystem == "alipay_hk");
  CHECK(ride.kind == Kind::app_link);
  CHECK(ride.fields.find("appId") == "85200098");
  CHECK(classify("https://render.alipay.hk/p/s/hkwallet/landing/easygo").ecosystem == "alipay_hk");
}

TEST_CASE("alipay_hk: a landing page on the mainland's host wraps a code") {
  const auto code = classify(
      "https://render.alipay.com/p/yuyan/180020010000000000/landing.html?qrcode="
      "https://global.alipay.com/281002040000000000000000000000000000");
  CHECK(code.ecosystem == "alipay_hk");
  CHECK(code.kind == Kind::wrapped_code);
  REQUIRE(code.unwrapped.size() == 1);
  CHECK(code.unwrapped[0].kind == Kind::payment);
  CHECK(classify("https://render.alipay.com/p/yuyan/x.html").ecosystem == "alipay");
}

TEST_CASE("alipay_hk: a landing page that leads elsewhere is an open redirect") {
  const auto code =
      classify("https://render.alipay.com/p/yuyan/x.html?qrcode=https://evil.example/");
  CHECK(code.flags.has(Flag::open_redirect));
}

TEST_CASE("alipay_global: hosts beside them are nobody's") {
  CHECK(classify("https://global.alipay.com.evil.example/281002040").ecosystem == "none");
  CHECK(classify("https://open-sea.alipayplus.com@evil.example/checkout.htm").ecosystem == "none");
}
