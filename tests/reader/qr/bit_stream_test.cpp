#include "reader/qr/bit_stream.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <vector>

using moongate::reader::qr::walk_bit_stream;
using Bytes = std::vector<std::uint8_t>;

TEST_CASE("bit stream: the numeric example of annex I is one segment and ten pad codewords") {
  const Bytes data{0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11,
                   0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11};
  const auto filling = walk_bit_stream(data, 1);
  REQUIRE(filling);
  CHECK(filling->segments == 1);
  CHECK(filling->padding == 10);
  CHECK(filling->wrong_padding == 0);
}

TEST_CASE("bit stream: near misses are told apart") {
  CHECK_FALSE(walk_bit_stream(Bytes{0x60, 0, 0}, 1));        // mode 6 does not exist
  CHECK_FALSE(walk_bit_stream(Bytes{0x41, 0x04, 0x10}, 1));  // 16 bytes in 2 codewords
  // Numeric mode, three digits 1000: above 999.
  CHECK_FALSE(walk_bit_stream(Bytes{0x10, 0x0F, 0xE8, 0x00}, 1));
  const auto wrong = walk_bit_stream(Bytes{0x40, 0x14, 0x10, 0xEC, 0xEC}, 1);
  REQUIRE(wrong);
  CHECK(wrong->wrong_padding == 1);
}

TEST_CASE("bit stream: a symbol filled to the last bit needs no terminator") {
  const auto filling = walk_bit_stream(Bytes{0x40, 0x14, 0x10}, 1);  // "A", then 4 zero bits
  REQUIRE(filling);
  CHECK(filling->segments == 1);
  CHECK(filling->padding == 0);
  CHECK(walk_bit_stream({}, 1)->segments == 0);
}

TEST_CASE("bit stream: nothing breaks it") {
  CHECK(rc::check([] {
    const auto data = *rc::gen::arbitrary<Bytes>();
    const int version = *rc::gen::inRange(1, 41);
    const auto filling = walk_bit_stream(data, version);
    if (filling) RC_ASSERT(filling->padding <= static_cast<int>(data.size()));
  }));
}
