#include "reader/qr/qr_layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>

using namespace moongate::reader::qr;

TEST_CASE("qr layout: alignment centres are those of annex E") {
  CHECK(alignment_centres(1).empty());
  CHECK(alignment_centres(2) == std::vector<int>{6, 18});
  CHECK(alignment_centres(7) == std::vector<int>{6, 22, 38});
  CHECK(alignment_centres(14) == std::vector<int>{6, 26, 46, 66});
  CHECK(alignment_centres(32) == std::vector<int>{6, 34, 60, 86, 112, 138});
  CHECK(alignment_centres(36) == std::vector<int>{6, 24, 50, 76, 102, 128, 154});
  CHECK(alignment_centres(40) == std::vector<int>{6, 30, 58, 86, 114, 142, 170});
  CHECK(alignment_patterns(7).size() == 6);
}

TEST_CASE("qr layout: codewords and blocks are those of tables 1 and 9") {
  CHECK(total_codewords(1) == 26);
  CHECK(total_codewords(6) == 172);
  CHECK(total_codewords(40) == 3706);
  const auto q5 = block_structure(5, Level::q);  // 2 × (33, 15), 2 × (34, 16)
  CHECK(q5.blocks == 4);
  CHECK(q5.parity == 18);
  CHECK(q5.data_in(0) == 15);
  CHECK(q5.data_in(3) == 16);
  CHECK(block_structure(40, Level::h).data_total() == 1276);
  CHECK(block_structure(1, Level::l).protect == 3);
  CHECK(block_structure(3, Level::l).protect == 1);
  CHECK(block_structure(3, Level::m).protect == 0);
}

TEST_CASE("qr layout: every codeword has its eight modules") {
  for (int version = 1; version <= 40; ++version) {
    CAPTURE(version);
    const auto path = data_path(version);
    const int remainder = static_cast<int>(path.size()) - 8 * total_codewords(version);
    CHECK(remainder >= 0);
    CHECK(remainder < 8);
  }
}

TEST_CASE("qr layout: format words are those of table C.1") {
  CHECK(format_bits({Level::m, 0}) == 0b101010000010010);
  CHECK(format_bits({Level::m, 5}) == 0b100000011001110);  // the example of section 7.9.1
  CHECK(format_bits({Level::l, 0}) == 0b111011111000100);
  CHECK(format_bits({Level::h, 7}) == 0b000100000111011);
  for (int a = 0; a < 32; ++a) {
    for (int b = 0; b < a; ++b) {
      const auto word = [](int i) { return format_bits({static_cast<Level>(i / 8), i % 8}); };
      CHECK(std::popcount(word(a) ^ word(b)) >= 7);
    }
  }
}

TEST_CASE("qr layout: version words are those of table D.1") {
  CHECK(version_bits(7) == 0x07C94);
  CHECK(version_bits(21) == 0x15683);
  CHECK(version_bits(40) == 0x28C69);
}

TEST_CASE("qr layout: both format copies stand where figure 25 shows them") {
  const auto first = format_modules(21, 0);
  CHECK(first[0] == Module{0, 8});
  CHECK(first[6] == Module{7, 8});
  CHECK(first[8] == Module{8, 7});
  CHECK(first[14] == Module{8, 0});
  const auto second = format_modules(21, 1);
  CHECK(second[0] == Module{8, 20});
  CHECK(second[6] == Module{8, 14});
  CHECK(second[7] == Module{13, 8});
  CHECK(second[14] == Module{20, 8});
}

TEST_CASE("qr layout: a dimension that no version has is none") {
  CHECK(version_of(21) == 1);
  CHECK(version_of(177) == 40);
  CHECK(version_of(17) == 0);
  CHECK(version_of(23) == 0);
  CHECK(version_of(181) == 0);
}
