// Measures what noise gets past the validator: symbols with true finder, timing, alignment and
// format patterns and random data, read as if they had been photographed.
//
// usage: false_reads [GRIDS]      default 100000
//
// Prints one line a version and level: grids, grids that decoded, grids that were accepted; then
// the 95 % upper bound of the accepted share (3 / n when there is none: the rule of three).

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "reader/grey/level_reader.hpp"
#include "reader/grey/margins.hpp"
#include "reader/grey/symbol_grid.hpp"

namespace {

using namespace moongate::reader::grey;

constexpr int kVersions = 8;  // larger ones have so much parity that nothing ever decodes

struct Count {
  int grids = 0;
  int decoded = 0;
  int accepted = 0;
};

std::vector<std::uint8_t> random_codewords(int version, std::mt19937& random) {
  std::vector<std::uint8_t> codewords(static_cast<std::size_t>(total_codewords(version)));
  for (auto& c : codewords) c = static_cast<std::uint8_t>(random());
  return codewords;
}

SoftGrid photographed(const SymbolGrid& symbol, std::mt19937& random) {
  std::normal_distribution<float> noise(0, 30);
  SoftGrid levels(symbol.dimension());
  for (int y = 0; y < symbol.dimension(); ++y) {
    for (int x = 0; x < symbol.dimension(); ++x) {
      levels.at(x, y) = (symbol.dark(x, y) ? 60.0F : 190.0F) + noise(random);
    }
  }
  return levels;
}

bool decodes(const SoftGrid& levels, Format format) {
  const FormatGuess guess{format, 1, 0};
  return decode(margins_of(levels, {}), guess, {}, {}).has_value();
}

void measure(int version, Level level, int grids, Count& count, std::mt19937& random) {
  for (int i = 0; i < grids; ++i) {
    const Format format{level, static_cast<int>(random() % 8)};
    const auto symbol = draw_symbol(version, format, random_codewords(version, random));
    const SoftGrid levels = photographed(symbol, random);
    count.grids += 1;
    count.decoded += decodes(levels, format) ? 1 : 0;
    count.accepted += read_levels(levels, again) || read_damaged_levels(levels, again) ? 1 : 0;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int wanted = argc > 1 ? std::atoi(argv[1]) : 100000;
  const int each = (wanted + kVersions * 4 - 1) / (kVersions * 4);
  std::mt19937 random(18004);
  Count all;
  for (int version = 1; version <= kVersions; ++version) {
    for (const Level level : {Level::l, Level::m, Level::q, Level::h}) {
      Count count;
      measure(version, level, each, count, random);
      std::printf("%d-%c  grids %d  decoded %d  accepted %d\n", version,
                  "LMQH"[static_cast<int>(level)], count.grids, count.decoded, count.accepted);
      all.grids += count.grids;
      all.accepted += count.accepted;
    }
  }
  std::printf(
      "accepted %d of %d; 95 %% upper bound %.2g\n", all.accepted, all.grids,
      (all.accepted == 0 ? 3.0 : all.accepted + 2 * std::sqrt(all.accepted + 1.0) + 2) / all.grids);
  return all.accepted == 0 ? 0 : 1;
}
