#include "formats/secp256k1.hpp"

#include <doctest/doctest.h>

#include <string>

#include "formats/hexadecimal.hpp"

using namespace moongate;

namespace {

// SEC 2 section 2.4.1
constexpr std::string_view kGenerator =
    "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
constexpr std::string_view kOrder =
    "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
constexpr std::string_view kModulus =
    "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";

std::string bytes(std::string_view digits) { return *decode_hexadecimal(digits); }

std::string small(char number) { return std::string(31, '\0') + number; }

}  // namespace

TEST_CASE("secp256k1: points of the curve, and what is none") {
  CHECK(is_secp256k1_point(bytes(kGenerator)));
  CHECK(is_secp256k1_point("\x03" + bytes(kGenerator).substr(1)));
  CHECK(is_secp256k1_point(std::string(33, '\x02')));
  // BOLT 12 has 0x0303...03 as a point that is none.
  CHECK_FALSE(is_secp256k1_point(std::string(33, '\x03')));
  CHECK_FALSE(is_secp256k1_point(bytes(kGenerator).substr(1)));
  CHECK_FALSE(is_secp256k1_point("\x04" + bytes(kGenerator).substr(1)));
  CHECK_FALSE(is_secp256k1_point({}));
}

// By Euler's criterion, with Python's pow.
TEST_CASE("secp256k1: the smallest x that points have") {
  const std::string has = "111101010001";
  for (std::size_t x = 1; x <= has.size(); ++x) {
    CAPTURE(x);
    CHECK(is_secp256k1_x(small(static_cast<char>(x))) == (has[x - 1] == '1'));
  }
  CHECK_FALSE(is_secp256k1_x(bytes(kModulus)));
  CHECK_FALSE(is_secp256k1_x(std::string(32, '\xFF')));
}

// By RFC 6979 with the private key 1, whose public one is the generator (published with the first
// implementations of it for Bitcoin).
TEST_CASE("secp256k1: a signature is of one message and one key") {
  const std::string key = bytes(kGenerator);
  const std::string signature = bytes(
      "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
      "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5");
  CHECK(is_secp256k1_signature(signature, "Satoshi Nakamoto", key));
  CHECK_FALSE(is_secp256k1_signature(signature, "Satoshi nakamoto", key));
  CHECK_FALSE(is_secp256k1_signature(signature, "Satoshi Nakamoto", "\x03" + key.substr(1)));
  CHECK_FALSE(is_secp256k1_signature(signature, "Satoshi Nakamoto", key.substr(1)));
  CHECK_FALSE(is_secp256k1_signature(signature.substr(1), "Satoshi Nakamoto", key));
  CHECK_FALSE(is_secp256k1_signature("", "Satoshi Nakamoto", key));
}

// BOLT 11, "Please make a donation of any amount"
TEST_CASE("secp256k1: signatures that a key can have made") {
  const std::string signature = bytes(
      "8d3ce9e28357337f62da0162d9454df827f83cfe499aeb1c1db349d4d8112742"
      "5e434ca29929406c23bba1ae8ac6ca32880b38d4bf6ff874024cac34ba9625f1");
  CHECK(may_be_secp256k1_signature(signature, 0));
  CHECK(may_be_secp256k1_signature(signature, 1));
  CHECK_FALSE(may_be_secp256k1_signature(signature, 2));  // r and the order exceed the modulus
  CHECK(may_be_secp256k1_signature(small(2) + small(1), 2));
  CHECK_FALSE(may_be_secp256k1_signature(small(1) + small(1), 2));
  CHECK_FALSE(may_be_secp256k1_signature(signature, 4));
  CHECK_FALSE(may_be_secp256k1_signature(signature, -1));
  CHECK_FALSE(may_be_secp256k1_signature(signature.substr(1), 0));
  CHECK_FALSE(may_be_secp256k1_signature(small(0) + small(1), 0));
  CHECK_FALSE(may_be_secp256k1_signature(small(1) + small(0), 0));
  CHECK_FALSE(may_be_secp256k1_signature(small(1) + bytes(kOrder), 0));
  CHECK_FALSE(may_be_secp256k1_signature(bytes(kOrder) + small(1), 0));
}
