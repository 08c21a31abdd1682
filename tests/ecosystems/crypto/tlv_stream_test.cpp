#include "ecosystems/crypto/tlv_stream.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "formats/hexadecimal.hpp"

using namespace moongate;
using namespace moongate::crypto;

// BOLT 1, appendix A
TEST_CASE("tlv_stream: numbers of every size") {
  struct Known {
    std::string_view bytes;
    std::uint64_t number;
  };
  for (const Known& it : {
           Known{"00", 0},
           Known{"fc", 252},
           Known{"fd00fd", 253},
           Known{"fdffff", 65535},
           Known{"fe00010000", 65536},
           Known{"feffffffff", 4294967295},
           Known{"ff0000000100000000", 4294967296},
           Known{"ffffffffffffffffff", std::numeric_limits<std::uint64_t>::max()},
       }) {
    CAPTURE(it.bytes);
    const std::string bytes = *decode_hexadecimal(it.bytes);
    ByteReader reader(bytes);
    CHECK(reader.big_size() == it.number);
    CHECK(reader.empty());
  }
}

TEST_CASE("tlv_stream: numbers that are longer than needed, or cut off") {
  for (const std::string_view digits :
       {"", "fd00fc", "fe0000ffff", "ff00000000ffffffff", "fd", "fd00", "feffff", "ffffffffff"}) {
    CAPTURE(digits);
    const std::string bytes = *decode_hexadecimal(digits);
    ByteReader reader(bytes);
    CHECK_FALSE(reader.big_size());
  }
}

TEST_CASE("tlv_stream: a record, and its parts missing") {
  const std::string whole = *decode_hexadecimal("fd00fe0203ff");
  ByteReader reader(whole);
  const auto record = next_record(reader);
  REQUIRE(record);
  CHECK(record->type == 254);
  CHECK(record->value == "\x03\xFF");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    ByteReader part(std::string_view(whole).substr(0, size));
    CHECK_FALSE(next_record(part));
  }
}

TEST_CASE("tlv_stream: numbers without zeros in front") {
  CHECK(truncated_number("", 8) == 0);
  CHECK(truncated_number("\x01", 8) == 1);
  CHECK(truncated_number(std::string(8, '\xFF'), 8) == std::numeric_limits<std::uint64_t>::max());
  CHECK_FALSE(truncated_number(std::string_view("\0\1", 2), 8));
  CHECK_FALSE(truncated_number(std::string_view("\0", 1), 8));
  CHECK_FALSE(truncated_number(std::string(9, '\x01'), 8));
}
