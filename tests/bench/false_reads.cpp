// Measures what noise gets past the validator: symbols with true finder, timing, alignment, version
// and format patterns and random data, read as if they had been photographed, at first with errors
// alone and then with erasures, as the grey decoder does.
//
// usage: false_reads [GRIDS]      default 100000
//
// All versions and levels, the small ones, which have the least parity, most often: grids by the
// inverse cube of their side. Prints Markdown: a row for each group of versions and level with
// grids, grids whose codewords were corrected, and grids that were accepted; then the 95 % upper
// bound of the accepted share.

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "reader/grey/level_reader.hpp"
#include "reader/grey/margins.hpp"
#include "reader/qr/symbol_grid.hpp"

namespace {

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;

struct Versions {
  int first, last;
};
constexpr std::array<Versions, 6> kGroups{{{1, 1}, {2, 3}, {4, 6}, {7, 10}, {11, 20}, {21, 40}}};
constexpr std::array kLevels{Level::l, Level::m, Level::q, Level::h};

struct Count {
  int grids = 0;
  int corrected = 0;
  int accepted = 0;

  void add(const Count& more) {
    grids += more.grids;
    corrected += more.corrected;
    accepted += more.accepted;
  }
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

Count measure(int version, Level level, int grids, std::mt19937& random) {
  Count count;
  for (; count.grids < grids; ++count.grids) {
    const Format format{level, static_cast<int>(random() % 8)};
    const auto symbol = draw_symbol(version, format, random_codewords(version, random));
    const SoftGrid levels = photographed(symbol, random);
    count.corrected += decodes(levels, format) ? 1 : 0;
    const Again again = [&] { return photographed(symbol, random); };
    count.accepted += read_levels(levels, again) || read_damaged_levels(levels, again) ? 1 : 0;
  }
  return count;
}

double weight_of(int version) { return std::pow(dimension_of(version), -3.0); }

// Of `wanted` grids in all, those of one version and level.
int grids_of(int version, int wanted) {
  double all = 0;
  for (int v = 1; v <= 40; ++v) all += weight_of(v);
  return static_cast<int>(std::ceil(wanted * weight_of(version) / all / 4));
}

// The greatest mean of a Poisson distribution that gives so few events once in twenty times.
double upper_bound(int events) {
  double low = 0;
  double high = 2.0 * events + 10;
  while (high - low > 1e-6) {
    const double mean = (low + high) / 2;
    double term = std::exp(-mean);
    double sum = term;
    for (int i = 1; i <= events; ++i) sum += term *= mean / i;
    (sum > 0.05 ? low : high) = mean;
  }
  return high;
}

Count measure_group(Versions versions, Level level, int wanted, std::mt19937& random) {
  Count count;
  for (int version = versions.first; version <= versions.last; ++version)
    count.add(measure(version, level, grids_of(version, wanted), random));
  std::printf("| %d–%d | %c | %d | %d | %d |\n", versions.first, versions.last,
              "LMQH"[static_cast<int>(level)], count.grids, count.corrected, count.accepted);
  std::fflush(stdout);
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  const int wanted = argc > 1 ? std::atoi(argv[1]) : 100000;
  std::mt19937 random(18004);
  Count all;
  std::printf("| versions | level | grids | corrected | accepted |\n|:-:|:-:|--:|--:|--:|\n");
  for (const Versions versions : kGroups)
    for (const Level level : kLevels) all.add(measure_group(versions, level, wanted, random));
  std::printf("\naccepted %d of %d; 95 %% upper bound %.2g\n", all.accepted, all.grids,
              upper_bound(all.accepted) / all.grids);
  return all.accepted == 0 ? 0 : 1;
}
