#include "base64.hpp"

#include <doctest/doctest.h>

using moongate::Errc;
using moongate::json::base64_decode;
using moongate::json::base64_encode;

// RFC 4648 section 10.
TEST_CASE("base64 of JSON: the test vectors of the standard") {
  const char* const rows[][2] = {{"", ""},
                                 {"f", "Zg=="},
                                 {"fo", "Zm8="},
                                 {"foo", "Zm9v"},
                                 {"foob", "Zm9vYg=="},
                                 {"fooba", "Zm9vYmE="},
                                 {"foobar", "Zm9vYmFy"}};
  for (const auto& row : rows) {
    CHECK(base64_encode(row[0]) == row[1]);
    CHECK(*base64_decode(row[1]) == row[0]);
  }
}

TEST_CASE("base64 of JSON: what does not fit is told with its place") {
  const struct {
    const char* text;
    std::size_t offset;
  } rows[] = {{"Zg=", 3}, {"Z g=", 1}, {"Zg=a", 2}, {"Zh==", 1}, {"Zm9=", 2}, {"Z===", 1}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto read = base64_decode(row.text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::bad_base64);
    CHECK(read.error().offset == row.offset);
  }
}
