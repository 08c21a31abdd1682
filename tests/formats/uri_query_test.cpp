#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>

#include "formats/uri.hpp"

TEST_CASE("uri_query: percent_decode leaves what is no escape") {
  CHECK(moongate::percent_decode("a%20b%2Fc") == "a b/c");
  CHECK(moongate::percent_decode("100%") == "100%");
  CHECK(moongate::percent_decode("%zz%4") == "%zz%4");
  CHECK(moongate::percent_decode("a+b") == "a+b");
}

TEST_CASE("uri_query: parameters are found by name, the first one") {
  CHECK(moongate::parameter("a=1&b=2&a=3", "a") == "1");
  CHECK(moongate::parameter("a=1&b", "b") == "");
  CHECK_FALSE(moongate::parameter("a=1", "A"));
}

TEST_CASE("uri_query: a repeated parameter is seen through its encoding") {
  CHECK(moongate::has_duplicate_parameter("pa=1&%70a=2"));
  CHECK_FALSE(moongate::has_duplicate_parameter("pa=1&pb=2"));
}

TEST_CASE("uri_query: parameters without a value or a name, and none at all") {
  const auto walk = [](std::string_view query) {
    std::string out;
    moongate::each_parameter(query, [&](std::string_view name, std::string_view value) {
      out.append(name).append("=").append(value).append("|");
      return true;
    });
    return out;
  };
  CHECK(walk("") == "");
  CHECK(walk("&&") == "");
  CHECK(walk("a&&b=1&") == "a=|b=1|");
  CHECK(walk("=1") == "=1|");
  CHECK(walk("a=b=c") == "a=b=c|");
}

TEST_CASE("uri_query: what RFC 3986 section 2.1 escapes comes back") {
  CHECK(rc::check([] {
    const auto bytes = *rc::gen::arbitrary<std::string>();
    std::string escaped;
    for (const char c : bytes) {
      const auto value = static_cast<unsigned char>(c);
      const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain && *rc::gen::arbitrary<bool>()) {
        escaped += c;
      } else {
        escaped += *rc::gen::arbitrary<bool>() ? fmt::format("%{:02x}", value)
                                               : fmt::format("%{:02X}", value);
      }
    }
    RC_ASSERT(moongate::percent_decode(escaped) == bytes);
  }));
}

// RFC 3986 section 2.3: letters, digits, "-", ".", "_" and "~" are unreserved.
TEST_CASE("uri_query: what is escaped") {
  CHECK(moongate::percent_encode("AZaz09-._~") == "AZaz09-._~");
  CHECK(moongate::percent_encode(" !/?&=+%@") == "%20%21%2F%3F%26%3D%2B%25%40");
  CHECK(moongate::percent_encode("a@b/c", "@") == "a@b%2Fc");
  CHECK(moongate::percent_encode("ä") == "%C3%A4");
  CHECK(moongate::percent_encode("") == "");
  CHECK(moongate::percent_encode(std::string_view("\0\xFF", 2)) == "%00%FF");
}

TEST_CASE("uri_query: escapes behind another mark") {
  CHECK(moongate::decode_escapes("a=20b", '=') == "a b");
  CHECK(moongate::decode_escapes("a%20b", '=') == "a%20b");
  CHECK(moongate::decode_escapes("=2", '=') == "=2");
  CHECK(moongate::decode_escapes("%2g%e4%E4", '%') == "%2g\xE4\xE4");
}

TEST_CASE("uri_query: names that stand twice") {
  CHECK(moongate::has_duplicate_parameter("a=1&b=2&a=1"));
  CHECK(moongate::has_duplicate_parameter("a&a"));
  CHECK_FALSE(moongate::has_duplicate_parameter("a=1&A=1"));
  CHECK_FALSE(moongate::has_duplicate_parameter(""));
  CHECK_FALSE(moongate::parameter("", "a"));
  CHECK(moongate::parameter("=1", "") == "1");
}
