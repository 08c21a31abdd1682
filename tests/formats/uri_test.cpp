#include "formats/uri.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>

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

TEST_CASE("uri: an escape anywhere is known") {
  CHECK_FALSE(split_uri("https://host/a?b=c#d")->escaped);
  for (const char* text : {"a:%", "https://ho%73t/", "https://host/%", "h:?%", "h:#%"}) {
    CAPTURE(text);
    CHECK(split_uri(text)->escaped);
  }
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
           Row{"https://a.example/b\\c?d", Flag::backslash},
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

TEST_CASE("uri: hosts that only the own network knows are flagged, in the web only") {
  for (const char* host : {"localhost", "LOCALHOST", "a.localhost", "printer.local", "api.internal",
                           "nas.lan", "router.home.arpa", "A.B.Home.Arpa"}) {
    CAPTURE(host);
    const auto uri = split_uri(fmt::format("https://{}/", host));
    REQUIRE(uri);
    CHECK(uri->flags.has(Flag::internal_host));
    CHECK_FALSE(split_uri(fmt::format("wallet://{}/", host))->flags.has(Flag::internal_host));
  }
  for (const char* host : {"local", "lan", "notlocal", "xlan", "arpa", "home.arpa", "a.home.arpan",
                           "localhost.example", "internal.example", "t", "example.net", ""}) {
    CAPTURE(host);
    CHECK_FALSE(split_uri(fmt::format("https://{}/", host))->flags.has(Flag::internal_host));
  }
}

TEST_CASE("uri: a port stands behind the brackets of an address") {
  const auto uri = split_uri("https://[2001:db8::1]:8443/x");
  REQUIRE(uri);
  CHECK(uri->host == "[2001:db8::1]");
  CHECK(uri->flags.has(Flag::explicit_port));
  const auto plain = split_uri("https://[2001:db8::1]/x");
  CHECK(plain->host == "[2001:db8::1]");
  CHECK_FALSE(plain->flags.has(Flag::explicit_port));
}

TEST_CASE("uri: user info ends at the last at sign") {
  const auto uri = split_uri("https://a@b@c.example/");
  REQUIRE(uri);
  CHECK(uri->host == "c.example");
  CHECK(uri->authority == "a@b@c.example");
}

TEST_CASE("uri: dot segments are whole segments") {
  for (const char* path : {".", "..", "a/.", "a/..", "./a", "a/../b", "a/./b"}) {
    CAPTURE(path);
    CHECK(split_uri(fmt::format("https://a.example/{}", path))->flags.has(Flag::dot_segment));
  }
  for (const char* path : {"...", ".a", "a.", "a..b", "a.b/c", "..a/b"}) {
    CAPTURE(path);
    CHECK_FALSE(split_uri(fmt::format("https://a.example/{}", path))->flags.has(Flag::dot_segment));
  }
}

TEST_CASE("uri: escapes of other characters leave a path clear") {
  for (const char* path : {"%20", "%2", "%", "%E6%9C%80", "a%2Db"}) {
    CAPTURE(path);
    const auto uri = split_uri(fmt::format("https://a.example/{}", path));
    CHECK_FALSE(uri->flags.has(Flag::dot_segment));
    CHECK_FALSE(uri->flags.has(Flag::encoded_slash));
  }
  CHECK(split_uri("https://a.example/x?y=%2F")->is_clear());  // a query may say anything
}

TEST_CASE("uri: an empty authority, query and fragment are there") {
  const auto uri = split_uri("file:///etc?#");
  REQUIRE(uri);
  CHECK(uri->hierarchical);
  CHECK(uri->host.empty());
  CHECK(uri->path == "/etc");
  CHECK(uri->has_query);
  CHECK(uri->has_fragment);
  const auto bare = split_uri("a:");
  REQUIRE(bare);
  CHECK(bare->path.empty());
  CHECK_FALSE(bare->has_query);
  CHECK_FALSE(bare->has_fragment);
}

TEST_CASE("uri: an Android intent is told by its fragment") {
  CHECK(split_uri("intent://x#Intent;scheme=a;end")->flags.has(Flag::intent));
  CHECK_FALSE(split_uri("intent://x#intent;scheme=a;end")->flags.has(Flag::intent));
}

TEST_CASE("uri: some flags can be excused, and blanks behind the host hide no host") {
  const auto blank = split_uri("https://bank.example/a b?c=1");
  CHECK_FALSE(blank->is_clear());
  CHECK(blank->has_clear_host());
  moongate::Flags whitespace;
  whitespace.set(Flag::whitespace);
  CHECK(blank->is_clear_but_for(whitespace));
  const auto in_host = split_uri("https://bank.example evil/a");
  CHECK_FALSE(in_host->has_clear_host());
  const auto port = split_uri("https://bank.example:8443/a b");
  CHECK_FALSE(port->is_clear_but_for(whitespace));
  CHECK_FALSE(port->has_clear_host());
}

TEST_CASE("uri: in a form a plus is a blank, unless it is escaped") {
  CHECK(moongate::form_decode("a+b%2Bc%20d") == "a b+c d");
  CHECK(moongate::percent_decode("a+b%2Bc") == "a+b+c");
}

TEST_CASE("uri: the parts put together are the text again") {
  CHECK(rc::check([] {
    const auto part = [](std::string_view letters) {
      return *rc::gen::container<std::string>(rc::gen::elementOf(std::string(letters)));
    };
    const auto scheme = fmt::format("s{}", part("abc0+-."));
    const auto host = part("abcXYZ019.-_%");
    const auto path = part("ab/.%2F");
    const auto query = part("ab=&/?");
    const auto fragment = part("ab#?/");
    const auto text = fmt::format("{}://{}/{}?{}#{}", scheme, host, path, query, fragment);
    const auto uri = split_uri(text);
    RC_ASSERT(uri.has_value());
    RC_ASSERT(uri->scheme == scheme);
    RC_ASSERT(uri->authority == host);
    RC_ASSERT(uri->host == host);
    RC_ASSERT(uri->path == fmt::format("/{}", path));
    RC_ASSERT(uri->query == query);
    RC_ASSERT(uri->fragment == fragment);
  }));
}
