#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("web: an address with its host") {
  const auto code = classify("http://shop.example/a?b=c#d");
  CHECK(code.ecosystem == "none");
  CHECK(code.kind == Kind::url);
  CHECK(code.valid);
  CHECK(field(code, "host") == "shop.example");
  CHECK(field(code, "url") == "http://shop.example/a?b=c#d");
}

TEST_CASE("web: what hides the real address is flagged") {
  struct Row {
    std::string_view text;
    Flag flag;
  };
  for (const Row& row : {
           Row{"https://t.cn/A6example", Flag::shortener},
           Row{"https://BIT.LY/3example", Flag::shortener},
           Row{"https://www.google.com/url?q=https://evil.example/&sa=D", Flag::open_redirect},
           Row{"https://link.zhihu.com/?target=https%3A//evil.example", Flag::open_redirect},
           Row{"https://shop.example/#Intent;scheme=alipays;end", Flag::intent},
           Row{"https://[::1]/pay", Flag::ip_literal},
           Row{"https://127.1/pay", Flag::ip_literal},
           Row{"https://localhost/pay", Flag::internal_host},
           Row{"https://metadata.google.internal/", Flag::internal_host},
           Row{"https://user@shop.example/", Flag::userinfo},
           Row{"https://xn--bcher-kva.example/", Flag::punycode},
           Row{"https://evil.example/\xE2\x80\xAEmoc", Flag::bidi},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.kind == Kind::url);
    CHECK(code.flags.has(row.flag));
  }
  CHECK(classify("https://www.google.com/search?q=https://a.example").flags.empty());
}

TEST_CASE("web: an address with two readings names no host") {
  for (const std::string_view text : {
           "https://qr.shop.example\\@evil.example/",
           "https://qr.shop.example%2eevil.example/",
           "https://qr.shop.example%00.evil.example/",
           "https://qr.shop.example\t.evil.example/",
           "https:qr.shop.example/a",
           "https:/qr.shop.example/a",
           "https://shop.example:65536/",
           "https://shop.example:0x1bb/",
           "https://shop..example/",
           "https://"
           "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::url);
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, Errc::bad_uri, ""));
    CHECK(field(code, "host") == "(none)");
  }
}

TEST_CASE("web: the place of the doubt is told") {
  using namespace std::string_view_literals;
  struct Row {
    std::string_view text;
    std::size_t offset;
  };
  const Row rows[] = {
      {"https://qr.alipay.com/fkx\0abc"sv, 25}, {"https://shop.example\\@evil.example/"sv, 20},
      {"https://shop .example/"sv, 12},         {"https://shop.example%2eevil.example/"sv, 20},
      {"https:/shop.example/a"sv, 6},           {"https://shop..example/"sv, 8},
      {"https://shop.example:65536/"sv, 8},     {"shop.example:65536/"sv, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_uri);
    CHECK(code.errors[0].offset == row.offset);
  }
}

TEST_CASE("web: a port and a final dot are odd, not wrong") {
  CHECK(classify("https://shop.example:8443/").valid);
  CHECK(classify("https://shop.example./").valid);
}

TEST_CASE("web: hosts as people write them") {
  CHECK(field(classify("123.com"), "url") == "http://123.com");
  CHECK(field(classify("google.com:443"), "url") == "http://google.com:443");
  CHECK(field(classify("shop.example/a?b"), "host") == "shop.example");
  for (const std::string_view text :
       {".com", "google.50", ":80/", "foo.bar.bing.baz.foo.bar.bing.baz", "a.b",
        "shop.example and more", "shop.example:port"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::text);
  }
}

TEST_CASE("web: a mail address alone") {
  // Small letters alone may be an address of Lightning as well (LUD-16).
  const auto code = classify("Jane.Doe+qr@mail.example");
  CHECK(code.kind == Kind::email);
  CHECK(field(code, "to") == "Jane.Doe+qr@mail.example");
  CHECK(classify("@mail.example").kind == Kind::text);
  CHECK(classify("jane@doe@mail.example").kind == Kind::text);
}

