#include "reader/qr/soft_grid.hpp"

#include <doctest/doctest.h>

#include <random>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

SoftGrid margins_of_symbol(const SymbolGrid& symbol) {
  SoftGrid margins(symbol.dimension());
  for (int y = 0; y < symbol.dimension(); ++y) {
    for (int x = 0; x < symbol.dimension(); ++x) margins.at(x, y) = symbol.dark(x, y) ? -1 : 1;
  }
  return margins;
}

template <std::size_t N>
void destroy(SoftGrid& margins, const std::array<Module, N>& modules) {
  for (const Module m : modules) margins.at(m.x, m.y) *= -0.3F;
}

}  // namespace

TEST_CASE("format: all 32 are read from a clean symbol of every second version") {
  for (int version = 1; version <= 40; version += 2) {
    for (int i = 0; i < 32; ++i) {
      const Format format{static_cast<Level>(i / 8), i % 8};
      const auto best = read_format(margins_of_symbol(symbol_with("A", version, format)), 1);
      CHECK(best[0].format == format);
      CHECK(best[0].distance == 0);
      CHECK(best[0].agreement == doctest::Approx(1));
    }
  }
}

TEST_CASE("format: one destroyed copy does not matter") {
  for (const int copy : {0, 1}) {
    auto margins = margins_of_symbol(symbol_with("A", 3, {Level::q, 6}));
    destroy(margins, format_modules(margins.dimension, copy));
    const auto best = read_format(margins, 1);
    CHECK(best[0].format == Format{Level::q, 6});
    CHECK(best[0].distance == 0);
  }
}

TEST_CASE("decode: a clean symbol of every version and level gives its data without corrections") {
  for (int version = 1; version <= 40; ++version) {
    for (const Level level : {Level::l, Level::m, Level::q, Level::h}) {
      CAPTURE(version);
      const Format format{level, version % 8};
      const auto margins = margins_of_symbol(symbol_with("moon", version, format));
      const auto decoded = decode(margins, {format, 1, 0}, {}, {});
      REQUIRE(decoded);
      CHECK(decoded->bytes == data_of("moon", version, level));
      CHECK(decoded->capacity_left() == 1);
    }
  }
}

TEST_CASE("decode: a quarter of the modules under a known stain is erased, not guessed") {
  const Format format{Level::h, 2};
  auto margins = margins_of_symbol(symbol_with("stained", 3, format));
  std::vector<std::uint8_t> erased(margins.value.size(), 0);
  for (int y = 12; y < 24; ++y) {
    for (int x = 11; x < 22; ++x) {
      margins.at(x, y) = 1;
      erased[static_cast<std::size_t>(y * margins.dimension + x)] = 1;
    }
  }
  CHECK_FALSE(decode(margins, {format, 1, 0}, {}, {}));
  const auto decoded = decode(margins, {format, 1, 0}, erased, {});
  REQUIRE(decoded);
  CHECK(decoded->bytes == data_of("stained", 3, Level::h));
}

TEST_CASE("decode: a grid of noise is no symbol") {
  std::mt19937 random(1);
  SoftGrid margins(29);
  for (int i = 0; i < 50; ++i) {
    for (float& m : margins.value) m = random() % 2 ? 1.0F : -1.0F;
    CHECK_FALSE(decode(margins, read_format(margins, 1)[0], {}, {}));
  }
}

TEST_CASE("transposed: twice is the same") {
  const auto margins = margins_of_symbol(symbol_with("A", 2, {}));
  CHECK(transposed(transposed(margins)).value == margins.value);
  CHECK(transposed(margins).at(3, 9) == margins.at(9, 3));
}
