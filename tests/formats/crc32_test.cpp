#include "formats/crc32.hpp"

#include <doctest/doctest.h>

using moongate::crc32;

TEST_CASE("crc32: published check values") {
  CHECK(crc32("123456789") == 0xCBF43926);
  CHECK(crc32("") == 0);
  CHECK(crc32("a") == 0xE8B7BE43);
  CHECK(crc32("The quick brown fox jumps over the lazy dog") == 0x414FA339);
}