TEST_CASE("web: labels have up to 63 characters, hosts up to 253 (RFC 1035)") {
  const std::string label(63, 'a');
  const std::string longest = label + "." + label + "." + label + "." + std::string(61, 'a');
  REQUIRE(longest.size() == 253);
  CHECK(classify("https://" + longest + "/").valid);
  CHECK(classify("https://" + longest + "./").valid);
  CHECK(has_error(classify("https://" + longest + "a/"), Errc::bad_uri, ""));
  CHECK(has_error(classify("https://" + longest + "aa/"), Errc::bad_uri, ""));
  CHECK(has_error(classify("https://a" + label + ".example/"), Errc::bad_uri, ""));
  CHECK(has_error(classify("https://a..example/"), Errc::bad_uri, ""));
}

TEST_CASE("web: ports of 0 to 65535") {
  CHECK(classify("https://a.example:65535/").valid);
  CHECK(classify("https://a.example:0/").valid);
  for (const std::string_view port : {"65536", "000080", "8a", ""}) {
    CAPTURE(port);
    CHECK(has_error(classify("https://a.example:" + std::string(port) + "/"), Errc::bad_uri, ""));
  }
}

TEST_CASE("web: what may follow a host without a scheme") {
  for (const std::string_view text : {"shop.example", "shop.example/a", "shop.example?a=1",
                                      "shop.example:8080/a", "shop.example:8080"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::url);
    CHECK(field(code, "host") == "shop.example");
  }
  for (const std::string_view text :
       {"shop.example#a", "shop.example a", "shop.example/a b", "shop.example/a\x7F",
        "shop.example:", "shop.example:8o/", "shop.example:123456", "shop.e", "shop.3xample",
        ".example", "shop..example", "a.b.c.d.e.f.g.example"}) {
    CAPTURE(text);
    CHECK(classify(text).kind != Kind::url);
  }
}

TEST_CASE("web: a redirector is known by host, path and parameter") {
  CHECK(classify("https://www.google.com/url?q=https://a.example/").flags.has(Flag::open_redirect));
  for (const std::string_view text :
       {"https://www.google.com/urls?q=https://a.example/",
        "https://www.google.com/url?a=https://a.example/", "https://www.google.com/url",
        "https://a.example/url?q=https://a.example/"}) {
    CAPTURE(text);
    CHECK_FALSE(classify(text).flags.has(Flag::open_redirect));
  }
}

TEST_CASE("web: a mail address is a local part and a host") {
  CHECK(field(classify("Jane.Doe+tag@mail.example"), "to") == "Jane.Doe+tag@mail.example");
  for (const std::string_view text : {"@mail.example", "jane@", "jane@mail", "ja ne@mail.example",
                                      "jane@mail.example/a", "jane@@mail.example"}) {
    CAPTURE(text);
    CHECK(classify(text).kind != Kind::email);
  }
}

TEST_CASE("web: a bookmark may hold an address without a scheme, another URI or words") {
  CHECK(field(classify("URLTO:Shop:shop.example/a"), "host") == "shop.example");
  CHECK(field(classify("URLTO:shop.example/a"), "host") == "shop.example");
  CHECK(classify("URL:wallet://pay").kind == Kind::uri);
  CHECK(classify("URL:two words").kind == Kind::text);
  CHECK(classify("URL:https:///a").kind != Kind::url);
}

TEST_CASE("web: an eSIM's page and a health link's viewer are told by what they carry") {
  const auto esim = classify(
      "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$rsp.example.com$AAAA");
  CHECK(esim.kind == Kind::esim);
  CHECK(field(esim, "smdp_address") == "rsp.example.com");
  CHECK(classify("https://esimsetup.apple.com/about").kind == Kind::url);
  CHECK(classify("https://shop.example/?carddata=LPA:1$rsp.example.com$AAAA").kind == Kind::url);
  // {"url":"https://ehr.example","key":"k"}
  const auto health = classify(
      "https://viewer.example/#shlink:/eyJ1cmwiOiJodHRwczovL2Voci5leGFtcGxlIiwia2V5IjoiayJ9");
  CHECK(health.kind == Kind::health_certificate);
  CHECK(health.sensitive);
  CHECK(field(health, "url") == "https://ehr.example");
  CHECK(field(health, "key") == "(none)");
}
