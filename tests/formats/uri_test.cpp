#include "formats/uri.hpp"

#include <doctest/doctest.h>

using moongate::Flag;
using moongate::split_uri;

TEST_CASE("uri: splits the five parts of RFC 3986 section 3") {
  const auto uri = split_uri("foo://example.com:8042/over/there?name=ferret#nose");
  REQUIRE(uri);
  CHECK(uri->scheme == "foo");
  CHECK(uri->authority == "example.com:8042");
  CHECK(uri->host == "example.com");
  CHECK(uri->path == "/over/there");
  CHECK(uri->query == "name=ferret");
  CHECK(uri->fragment == "nose");
}

TEST_CASE("uri: an opaque path keeps everything after the colon") {
  const auto uri = split_uri("urn:example:animal:ferret:nose");
  REQUIRE(uri);
  CHECK(uri->scheme == "urn");
  CHECK(uri->path == "example:animal:ferret:nose");
  CHECK_FALSE(uri->hierarchical);
}

TEST_CASE("uri: text without a scheme is none") {
  for (const char* text : {"", ":", "1a:b", "qr.example/pay", "a b:c", "//host/path"}) {
    CAPTURE(text);
    CHECK_FALSE(split_uri(text));
  }
}

TEST_CASE("uri: what two parsers could read differently is flagged and not clear") {
  struct Row {
    const char* text;
    Flag flag;
  };
  for (const Row& row : {
           Row{"https://a.example@b.example/", Flag::userinfo},
           Row{"https://a.example\\@b.example/", Flag::backslash},
           Row{"https://a.example:443/", Flag::explicit_port},
           Row{"https://a.example:0x1bb/", Flag::explicit_port},
           Row{"https://a.example%2eb.example/", Flag::percent_in_host},
           Row{"https://a.example./", Flag::trailing_dot},
           Row{"https:/a.example/", Flag::missing_slashes},
           Row{"https:a.example/", Flag::missing_slashes},
           Row{"https://xn--a-example/", Flag::punycode},
           Row{"https://b.xn--a-example/", Flag::punycode},
           Row{"https://a\xD0\xB0.example/", Flag::punycode},
           Row{"https://a.example/../b", Flag::dot_segment},
           Row{"https://a.example/%2E%2e/b", Flag::dot_segment},
           Row{"https://a.example/x%2Fb", Flag::encoded_slash},
           Row{"https://a.example/x%5cb", Flag::encoded_slash},
           Row{"https://a.example/x y", Flag::whitespace},
           Row{"https://a.exa\tmple/", Flag::control_character},
           Row{"https://127.0.0.1/", Flag::ip_literal},
           Row{"https://2130706433/", Flag::ip_literal},
           Row{"https://0x7f.1/", Flag::ip_literal},
           Row{"https://[::1]/", Flag::ip_literal},
       }) {
    CAPTURE(row.text);
    const auto uri = split_uri(row.text);
    REQUIRE(uri);
    CHECK(uri->flags.has(row.flag));
    CHECK_FALSE(uri->is_clear());
  }
}

TEST_CASE("uri: capitals, digits in labels and a space in the query stay clear") {
  for (const char* text :
       {"HTTPS://QR.EXAMPLE/ABC", "https://qr.95516.example/1", "a://b?c={\"d\": 1}"}) {
    CAPTURE(text);
    const auto uri = split_uri(text);
    REQUIRE(uri);
    CHECK(uri->is_clear());
  }
}

TEST_CASE("uri: percent_decode leaves what is no escape") {
  CHECK(moongate::percent_decode("a%20b%2Fc") == "a b/c");
  CHECK(moongate::percent_decode("100%") == "100%");
  CHECK(moongate::percent_decode("%zz%4") == "%zz%4");
  CHECK(moongate::percent_decode("a+b") == "a+b");
}

TEST_CASE("uri: parameters are found by name, the first one") {
  CHECK(moongate::parameter("a=1&b=2&a=3", "a") == "1");
  CHECK(moongate::parameter("a=1&b", "b") == "");
  CHECK_FALSE(moongate::parameter("a=1", "A"));
}

TEST_CASE("uri: a repeated parameter is seen through its encoding") {
  CHECK(moongate::has_duplicate_parameter("pa=1&%70a=2"));
  CHECK_FALSE(moongate::has_duplicate_parameter("pa=1&pb=2"));
}
