#include "formats/base45.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

std::string decoded(std::string_view text) {
  const auto bytes = decode_base45(text);
  return bytes ? *bytes : "error at " + std::to_string(bytes.error().offset);
}

}  // namespace

TEST_CASE("base45: the examples of RFC 9285") {
  CHECK(decoded("BB8") == "AB");
  CHECK(decoded("%69 VD92EX0") == "Hello!!");
  CHECK(decoded("UJCLQE7W581") == "base-45");
  CHECK(decoded("QED8WEX0") == "ietf!");
  CHECK(decoded("").empty());
}

TEST_CASE("base45: near misses") {
  CHECK(decoded("FGW") == "\xFF\xFF");
  CHECK(decoded("GGW") == "error at 0");  // 65536, RFC 9285 section 6
  CHECK(decoded(":::") == "error at 0");
  CHECK(decoded("U5") == "\xFF");
  CHECK(decoded("V5") == "error at 0");  // 256
  CHECK(decoded("BB8B") == "error at 3");
  CHECK(decoded("BBa") == "error at 2");
}
