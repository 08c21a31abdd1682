#include "classify/redirect.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {
PaymentCode nobodys(Kind kind) {
  PaymentCode code;
  code.kind = kind;
  return code;
}
}  // namespace

TEST_CASE("redirect: what browsers take for an address leads away") {
  for (const std::string_view text : {
           "https://evil.example/",
           "//evil.example/x",
           "///evil.example",
           "/\\evil.example",
           "\\\\evil.example",
           " https://evil.example",
           "\t\n//evil.example",
           "https%3A%2F%2Fevil.example",
           "https%253A%252F%252Fevil.example",
           "%2F%2Fevil.example",
           "market://details?id=x",
       }) {
    CAPTURE(text);
    CHECK(leads_away(text, nobodys(Kind::text)));
  }
}

TEST_CASE("redirect: words and places within the page lead nowhere") {
  for (const std::string_view text : {"", "/", "//", "/www/page.html", "pages/home", "100%25 off",
                                      "Note: milk", "a//b", "https", "%2Fwww%2Fpage.html"}) {
    CAPTURE(text);
    CHECK_FALSE(leads_away(text, nobodys(Kind::text)));
  }
}

TEST_CASE("redirect: what is done elsewhere leads away, what is of an ecosystem does not") {
  CHECK(leads_away("evil.example", nobodys(Kind::url)));
  CHECK(leads_away("tel:1", nobodys(Kind::tel)));
  auto code = nobodys(Kind::payment);
  code.ecosystem = "alipay";
  CHECK_FALSE(leads_away("https://qr.alipay.com/", code));
}
