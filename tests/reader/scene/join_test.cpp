#include <doctest/doctest.h>

#include <algorithm>

#include "moongate/symbol.hpp"

using namespace moongate;

namespace {

/// Of a message: all its bytes, exclusive-or'ed.
int parity_of(std::string_view message) {
  int parity = 0;
  for (const char c : message) parity ^= static_cast<unsigned char>(c);
  return parity;
}

/// One part of a message in QR codes, as its parity says.
Symbol part(int index, int count, std::string bytes, std::string_view message) {
  Symbol symbol;
  symbol.payload = Payload::from_bytes(bytes);
  symbol.payload.format = SymbolFormat::qr_code;
  symbol.sequence = {.index = index, .count = count, .parity = parity_of(message)};
  return symbol;
}

/// Macro PDF417: the count is 0 where the symbol does not tell it.
Symbol segment(int index, int count, std::string bytes, std::string id) {
  Symbol symbol;
  symbol.payload = Payload::from_bytes(bytes);
  symbol.payload.format = SymbolFormat::pdf417;
  symbol.sequence = {.index = index, .count = count, .id = std::move(id)};
  return symbol;
}

bool all_partial(const std::vector<Symbol>& symbols) {
  return std::all_of(symbols.begin(), symbols.end(),
                     [](const Symbol& symbol) { return symbol.payload.partial; });
}

Symbol alone(std::string bytes) {
  Symbol symbol;
  symbol.payload = Payload::from_bytes(bytes);
  return symbol;
}

constexpr std::string_view kUrl = "https://pay.example/x";

}  // namespace

TEST_CASE("join: parts in any order become one symbol at the place of part 0") {
  auto first = part(0, 3, "https://", kUrl);
  first.corners[0] = {5, 6};
  const auto joined = join({part(2, 3, "/x", kUrl), first, part(1, 3, "pay.example", kUrl)});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "https://pay.example/x");
  CHECK(joined[0].payload.text == "https://pay.example/x");
  CHECK(joined[0].corners[0].x == 5);
  CHECK(joined[0].sequence.index == -1);
  CHECK_FALSE(joined[0].payload.partial);
}

