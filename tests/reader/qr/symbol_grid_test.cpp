#include "reader/qr/symbol_grid.hpp"

#include <doctest/doctest.h>

#include <array>
#include <numeric>
#include <string>

using namespace moongate::reader::qr;

namespace {

std::string row(const SymbolGrid& grid, int y, int from, int to) {
  std::string out;
  for (int x = from; x < to; ++x) out += grid.dark(x, y) ? '#' : '.';
  return out;
}

}  // namespace

TEST_CASE("symbol grid: finder, separator and timing patterns of version 1 (section 6.3)") {
  const SymbolGrid grid = draw_function_patterns(1, {});
  REQUIRE(grid.dimension() == 21);
  const std::array<const char*, 8> finder{"#######.", "#.....#.", "#.###.#.", "#.###.#.",
                                          "#.###.#.", "#.....#.", "#######.", "........"};
  for (int y = 0; y < 8; ++y) {
    CAPTURE(y);
    CHECK(row(grid, y, 0, 8) == finder[static_cast<std::size_t>(y)]);
    CHECK(row(grid, y < 7 ? 20 - y : 13, 0, 8) == finder[static_cast<std::size_t>(y)]);
  }
  CHECK(row(grid, 0, 13, 21) == ".#######");
  CHECK(row(grid, 6, 7, 14) == ".#.#.#.");
  for (int y = 8; y < 13; ++y) CHECK(grid.dark(6, y) == (y % 2 == 0));
  CHECK(grid.dark(8, 13));  // the dark module: (8, 4 × version + 9)
}

TEST_CASE("symbol grid: the alignment pattern of version 2 is centred on (18, 18)") {
  const SymbolGrid grid = draw_function_patterns(2, {});
  const std::array<const char*, 5> alignment{"#####", "#...#", "#.#.#", "#...#", "#####"};
  for (int y = 0; y < 5; ++y)
    CHECK(row(grid, 16 + y, 16, 21) == alignment[static_cast<std::size_t>(y)]);
}

TEST_CASE("symbol grid: the format of the standard's example stands beside the finders") {
  // Section 7.9.1: level M, mask 101 gives 100000011001110.
  const SymbolGrid grid = draw_function_patterns(1, {Level::m, 5});
  CHECK(row(grid, 8, 0, 6) == "#.....");      // bits 14 to 9, from the left
  CHECK(row(grid, 8, 13, 21) == "##..###.");  // bits 7 to 0
}

TEST_CASE("symbol grid: blocks are interleaved as in table 15, data first, then parity") {
  // Version 5-Q: two blocks of 15 data codewords, two of 16, 18 parity codewords each.
  std::vector<std::uint8_t> data(62);
  std::iota(data.begin(), data.end(), std::uint8_t{1});
  const auto all = interleave(5, Level::q, data);
  REQUIRE(all.size() == 134);
  const std::vector<std::uint8_t> first(all.begin(), all.begin() + 8);
  CHECK(first == std::vector<std::uint8_t>{1, 16, 31, 47, 2, 17, 32, 48});
  const std::vector<std::uint8_t> last(all.begin() + 56, all.begin() + 62);
  CHECK(last == std::vector<std::uint8_t>{15, 30, 45, 61, 46, 62});
}

TEST_CASE("symbol grid: an even symbol of zeros shows the mask where data stands") {
  const std::vector<std::uint8_t> zeros(26, 0);
  const SymbolGrid grid = draw_symbol(1, {Level::l, 0}, zeros);
  // Mask 0 inverts where (row + column) mod 2 = 0: table 10.
  for (int y = 9; y < 13; ++y)
    for (int x = 9; x < 21; ++x) CHECK(grid.dark(x, y) == ((x + y) % 2 == 0));
}
