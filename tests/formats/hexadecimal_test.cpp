#include "formats/hexadecimal.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace moongate;

TEST_CASE("hexadecimal: the test vectors of RFC 4648 section 10") {
  CHECK(to_hexadecimal("foobar") == "666f6f626172");
  CHECK(*decode_hexadecimal("666F6f626172") == "foobar");
  CHECK(decode_hexadecimal("")->empty());
}

TEST_CASE("hexadecimal: what does not fit is told with its offset") {
  CHECK(decode_hexadecimal("66g6").error().offset == 2);
  CHECK(decode_hexadecimal("666g").error().offset == 3);
  CHECK(decode_hexadecimal("666").error().offset == 3);
  CHECK(decode_hexadecimal("0x66").error().offset == 1);
  CHECK(decode_hexadecimal("666").error().code == Errc::malformed);
}

TEST_CASE("hexadecimal: there and back") {
  CHECK(rc::check([](const std::string& bytes) {
    RC_ASSERT(*decode_hexadecimal(to_hexadecimal(bytes)) == bytes);
  }));
}
