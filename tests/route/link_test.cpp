#include "route/link.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "formats/uri.hpp"

using namespace moongate;

TEST_CASE("link: everything but unreserved characters is escaped") {
  CHECK(percent_encode("AZaz09-._~") == "AZaz09-._~");
  CHECK(percent_encode("a&b=c#d;e/f?g%h i") == "a%26b%3Dc%23d%3Be%2Ff%3Fg%25h%20i");
  CHECK(percent_encode(std::string_view("\0\n\x7f", 3)) == "%00%0A%7F");
  CHECK(percent_encode("\u4ed8") == "%E4%BB%98");
  CHECK(percent_encode("").empty());
}

TEST_CASE("link: a URI is passed on in one spelling") {
  struct Row {
    std::string_view name, text, uri;
  };
  for (const Row& row : {
           Row{"http is offered as https", "http://qr.example/A", "https://qr.example/A"},
           Row{"scheme and host in lower case, path as it is", "HTTPS://QR.EXAMPLE/AbC",
               "https://qr.example/AbC"},
           Row{"a token in place of a host keeps its case", "wxp://F2F0aB", "wxp://F2F0aB"},
           Row{"no slashes", "BITCOIN:BC1Q?amount=1", "bitcoin:BC1Q?amount=1"},
           Row{"escapes stay", "upi://pay?pn=A%20B", "upi://pay?pn=A%20B"},
           Row{"a lone percent sign is escaped", "upi://pay?pn=5%", "upi://pay?pn=5%25"},
           Row{"quotes, spaces and brackets are escaped", "upi://pay?pn=\"<A B>\"",
               "upi://pay?pn=%22%3CA%20B%3E%22"},
           Row{"letters outside ASCII are escaped", "upi://pay?pn=\u4ed8",
               "upi://pay?pn=%E4%BB%98"},
           Row{"a second number sign is escaped", "https://a.example/#b#c",
               "https://a.example/#b%23c"},
       }) {
    CAPTURE(row.name);
    CHECK(link::canonical_uri(row.text) == row.uri);
  }
}

TEST_CASE("link: what two parsers could read differently is not passed on") {
  for (const std::string_view text :
       {"no uri", "", "https://user@host.example/", "https://host.example:8443/",
        "https://host.example\\@evil.example/", "https:host.example", "https://127.0.0.1/",
        "https://host.example/a/../b", "upi://pay?pn=a\nb"}) {
    CAPTURE(text);
    CHECK_FALSE(link::canonical_uri(text));
    CHECK_FALSE(link::fill("{uri}", text));
  }
}

TEST_CASE("link: the places of a template") {
  CHECK(link::fill("x?q={payload}&r=1", "a&b") == "x?q=a%26b&r=1");
  CHECK(link::fill("x?q={payload}", "HTTP://A.example/B") == "x?q=https%3A%2F%2Fa.example%2FB");
  CHECK(link::fill("x?s=y%3Fq%3D{nested}", "a&b") == "x?s=y%3Fq%3Da%2526b");
  CHECK(link::fill("intent:{rest}#Intent;end", "upi://pay?pa=a@b") ==
        "intent://pay?pa=a@b#Intent;end");
  CHECK(link::fill("weixin://", "anything") == "weixin://");
}

TEST_CASE("link: no payload leaves its place in a template") {
  CHECK(rc::check("an escaped payload has unreserved characters and escapes only",
                  [](const std::string& payload) {
                    const auto out = *link::fill("{payload}", payload);
                    RC_ASSERT(out.find_first_of("&=#;/?:@ \"'<>\\\n") == out.npos);
                    RC_ASSERT(percent_decode(out) == payload);
                    RC_ASSERT(percent_decode(percent_decode(*link::fill("{nested}", payload))) ==
                              payload);
                  }));
  CHECK(rc::check("a passed on URI is ASCII without spaces, with one number sign at most",
                  [](const std::string& tail) {
                    const auto out = link::fill("{uri}", "upi://pay?" + tail);
                    if (!out) return;
                    RC_ASSERT(std::all_of(out->begin(), out->end(),
                                          [](char c) { return c > ' ' && c < '\x7f'; }));
                    RC_ASSERT(std::count(out->begin(), out->end(), '#') <= 1);
                    RC_ASSERT(out->find_first_of("\"<>\\^`{|}") == out->npos);
                    RC_ASSERT(link::canonical_uri(*out) == *out);
                  }));
}

TEST_CASE("link: an escape has two hexadecimal digits; anything else is escaped") {
  CHECK(link::canonical_uri("a:%4f") == "a:%4f");
  CHECK(link::canonical_uri("a:%g4") == "a:%25g4");
  CHECK(link::canonical_uri("a:%4g") == "a:%254g");
  CHECK(link::canonical_uri("a:%4") == "a:%254");
  CHECK(link::canonical_uri("a:%") == "a:%25");
}

TEST_CASE("link: a place for a URI is not filled with anything else") {
  for (const std::string_view payload : {"no uri", "", "https://user@host.example/"}) {
    CAPTURE(payload);
    CHECK_FALSE(link::fill("intent:{rest}#Intent;end", payload));
    CHECK_FALSE(link::fill("{uri}", payload));
    CHECK(link::fill("x?q={payload}", payload) == "x?q=" + percent_encode(payload));
  }
  CHECK(link::fill("{uri}", "wxp://F2F") == "wxp://F2F");
}

TEST_CASE("link: a host that would have to be escaped is not passed on") {
  for (const std::string_view text : {"https://a`b.example/", "wallet://<host>/", "wallet://a|b/",
                                      "wallet://{host}/", "wallet://``//"}) {
    CAPTURE(text);
    CHECK_FALSE(link::canonical_uri(text));
  }
  CHECK(link::canonical_uri("wallet://a-b_c~d!$&'()*+,;=/") == "wallet://a-b_c~d!$&'()*+,;=/");
}
