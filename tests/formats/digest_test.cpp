#include "formats/digest.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

TEST_CASE("digest: SHA-256 of FIPS 180-4") {
  CHECK(to_hexadecimal(sha256("abc")) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(to_hexadecimal(sha256("")) ==
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("digest: Keccak-256 with the padding of the original submission") {
  CHECK(to_hexadecimal(keccak256("")) ==
        "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
  CHECK(to_hexadecimal(keccak256("testing")) ==
        "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02");
}

TEST_CASE("digest: BLAKE2b of RFC 7693 appendix A") {
  CHECK(to_hexadecimal(blake2b_512("abc")) ==
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}
