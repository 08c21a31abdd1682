// Measures how often Reed–Solomon decoding makes a wrong codeword out of a block that is damaged
// beyond what can be corrected, for every version and level, and works out what is too rare to be
// measured. Prints docs/reading-miscorrections.md.
//
// usage: miscorrections [BLOCKS]      blocks a version and level, default 20000

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "reader/qr/qr_layout.hpp"
#include "reader/qr/reed_solomon.hpp"

namespace {

using namespace moongate::reader::qr;

constexpr int kSpare = 4;  // parity codewords that read_damaged_levels() keeps from erasures

// The longest block of a version and level: the longer, the more it may be mistaken.
struct Code {
  int size, parity, protect;
};

Code code_of(int version, Level level) {
  const BlockStructure s = block_structure(version, level);
  return {s.data_in(s.blocks - 1) + s.parity, s.parity, s.protect};
}

// One way to decode: so many erasures, and parity codewords that may not be used up.
struct Attempt {
  int erasures = 0;
  int unused = 0;

  [[nodiscard]] int errors(const Code& code) const { return (code.parity - unused - erasures) / 2; }
};

Attempt errors_only(const Code& code) { return {0, code.protect}; }

// Leaves two parity codewords, which find one error: nothing is left to tell noise from a read.
Attempt all_used(const Code& code) { return {code.parity - 2, 0}; }

std::vector<std::uint8_t> noise(int size, std::mt19937& random) {
  std::vector<std::uint8_t> block(static_cast<std::size_t>(size));
  for (auto& c : block) c = static_cast<std::uint8_t>(random());
  return block;
}

// How many of so many noise blocks become a codeword. Noise is as far from every codeword as damage
// can bring a block.
int made_of_noise(const Code& code, Attempt attempt, int blocks, std::mt19937& random) {
  std::vector<int> erased;
  for (int i = 0; i < attempt.erasures; ++i) erased.push_back(i);
  int made = 0;
  for (int i = 0; i < blocks; ++i) {
    auto block = noise(code.size, random);
    made += correct(block, code.parity, erased, attempt.unused) ? 1 : 0;
  }
  return made;
}

// The share exactly. Spheres of radius t around codewords do not meet, so that of all words of the
// n - s codewords that are not erased, 256^(n - r) × V with V = sum over i ≤ t of C(n - s, i) ×
// 255^i decode: V / 256^(r - s).
double share_of_noise(const Code& code, Attempt attempt) {
  const int kept = code.size - attempt.erasures;
  double term = 1;
  double sphere = 1;
  for (int i = 1; i <= attempt.errors(code); ++i) {
    term *= 255.0 * (kept - i + 1) / i;
    sphere += term;
  }
  return std::ldexp(sphere, -8 * (code.parity - attempt.erasures));
}

// Generalised minimum distance decoding tries one number of erasures after the other: at most the
// sum of their shares.
double share_with_erasures(const Code& code) {
  double sum = 0;
  for (int erasures = 1; erasures <= code.parity - kSpare; ++erasures)
    sum += share_of_noise(code, {erasures, std::max(code.protect, kSpare)});
  return sum;
}

template <class Cell>
void print_table(Cell cell) {
  std::printf("\n| version | L | M | Q | H |\n|:-:|--:|--:|--:|--:|\n");
  for (int version = 1; version <= 40; ++version) {
    std::printf("| %d |", version);
    for (const Level level : {Level::l, Level::m, Level::q, Level::h})
      cell(code_of(version, level));
    std::printf("\n");
  }
}

void print_introduction(int blocks) {
  std::printf(
      "# Miscorrections\n\n"
      "What the Reed–Solomon decoder of the grey decoder makes of blocks of noise, the longest "
      "block\n"
      "of each version and level. Printed by `miscorrections %d > docs/reading-miscorrections.md`\n"
      "(`tests/bench/miscorrections.cpp`, built with `MOONGATE_BENCH`).\n\n"
      "With r parity codewords, of which p only detect, and s erasures, t = (r − p − s) / 2 errors "
      "are\n"
      "corrected. A block that is no further than 2 × errors + erasures = r + p + 1 from what was\n"
      "printed is never mistaken for something else (a test). Of blocks of noise, the share\n"
      "V / 256^(r − s) becomes a codeword, V = Σ C(n − s, i) × 255^i for i = 0 … t. A symbol is "
      "read\n"
      "when all its blocks are: their shares multiply. What the validator then refuses is not "
      "counted\n"
      "here.\n",
      blocks);
}

void print_errors_only(int blocks, std::mt19937& random) {
  int made = 0;
  std::printf(
      "\n## Errors only\n\nWith the standard's p: share of noise that becomes a codeword, "
      "worked out.\n");
  print_table([&](const Code& code) {
    made += made_of_noise(code, errors_only(code), blocks, random);
    std::printf(" %.1e |", share_of_noise(code, errors_only(code)));
  });
  std::printf("\nMeasured: %d of %d blocks, %d of each version and level.\n", made, 160 * blocks,
              blocks);
}

void print_all_used(int blocks, std::mt19937& random) {
  std::printf(
      "\n## Erasures that use up all parity\n\n"
      "r − 2 erasures, and one error found with the two codewords that are left: percent of\n"
      "noise that becomes a codeword, measured / worked out. The grey decoder does not do\n"
      "this.\n");
  print_table([&](const Code& code) {
    const double percent = 100.0 * made_of_noise(code, all_used(code), blocks, random) / blocks;
    std::printf(" %.2f / %.2f |", percent, 100 * share_of_noise(code, all_used(code)));
  });
}

void print_with_erasures() {
  double least = 1;
  double most = 0;
  for (int version = 1; version <= 40; ++version) {
    for (const Level level : {Level::l, Level::m, Level::q, Level::h}) {
      const double share = share_with_erasures(code_of(version, level));
      least = std::min(least, share);
      most = std::max(most, share);
    }
  }
  std::printf(
      "\n## Erasures as the grey decoder uses them\n\n"
      "A block with erasures leaves %d parity codewords unused, whatever is tried in turn. The\n"
      "shares of all numbers of erasures together, worked out, are %.1e to %.1e a block, for\n"
      "every version and level; most of it is 256^−%d, from the greatest number.\n",
      kSpare, least, most, kSpare);
}

}  // namespace

int main(int argc, char** argv) {
  const int blocks = argc > 1 ? std::atoi(argv[1]) : 20000;
  std::mt19937 random(18004);
  print_introduction(blocks);
  print_errors_only(blocks, random);
  print_all_used(blocks, random);
  print_with_erasures();
  return 0;
}
