#include "reader/grey/level_reader.hpp"

#include <doctest/doctest.h>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

constexpr float kDark = 40;
constexpr float kLight = 210;

SoftGrid levels_of(const SymbolGrid& symbol) {
  SoftGrid levels(symbol.dimension());
  for (int y = 0; y < symbol.dimension(); ++y)
    for (int x = 0; x < symbol.dimension(); ++x)
      levels.at(x, y) = symbol.dark(x, y) ? kDark : kLight;
  return levels;
}

void flip(SoftGrid& levels, Module m) {
  levels.at(m.x, m.y) = kDark + kLight - levels.at(m.x, m.y);
}

/// Flips two modules of each of the first codewords.
void damage(SoftGrid& levels, int version, std::size_t codewords) {
  for (std::size_t i = 0; i < codewords; ++i) {
    flip(levels, data_path(version)[8 * i]);
    flip(levels, data_path(version)[8 * i + 3]);
  }
}

constexpr Format kLow{Level::l, 5};
// 17 bytes fill version 1-L: 7 parity codewords are all the evidence there is.
const std::string kFull(17, 'm');

}  // namespace

TEST_CASE("level reader: a thin read stands when a second sampling says the same") {
  // One of 26 codewords corrected: 56 − 8 − log2(26) = 43 bits, between 36 and 52.
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 1);
  const auto read = read_levels(levels, [&] { return levels; });
  REQUIRE(read);
  CHECK_FALSE(read->mirrored);
  CHECK(read->decoded.bytes == data_of(kFull, 1, Level::l));
  CHECK(judge(weigh(read->decoded)) == Verdict::thin);
  const auto mirrored = read_levels(transposed(levels), [&] { return transposed(levels); });
  REQUIRE(mirrored);
  CHECK(mirrored->mirrored);
  CHECK(mirrored->decoded.bytes == read->decoded.bytes);
}

TEST_CASE(
    "level reader: a thin read falls when a second sampling says something else, or is missing") {
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 1);
  CHECK_FALSE(read_levels(levels, {}));
  const auto other = levels_of(symbol_with(std::string(17, 'n'), 1, kLow));
  CHECK_FALSE(read_levels(levels, [&] { return other; }));
  CHECK_FALSE(read_levels(levels, [&] { return SoftGrid(levels.dimension); }));
  // What needs no correction needs no second sampling either.
  CHECK(read_levels(other, {}));
}

TEST_CASE("level reader: less than that is not read at all") {
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 2);  // 56 − 16 − log2(325) = 32 bits
  CHECK_FALSE(read_levels(levels, [&] { return levels; }));
}

TEST_CASE("level reader: a stain on a mirrored symbol is erased where it is seen") {
  const Format format{Level::h, 2};
  auto levels = levels_of(symbol_with("stained", 3, format));
  for (int y = 12; y < 20; ++y)
    for (int x = 10; x < 20; ++x) levels.at(x, y) = 250;
  const auto upright = read_damaged_levels(levels, {});
  REQUIRE(upright);
  CHECK(upright->decoded.bytes == data_of("stained", 3, Level::h));
  const auto mirrored = read_damaged_levels(transposed(levels), {});
  REQUIRE(mirrored);
  CHECK(mirrored->mirrored);
  CHECK(mirrored->decoded.bytes == upright->decoded.bytes);
}
