#include "reader/qr/reed_solomon.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

#include "reader/qr/qr_layout.hpp"

using namespace moongate::reader::qr;
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

/// The blocks of one length in one version and level.
struct Structure {
  std::string name;
  int data, parity, protect;
};

std::vector<Structure> structures() {
  std::vector<Structure> all;
  for (int version = 1; version <= 40; ++version) {
    for (const Level level : {Level::l, Level::m, Level::q, Level::h}) {
      const auto s = block_structure(version, level);
      const auto name = std::to_string(version) + "LMQH"[static_cast<std::size_t>(level)];
      all.push_back({name + " short", s.data_in(0), s.parity, s.protect});
      if (s.long_blocks > 0)
        all.push_back({name + " long", s.data_in(s.blocks - 1), s.parity, s.protect});
    }
  }
  return all;
}

/// Random data with wrong codewords at random places, some of them known. Seeded, so that no run
/// differs from another.
struct Trial {
  Bytes sent, received;
  std::vector<int> erased;

  Trial(const Structure& s, int errors, int erasures, std::mt19937& random) {
    Bytes data(static_cast<std::size_t>(s.data));
    for (auto& codeword : data) codeword = static_cast<std::uint8_t>(random());
    sent = received = block_of(data, s.parity);
    std::vector<int> places(sent.size());
    std::iota(places.begin(), places.end(), 0);
    std::shuffle(places.begin(), places.end(), random);
    places.resize(static_cast<std::size_t>(errors + erasures));
    for (const int place : places) received[static_cast<std::size_t>(place)] ^= wrong(random);
    erased.assign(places.begin(), places.begin() + erasures);
  }

  static std::uint8_t wrong(std::mt19937& random) {
    return static_cast<std::uint8_t>(1 + random() % 255);
  }
};

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
    const Bytes sent =
        block_of(arbitrary_data(s.data_in(*rc::gen::inRange(0, s.blocks))), s.parity);
    auto [block, erased] = damaged(sent, errors, erasures);
    const auto correction = correct(block, s.parity, erased, s.protect);
    RC_ASSERT(correction.has_value());
    RC_ASSERT(block == sent);
    RC_ASSERT(correction->errors <= errors);
    RC_ASSERT(correction->erasures == erasures);
  }));
}

TEST_CASE("reed-solomon: at 2 errors + erasures = d - p every structure is corrected") {
  std::mt19937 random(18004);
  for (const Structure& s : structures()) {
    const int reach = s.parity - s.protect;
    for (int errors = 0; 2 * errors <= reach; ++errors) {
      const Trial trial(s, errors, reach - 2 * errors, random);
      Bytes block = trial.received;
      const auto correction = correct(block, s.parity, trial.erased, s.protect);
      CAPTURE(s.name);
      CAPTURE(errors);
      REQUIRE(correction);
      CHECK(block == trial.sent);
      CHECK(correction->errors == errors);
    }
  }
}

// Two codewords differ in at least parity + 1 places. What lies 2e + s ≤ parity + p + 1 from one of
// them is therefore never as near as 2t + s ≤ parity - p to another: there is nothing to mistake
// it for, and every such block must be refused.
TEST_CASE(
    "reed-solomon: from there to 2 errors + erasures = d + p + 1 every structure is refused") {
  std::mt19937 random(2015);
  for (const Structure& s : structures()) {
    const int reach = s.parity - s.protect;
    for (int beyond = reach + 1; beyond <= s.parity + s.protect + 1; ++beyond) {
      for (int errors = (beyond - reach + 1) / 2; 2 * errors <= beyond; ++errors) {
        const Trial trial(s, errors, beyond - 2 * errors, random);
        Bytes block = trial.received;
        CAPTURE(s.name);
        CAPTURE(errors);
        CHECK_FALSE(correct(block, s.parity, trial.erased, s.protect));
        CHECK(block == trial.received);
      }
    }
  }
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
