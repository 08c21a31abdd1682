#include "formats/base32.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

std::string standard(std::string_view text) {
  const auto bytes = decode_base32(text, Base32Alphabet::standard);
  return bytes ? *bytes : "error at " + std::to_string(bytes.error().offset);
}

std::string hex(std::string_view text) {
  const auto bytes = decode_base32(text, Base32Alphabet::hex);
  return bytes ? *bytes : "error at " + std::to_string(bytes.error().offset);
}

}  // namespace

TEST_CASE("base32: the test vectors of RFC 4648 section 10, without padding") {
  CHECK(standard("").empty());
  CHECK(standard("MY") == "f");
  CHECK(standard("MZXQ") == "fo");
  CHECK(standard("MZXW6") == "foo");
  CHECK(standard("MZXW6YQ") == "foob");
  CHECK(standard("MZXW6YTB") == "fooba");
  CHECK(standard("MZXW6YTBOI") == "foobar");
  CHECK(hex("CO") == "f");
  CHECK(hex("CPNG") == "fo");
  CHECK(hex("CPNMU") == "foo");
  CHECK(hex("CPNMUOG") == "foob");
  CHECK(hex("CPNMUOJ1") == "fooba");
  CHECK(hex("CPNMUOJ1E8") == "foobar");
}

TEST_CASE("base32: near misses") {
  CHECK(standard("M") == "error at 0");
  CHECK(standard("MZX") == "error at 2");
  CHECK(standard("MZXW6Y") == "error at 5");
  CHECK(standard("MZ") == "error at 1");  // bits left over that are not zero
  CHECK(standard("MZXR") == "error at 3");
  CHECK(standard("my") == "error at 0");
  CHECK(standard("MY======") == "error at 2");
  CHECK(standard("M1") == "error at 1");
  CHECK(hex("CW") == "error at 1");
}

TEST_CASE("base32: bytes are written as RFC 4648 section 10 has them") {
  constexpr std::string_view kTexts[] = {"", "f", "fo", "foo", "foob", "fooba", "foobar"};
  constexpr std::string_view kStandard[] = {"",        "MY",       "MZXQ",      "MZXW6",
                                            "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"};
  constexpr std::string_view kHex[] = {"",        "CO",       "CPNG",      "CPNMU",
                                       "CPNMUOG", "CPNMUOJ1", "CPNMUOJ1E8"};
  for (std::size_t i = 0; i < std::size(kTexts); ++i) {
    CHECK(encode_base32(kTexts[i], Base32Alphabet::standard) == kStandard[i]);
    CHECK(encode_base32(kTexts[i], Base32Alphabet::hex) == kHex[i]);
  }
}