TEST_CASE("join: a part printed twice counts once") {
  const auto joined = join({part(0, 2, "a", "ab"), part(0, 2, "a", "ab"), part(1, 2, "b", "ab")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "ab");
}

TEST_CASE("join: every part printed twice, in any order, makes one whole") {
  const auto joined =
      join({part(2, 3, "c", "abc"), part(0, 3, "a", "abc"), part(1, 3, "b", "abc"),
            part(1, 3, "b", "abc"), part(2, 3, "c", "abc"), part(0, 3, "a", "abc")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "abc");
}

TEST_CASE("join: a part printed twice does not stand for the one that is missing") {
  const auto joined =
      join({part(0, 3, "a", "abc"), part(2, 3, "c", "abc"), part(2, 3, "c", "abc")});
  CHECK(joined.size() == 3);
  CHECK(all_partial(joined));
}

TEST_CASE("join: two sequences between one another become two symbols") {
  const auto joined = join(
      {part(1, 2, "b", "ab"), part(0, 2, "c", "cd"), part(0, 2, "a", "ab"), part(1, 2, "d", "cd")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.bytes == "ab");
  CHECK(joined[1].payload.bytes == "cd");
}

TEST_CASE("join: a whole sequence beside one with a missing part") {
  const auto joined = join({part(1, 2, "b", "ab"), part(1, 3, "x", "wxy"), part(0, 2, "a", "ab")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.bytes == "ab");
  CHECK_FALSE(joined[0].payload.partial);
  CHECK(joined[1].payload.bytes == "x");
  CHECK(joined[1].payload.partial);
}

TEST_CASE("join: a character split between parts is whole again") {
  const auto joined =
      join({part(0, 2, "\xE5\x95", "\xE5\x95\x86"), part(1, 2, "\x86", "\xE5\x95\x86")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.text == "\xE5\x95\x86");
}

TEST_CASE("join: parts of an incomplete sequence are marked") {
  const auto joined = join({part(0, 3, "a", "abc"), part(2, 3, "c", "abc")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.partial);
  CHECK(joined[1].payload.partial);
  CHECK(joined[1].payload.bytes == "c");
}

TEST_CASE("join: two symbols that claim one place with different bytes are not joined") {
  const auto joined =
      join({part(0, 2, "a", "ab"), part(1, 2, "b", "ab"), part(1, 2, "evil", "ab")});
  CHECK(joined.size() == 3);
  for (const auto& symbol : joined) CHECK(symbol.payload.partial);
}

TEST_CASE("join: sequences of another parity or length stay apart") {
  CHECK(join({part(0, 2, "a", "ab"), part(1, 2, "b", "cd")}).size() == 2);
  CHECK(join({part(0, 2, "a", "ab"), part(1, 3, "b", "ab")}).size() == 2);
}

TEST_CASE("join: an index beyond the count completes nothing") {
  const auto joined = join({part(0, 2, "a", "ab"), part(5, 2, "b", "ab")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.partial);
}

TEST_CASE("join: symbols that stand alone pass through in order") {
  const auto joined = join({alone("x"), part(0, 2, "a", "ab"), alone("y"), part(1, 2, "b", "ab")});
  REQUIRE(joined.size() == 3);
  CHECK(joined[0].payload.bytes == "x");
  CHECK(joined[1].payload.bytes == "ab");
  CHECK(joined[2].payload.bytes == "y");
  CHECK(join({}).empty());
}

TEST_CASE("join: the only part of a sequence is a whole, a later part of one is not") {
  const auto joined = join({part(0, 1, "a", "a"), part(1, 1, "b", "b")});
  REQUIRE(joined.size() == 2);
  CHECK_FALSE(joined[0].payload.partial);
  CHECK(joined[1].payload.partial);
}

TEST_CASE("join: parts that do not tell their count are no whole") {
  CHECK(all_partial(join({segment(0, 0, "a", "017053")})));
  CHECK(all_partial(join({segment(0, 0, "a", "017053"), segment(1, 0, "b", "017053")})));
}

TEST_CASE("join: the last part tells the count for those that do not") {
  const auto joined = join(
      {segment(1, 0, "b", "017053"), segment(2, 3, "c", "017053"), segment(0, 0, "a", "017053")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "abc");
  CHECK_FALSE(joined[0].payload.partial);
  CHECK(all_partial(join({segment(0, 0, "a", "017053"), segment(2, 3, "c", "017053")})));
}

TEST_CASE("join: where two counts are told, parts without one belong to neither") {
  const auto joined =
      join({segment(0, 0, "a", "1"), segment(1, 2, "b", "1"), segment(2, 3, "c", "1")});
  CHECK(joined.size() == 3);
  CHECK(all_partial(joined));
}

TEST_CASE("join: files of another id stay apart, however long the ids are") {
  const std::string id(300, '7');
  const auto joined = join({segment(0, 2, "a", id + "1"), segment(1, 2, "x", id + "2"),
                            segment(0, 2, "y", id + "2"), segment(1, 2, "b", id + "1")});
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].payload.bytes == "ab");
  CHECK(joined[1].payload.bytes == "yx");
  CHECK(join({segment(0, 2, "a", "017"), segment(1, 2, "b", "17")}).size() == 2);
}

TEST_CASE("join: bytes that do not have the parity of the sequence are no whole") {
  const auto joined = join({part(0, 2, "pay.", "pay.me"), part(1, 2, "it", "pay.me")});
  CHECK(joined.size() == 2);
  CHECK(all_partial(joined));
  // Another of the two told the parity of its own message: then they are not one sequence at all.
  CHECK(all_partial(join({part(0, 2, "pay.", "pay.me"), part(1, 2, "it", "pay.it")})));
  // Kanji count as their two bytes of Shift JIS, each by itself: 0x93 ^ 0x5F ^ 0x88 ^ 0xEA.
  auto kanji = part(0, 2, "\x93\x5F", "\x93\x5F\x88\xEA");
  CHECK(kanji.sequence.parity == 0xAE);
  CHECK(join({kanji, part(1, 2, "\x88\xEA", "\x93\x5F\x88\xEA")}).size() == 1);
}

TEST_CASE("join: other symbologies have no parity, and are joined by their id") {
  const auto joined = join({segment(0, 2, "a", "1"), segment(1, 2, "z", "1")});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.bytes == "az");
}

TEST_CASE("join: where two sequences claim each part, all of them stay parts") {
  const auto joined = join({part(0, 2, "pay.", "pay.me"), part(1, 2, "em", "pay.me"),
                            part(0, 2, "yap.", "pay.me"), part(1, 2, "me", "pay.me")});
  CHECK(joined.size() == 4);
  CHECK(all_partial(joined));
}

TEST_CASE("join: what begins as GS1 data is GS1 data as a whole") {
  auto first = part(0, 2, "01", "0109");
  first.payload.gs1 = true;
  const auto joined = join({part(1, 2, "09", "0109"), first});
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].payload.gs1);
  auto second = part(1, 2, "09", "0109");
  second.payload.gs1 = true;
  CHECK(join({part(0, 2, "01", "0109"), second})[0].payload.gs1);
}
