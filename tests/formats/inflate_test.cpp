#include "formats/inflate.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;
using enum DeflateFormat;

namespace {

// "moongate " three times, "opens; " 40 times, "end", packed by Python's zlib and gzip.
std::string packed(DeflateFormat format) {
  const std::string_view digits[] = {
      "cbcdcfcf4b4f2c4955c8c560e417a4e6155b8f52e8546a5e0a00",
      "789ccbcdcfcf4b4f2c4955c8c560e417a4e6155b8f52e8546a5e0a0066a66fa6",
      "1f8b0800000000000203cbcdcfcf4b4f2c4955c8c560e417a4e6155b8f52e8546a5e0a00043bfb8736010000"};
  return *decode_hexadecimal(digits[static_cast<int>(format)]);
}

std::string expected() {
  std::string text;
  for (int i = 0; i < 3; ++i) text += "moongate ";
  for (int i = 0; i < 40; ++i) text += "opens; ";
  return text + "end";
}

Errc code_of(std::string_view bytes, DeflateFormat format) {
  return inflate(bytes, format, 1000).error().code;
}

}  // namespace

TEST_CASE("inflate: the three formats") {
  for (const auto format : {raw, DeflateFormat::zlib, gzip}) {
    CHECK(*inflate(packed(format), format, 310) == expected());
    CHECK(inflate(packed(format), format, 309).error().code == Errc::too_large);
  }
}

TEST_CASE("inflate: near misses") {
  for (const auto format : {raw, DeflateFormat::zlib, gzip}) {
    const std::string bytes = packed(format);
    CHECK(code_of(bytes.substr(0, bytes.size() - 1), format) == Errc::truncated);
    CHECK(code_of(bytes + "x", format) == Errc::trailing_data);
    CHECK(inflate(bytes + "x", format, 1000).error().offset == bytes.size());
    CHECK(code_of("", format) == Errc::truncated);
  }
  CHECK(code_of(packed(gzip), DeflateFormat::zlib) == Errc::malformed);
  CHECK(code_of(packed(DeflateFormat::zlib), gzip) == Errc::malformed);
  std::string damaged = packed(DeflateFormat::zlib);
  damaged.back() = static_cast<char>(damaged.back() ^ 1);  // of the Adler-32
  CHECK(code_of(damaged, DeflateFormat::zlib) == Errc::malformed);
}

TEST_CASE("inflate: a bomb stops at the limit") {
  // A million zeros.
  const auto bomb = *decode_hexadecimal("789cedc101010000008220ffaf6e484001") +
                    std::string(968, '\0') + *decode_hexadecimal("af0643210001");
  CHECK(inflate(bomb, DeflateFormat::zlib, 65'536).error().code == Errc::too_large);
  CHECK(inflate(bomb, DeflateFormat::zlib, 1'000'000)->size() == 1'000'000);
}
