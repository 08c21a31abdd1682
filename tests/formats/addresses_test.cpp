#include "formats/addresses.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "formats/uri.hpp"

using namespace moongate;

namespace {

bool finds(std::string_view text, std::string_view address) {
  const auto found = addresses_in(text).found;
  return std::find(found.begin(), found.end(), address) != found.end();
}

std::string escaped(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', kHex[byte / 16U], kHex[byte % 16U]};
  }
  return out;
}

}  // namespace

TEST_CASE("addresses: what browsers take for an address is one, in one form") {
  for (const std::string_view text :
       {"https://evil.example/x", "https:evil.example/x", "https:/evil.example/x",
        "https:\\\\evil.example/x", "https:////evil.example/x", "//evil.example/x",
        "/\\evil.example/x", "\\\\evil.example/x", "  https://evil.example/x",
        "\t\nhtt\nps://evil.example/x", "/\t/evil.example/x", "https:/\x01/evil.example/x"}) {
    CAPTURE(text);
    CHECK(finds(text, "https://evil.example/x"));
  }
}

TEST_CASE("addresses: of other schemes of the web slashes may be missing, too") {
  for (const std::string_view scheme : {"http", "FTP", "ws", "WSS"}) {
    CAPTURE(scheme);
    CHECK(finds(std::string(scheme) + ":evil.example", std::string(scheme) + "://evil.example"));
    CHECK_FALSE(finds(std::string(scheme) + ":", std::string(scheme) + "://"));
  }
  CHECK_FALSE(finds("app:evil.example", "app://evil.example"));
}

TEST_CASE("addresses: JSON escapes that are none stand for themselves") {
  CHECK(finds(R"({"u":"\u00zz https:\/\/evil.example\/x"})", "https://evil.example/x"));
  CHECK(finds(R"({"u":"\u00e9 https:\/\/evil.example\/x"})", "https://evil.example/x"));
  CHECK(finds(R"({"u":"https:\/\/evil.example\/x\)", "https://evil.example/x"));
}

TEST_CASE("addresses: schemes that act without slashes") {
  for (const std::string_view text :
       {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "tel:10086",
        "mailto:a@evil.example", "intent:#Intent;package=x;end", "market:x", "vbscript:x"}) {
    CAPTURE(text);
    CHECK(finds(text, text));
  }
  CHECK(finds("market://details?id=x", "market://details?id=x"));
  CHECK(finds("java\nscript:alert(1)", "javascript:alert(1)"));
}

TEST_CASE("addresses: words and places within a page are none") {
  for (const std::string_view text :
       {"", "/", "//", "/www/page.html", "pages/home", "100%25 off", "Note: milk", "a//b", "https",
        "%2Fwww%2Fpage.html", "data: 5", "12:30", "javascript:", "c2FtcGxlIHRleHQgb25seQ",
        "{\"a\":\"b/c\"}"}) {
    CAPTURE(text);
    const auto addresses = addresses_in(text);
    CHECK(addresses.found.empty());
    CHECK(addresses.whole);
  }
}

TEST_CASE("addresses: nested in whatever way they are found") {
  constexpr std::string_view kEvil = "https://evil.example/x";
  constexpr std::string_view kBase64 = "aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA==";
  std::string many(kEvil);
  for (int i = 0; i < 4; ++i) {
    many = escaped(many);
    CAPTURE(i);
    CHECK(finds(many, kEvil));
  }
  for (const std::string& text :
       {std::string(kBase64), std::string("aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA"), escaped(kBase64),
        R"({"a":{"b":["https://evil.example/x"]}})" + std::string(),
        std::string(R"({"url":"https:\/\/evil.example\/x"})"),
        std::string(R"({"url":"\u002f\u002fevil.example/x"})"),
        "{\"u\":\"" + std::string(kBase64) + "\"}", "https://good.example/?next=" + escaped(kEvil),
        "https://good.example/#/page?next=" + escaped(kEvil),
        "https://good.example/?a=https%3A%2F%2Fb.example%2F%3Fc%3D" + escaped(escaped(kEvil)),
        std::string("https://good.example/go/https://evil.example/x"),
        std::string("see https://evil.example/x for more")}) {
    CAPTURE(text);
    CHECK(finds(text, kEvil));
  }
}

TEST_CASE("addresses: what nests deeper than anybody honest is told") {
  std::string text = "https://evil.example/x";
  for (int i = 0; i < 4; ++i) text = "https://a.example/?b=" + escaped(text);
  CHECK(addresses_in(text).whole);
  std::string wide = "https://a.example/?";
  for (int i = 0; i < 2000; ++i) wide += "b=https%3A%2F%2Fc.example%2F&";
  CHECK_FALSE(addresses_in(wide).whole);
  std::string deep = "https://evil.example/x";
  for (int i = 0; i < 12; ++i) {
    std::string next;
    for (const char c : deep) next += c == '%' ? "%25" : std::string(1, c);
    deep = "https%3A//a.example/?b=" + next;
  }
  CHECK_FALSE(addresses_in(deep).whole);
}
