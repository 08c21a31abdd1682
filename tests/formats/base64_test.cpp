#include "formats/base64.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace moongate;

namespace {

std::string decoded(std::string_view text, Base64Padding padding = Base64Padding::required,
                    Base64Alphabet alphabet = Base64Alphabet::standard) {
  const auto bytes = decode_base64(text, alphabet, padding);
  return bytes ? *bytes : "error";
}

}  // namespace

TEST_CASE("base64: the test vectors of RFC 4648 section 10") {
  CHECK(decoded("").empty());
  CHECK(decoded("Zg==") == "f");
  CHECK(decoded("Zm8=") == "fo");
  CHECK(decoded("Zm9v") == "foo");
  CHECK(decoded("Zm9vYg==") == "foob");
  CHECK(decoded("Zm9vYmE=") == "fooba");
  CHECK(decoded("Zm9vYmFy") == "foobar");
}

TEST_CASE("base64: padding may be left out where it is optional") {
  CHECK(decoded("Zg", Base64Padding::optional) == "f");
  CHECK(decoded("Zm8", Base64Padding::optional) == "fo");
  CHECK(decoded("Zm8=", Base64Padding::optional) == "fo");
  CHECK(decoded("Zg") == "error");
  CHECK(decoded("Zg=", Base64Padding::optional) == "error");
}

TEST_CASE("base64: the alphabets do not mix") {
  constexpr auto kOptional = Base64Padding::optional;
  CHECK(decoded("-_8", kOptional, Base64Alphabet::url) == "\xFB\xFF");
  CHECK(decoded("+/8", kOptional, Base64Alphabet::standard) == "\xFB\xFF");
  CHECK(decoded("-_8", kOptional, Base64Alphabet::either) == "\xFB\xFF");
  CHECK(decoded("+/8", kOptional, Base64Alphabet::either) == "\xFB\xFF");
  CHECK(decoded("+_8", kOptional, Base64Alphabet::either) == "error");
  CHECK(decoded("-/8", kOptional, Base64Alphabet::either) == "error");
  CHECK(decoded("-_8", kOptional, Base64Alphabet::standard) == "error");
  CHECK(decoded("+/8", kOptional, Base64Alphabet::url) == "error");
}

TEST_CASE("base64: what does not fit is told with its offset") {
  struct Row {
    const char* text;
    std::size_t offset;
  };
  const Row rows[] = {{"Zm9*", 3}, {"Zm 9v", 2}, {"Zm9vY", 5},
                      {"Z===", 1}, {"Zh==", 1},  {"Zm9=", 2}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto bytes = decode_base64(row.text, Base64Alphabet::standard, Base64Padding::required);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == Errc::bad_base64);
    CHECK(bytes.error().offset == row.offset);
  }
  CHECK(decoded("Zm9vY", Base64Padding::optional) == "error");
}

TEST_CASE("base64: a glance takes whole groups, as far as they go") {
  std::array<char, 6> out{};
  CHECK(peek_base64("Zm9vYmFyZm9v", out) == 6);
  CHECK(std::string_view(out.data(), 6) == "foobar");
  CHECK(peek_base64("Zm9vYmF", out) == 3);
  CHECK(peek_base64("Zm9vY*Fy", out) == 3);
  CHECK(peek_base64("", out) == 0);
}
