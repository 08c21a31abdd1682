#include <doctest/doctest.h>

#include "moongate/symbol.hpp"

using namespace moongate;

namespace {

Symbol part(int index, int count, std::string bytes, int parity = 7) {
  Symbol symbol;
  symbol.payload = Payload::from_bytes(bytes);
  symbol.payload.format = SymbolFormat::qr_code;
  symbol.sequence = {index, count, parity};
  return symbol;
}

Symbol alone(std::string bytes) {
  Symbol symbol;
  symbol.payload = Payload::from_bytes(bytes);
  return symbol;
}

}  // namespace

TEST_CASE("join: parts in any order become one symbol at the place of part 0") {
  auto first = part(0, 3, "https://");
  first.corners[0] = {5, 6};
  const auto joined = join({part(2, 3, "/x"), first, part(1, 3, "pay.example")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "https://pay.example/x");
  CHECK(joined[0].payload.text == "https://pay.example/x");
  CHECK(joined[0].corners[0].x == 5);
  CHECK(joined[0].sequence.index == -1);
  CHECK_FALSE(joined[0].payload.partial);
}

TEST_CASE("join: a part printed twice counts once") {
  const auto joined = join({part(0, 2, "a"), part(0, 2, "a"), part(1, 2, "b")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "ab");
}

TEST_CASE("join: a character split between parts is whole again") {
  const auto joined = join({part(0, 2, "\xE5\x95"), part(1, 2, "\x86")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.text == "\xE5\x95\x86");
}

TEST_CASE("join: parts of an incomplete sequence are marked") {
  const auto joined = join({part(0, 3, "a"), part(2, 3, "c")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.partial);
  CHECK(joined[1].payload.partial);
  CHECK(joined[1].payload.bytes == "c");
}

TEST_CASE("join: two symbols that claim one place with different bytes are not joined") {
  const auto joined = join({part(0, 2, "a"), part(1, 2, "b"), part(1, 2, "evil")});
  CHECK(joined.size() == 3);
  for (const auto& symbol : joined) CHECK(symbol.payload.partial);
}

TEST_CASE("join: sequences of another parity or length stay apart") {
  CHECK(join({part(0, 2, "a", 1), part(1, 2, "b", 2)}).size() == 2);
  CHECK(join({part(0, 2, "a"), part(1, 3, "b")}).size() == 2);
}

TEST_CASE("join: an index beyond the count completes nothing") {
  const auto joined = join({part(0, 2, "a"), part(5, 2, "b")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.partial);
}

TEST_CASE("join: symbols that stand alone pass through in order") {
  const auto joined = join({alone("x"), part(0, 2, "a"), alone("y"), part(1, 2, "b")});
  REQUIRE(joined.size() == 3);
  CHECK(joined[0].payload.bytes == "x");
  CHECK(joined[1].payload.bytes == "ab");
  CHECK(joined[2].payload.bytes == "y");
  CHECK(join({}).empty());
}
