// Measures how often Reed–Solomon decoding makes a wrong codeword out of a block that is damaged
// beyond what can be corrected, by version and level: errors only with the p of ISO/IEC 18004
// table 9, then erasures that leave 0, 1, 2, 4 and 6 parity codewords unused. Prints Markdown.
//
// usage: miscorrections [BLOCKS]      blocks a version and level, default 20000

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "reader/grey/qr_layout.hpp"
#include "reader/grey/reed_solomon.hpp"

namespace {

using namespace moongate::reader::grey;

constexpr std::array<int, 5> kKept{0, 1, 2, 4, 6};  // parity codewords that detect only

std::vector<std::uint8_t> noise(int size, std::mt19937& random) {
  std::vector<std::uint8_t> block(static_cast<std::size_t>(size));
  for (auto& c : block) c = static_cast<std::uint8_t>(random());
  return block;
}

// Percent of noise blocks that become a codeword. Noise is as far from every codeword as damage can
// bring a block.
double share(int version, Level level, int erasures, int kept, int blocks, std::mt19937& random) {
  const BlockStructure s = block_structure(version, level);
  std::vector<int> erased;
  for (int i = 0; i < erasures; ++i) erased.push_back(i);
  int made = 0;
  for (int i = 0; i < blocks; ++i) {
    auto block = noise(s.short_data + s.parity, random);
    made += correct(block, s.parity, erased, kept) ? 1 : 0;
  }
  return 100.0 * made / blocks;
}

void print_row(int version, Level level, int blocks, std::mt19937& random) {
  const BlockStructure s = block_structure(version, level);
  std::printf("| %d-%c | %d | %d | %.3f |", version, "LMQH"[static_cast<int>(level)], s.parity,
              s.protect, share(version, level, 0, s.protect, blocks, random));
  for (const int kept : kKept) {
    // Two codewords short of all, so that one error may hide among what is not erased.
    const int erasures = s.parity - std::max(kept, 2);
    std::printf(" %.3f |", share(version, level, erasures, kept, blocks, random));
  }
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  const int blocks = argc > 1 ? std::atoi(argv[1]) : 20000;
  std::mt19937 random(18004);
  std::printf("| symbol | parity | p | errors only %% | keep 0 %% | 1 | 2 | 4 | 6 |\n");
  std::printf("|:-:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
  for (const int version : {1, 2, 3, 4, 5, 7, 10, 20, 40}) {
    for (const Level level : {Level::l, Level::m, Level::q, Level::h}) {
      print_row(version, level, blocks, random);
    }
  }
  return 0;
}
