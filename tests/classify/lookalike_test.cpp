#include "classify/lookalike.hpp"

#include <doctest/doctest.h>

#include <string>

#include "answers.hpp"
#include "classify/tiny_table.hpp"

using namespace moongate;

namespace {
bool is_imitation(std::string_view text) {
  const auto uri = split_uri(text);
  REQUIRE(uri);
  return imitates(tiny_table::make_index(), *uri);
}
}  // namespace

TEST_CASE("lookalike: a listed host in the wrong place") {
  for (const std::string_view text : {
           "https://qr.alipay.com.evil.example/a",
           "https://qr.alipay.com.cn/a",
           "https://pay.qr.alipay.com.x.y/a",
           "https://qr.alipay.com@evil.example/a",
           "https://qr.alipay.com:443@evil.example/a",
           "https://a@qr.alipay.com@evil.example/a",
           "https://qr.alipay.com\\@evil.example/a",
           "https://xxx\\@qr.alipay.com:443@evil.example/a",
           "https://qr.alipay.com%40evil.example/a",
           "https://qr.alipay.com%2eevil.example/a",
           "https://qr.alipay.com%00.evil.example/a",
           "https://qr.alipay.com\u2044pay.evil.example/a",
           "https://qr.alipay.com／.evil.example/a",
           "https://qr.alipay.com․evil.example/a",
           "https:\\\\qr.alipay.com.evil.example/a",
           "https:/qr-alipay.com/a",
       }) {
    CAPTURE(text);
    CHECK(is_imitation(text));
  }
}

TEST_CASE("lookalike: a host that reads like a listed one") {
  for (const std::string_view text : {
           "https://qr.aIipay.com/a",
           "https://qr.аlipay.com/a",
           "https://ｑｒ．ａｌｉｐａｙ．ｃｏｍ/a",
           "https://qr-alipay.com/a",
           "https://qralipay.com/a",
           "https://qr.ali\u00ADpay.com/a",
           "https://qr-alipay-com.evil.example/a",
           "https://qr.aIipay.com./a",
       }) {
    CAPTURE(text);
    CHECK(is_imitation(text));
  }
}

TEST_CASE("lookalike: honest addresses") {
  for (const std::string_view text : {
           "https://evil.example/a",
           "https://evil.example/https://qr.alipay.com/a",
           "https://evil.example/?url=https://qr.alipay.com/a",
           "https://evil.example/#qr.alipay.com",
           "https://alipay.com/a",
           "https://qr.alipay.com:8443/a",  // the very host: other flags say what is odd
           "https://store.line.me/a",       // below a listed host
           "https://line.example.me/a",
           "https:///a",
           "https://",
       }) {
    CAPTURE(text);
    CHECK_FALSE(is_imitation(text));
  }
}

TEST_CASE("lookalike: a listed host above a stranger's is an imitation, whoever lists the latter") {
  CHECK(is_imitation("https://qr.alipay.com.line.me/a"));
}

TEST_CASE("lookalike: limits") {
  std::string deep = "https://";
  for (int i = 0; i < 5000; ++i) deep += "a.";
  CHECK_FALSE(is_imitation(deep + "example/"));
  CHECK_FALSE(is_imitation("https://" + std::string(60000, 'a') + ".example/"));
  CHECK_FALSE(is_imitation("https://" + std::string(60000, '@')));
}

TEST_CASE("lookalike: an address inside a bookmark is looked at, too") {
  const auto code =
      answers::classify("MEBKM:TITLE:Pay;URL:https\\://qr.alipay.com.evil.example/;;");
  CHECK(code.kind == Kind::url);
  CHECK(code.flags.has(Flag::lookalike));
  CHECK(answers::classify("qr.alipay.com.evil.example/a").flags.has(Flag::lookalike));
}
