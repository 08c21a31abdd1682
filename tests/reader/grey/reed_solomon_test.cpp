#include "reader/grey/reed_solomon.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

#include "reader/grey/qr_layout.hpp"

using namespace moongate::reader::grey;
using Bytes = std::vector<std::uint8_t>;

namespace {

Bytes block_of(const Bytes& data, int parity) {
  Bytes block = data;
  const Bytes tail = parity_of(data, parity);
  block.insert(block.end(), tail.begin(), tail.end());
  return block;
}

Bytes arbitrary_data(int count) {
  return *rc::gen::container<Bytes>(static_cast<std::size_t>(count),
                                    rc::gen::arbitrary<std::uint8_t>());
}

std::vector<int> random_places(std::size_t size, int count) {
  std::vector<int> all(size);
  std::iota(all.begin(), all.end(), 0);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    std::swap(all[i], all[*rc::gen::inRange(i, size)]);
  }
  all.resize(static_cast<std::size_t>(count));
  return all;
}

struct Damage {
  Bytes block;
  std::vector<int> erased;
};

Damage damaged(Bytes block, int errors, int erasures) {
  const auto places = random_places(block.size(), errors + erasures);
  for (std::size_t i = 0; i < places.size(); ++i) {
    auto& codeword = block[static_cast<std::size_t>(places[i])];
    const bool known = i < static_cast<std::size_t>(erasures);
    codeword = static_cast<std::uint8_t>(codeword ^ *rc::gen::inRange(known ? 0 : 1, 256));
  }
  return {std::move(block), {places.begin(), places.begin() + erasures}};
}

}  // namespace

TEST_CASE("reed-solomon: the parity of annex I's example is the standard's") {
  // 01234567 in version 1-M: the codewords of annex I.2.
  const Bytes data{0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11,
                   0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11};
  CHECK(parity_of(data, 10) == Bytes{0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55});
}

TEST_CASE("reed-solomon: every block within the bound of its version and level is corrected") {
  CHECK(rc::check([] {
    const int version = *rc::gen::inRange(1, 41);
    const auto s = block_structure(version, static_cast<Level>(*rc::gen::inRange(0, 4)));
    const int reach = s.parity - s.protect;
    const int errors = *rc::gen::inRange(0, reach / 2 + 1);
    const int erasures = *rc::gen::inRange(0, reach - 2 * errors + 1);
    const Bytes sent = block_of(arbitrary_data(s.data_in(s.blocks - 1)), s.parity);
    auto [block, erased] = damaged(sent, errors, erasures);
    const auto correction = correct(block, s.parity, erased, s.protect);
    RC_ASSERT(correction.has_value());
    RC_ASSERT(block == sent);
    RC_ASSERT(correction->errors <= errors);
    RC_ASSERT(correction->erasures == erasures);
  }));
}

TEST_CASE("reed-solomon: what is given back is a codeword, whatever came in") {
  CHECK(rc::check([] {
    const int parity = *rc::gen::inRange(1, 31);
    Bytes block = arbitrary_data(parity + *rc::gen::inRange(1, 100));
    const Bytes before = block;
    const auto erased = random_places(block.size(), *rc::gen::inRange(0, parity + 1));
    if (correct(block, parity, erased)) {
      const Bytes data(block.begin(), block.end() - parity);
      RC_ASSERT(block_of(data, parity) == block);
    } else {
      RC_ASSERT(block == before);
    }
  }));
}

TEST_CASE(
    "reed-solomon: one error too many is refused or becomes another codeword, never a crash") {
  Bytes block = block_of(Bytes(19, 7), 7);
  for (const std::size_t i : {0U, 5U, 25U}) block[i] ^= 0x5A;
  CHECK_FALSE(correct(block, 7, {}, 3));  // p keeps 3 of 7: two errors at most
}

TEST_CASE("reed-solomon: more erasures than parity are refused") {
  Bytes block = block_of(Bytes(16, 1), 10);
  const std::vector<int> erased{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  CHECK_FALSE(correct(block, 10, erased));
  CHECK(correct(block, 10, std::span(erased).first(10)));
  CHECK_FALSE(correct(block, 10, std::span(erased).first(10), 1));
}
