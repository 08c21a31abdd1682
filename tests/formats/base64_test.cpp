#include "formats/base64.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

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

namespace {

// RFC 4648 sections 4 and 5, bit by bit.
std::string encoded(std::string_view bytes, std::string_view last_two, bool padded) {
  const std::string alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + std::string(last_two);
  std::string out;
  for (std::size_t bit = 0; bit < bytes.size() * 8; bit += 6) {
    std::size_t value = 0;
    for (std::size_t at = bit; at < bit + 6; ++at) {
      const bool set = at < bytes.size() * 8 &&
                       (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8) & 1) != 0;
      value = value * 2 + (set ? 1 : 0);
    }
    out += alphabet[value];
  }
  while (padded && out.size() % 4 != 0) out += '=';
  return out;
}

}  // namespace

TEST_CASE("base64: what is encoded comes back, in either alphabet") {
  CHECK(rc::check([] {
    const auto bytes = *rc::gen::arbitrary<std::string>();
    const bool padded = *rc::gen::arbitrary<bool>();
    const auto padding = padded ? Base64Padding::required : Base64Padding::optional;
    const auto standard = encoded(bytes, "+/", padded);
    const auto url = encoded(bytes, "-_", padded);
    RC_ASSERT(encode_base64url(bytes) == encoded(bytes, "-_", false));
    RC_ASSERT(decoded(standard, padding, Base64Alphabet::standard) == bytes);
    RC_ASSERT(decoded(url, padding, Base64Alphabet::url) == bytes);
    RC_ASSERT(decoded(standard, padding, Base64Alphabet::either) == bytes);
    RC_ASSERT(decoded(url, padding, Base64Alphabet::either) == bytes);
  }));
}

TEST_CASE("base64: bytes have one spelling") {
  CHECK(rc::check([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(
        std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
    const auto bytes = decode_base64(text, Base64Alphabet::standard, Base64Padding::optional);
    if (bytes) RC_ASSERT(encoded(*bytes, "+/", false) == text);
  }));
}
