#include "reader/grey/validator.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

Decoded decoded_of(const std::string& text, int version, Level level, int errors, int erasures) {
  Decoded d;
  d.version = version;
  d.format = {{level, 0}, 1, 0};
  d.bytes = data_of(text, version, level);
  d.codewords = interleave(version, level, d.bytes);
  const auto s = block_structure(version, level);
  for (int b = 0; b < s.blocks; ++b) {
    d.blocks.push_back({s.data_in(b) + s.parity, s.parity, errors, erasures});
  }
  return d;
}

}  // namespace

TEST_CASE("validator: a clean symbol is accepted at every size") {
  for (int version = 1; version <= 40; ++version) {
    CHECK(judge(weigh(decoded_of("A", version, Level::l, 0, 0))) == Verdict::accepted);
  }
}

TEST_CASE("validator: parity that corrections used up is no evidence") {
  const auto clean = weigh(decoded_of("A", 1, Level::h, 0, 0));
  const auto worn = weigh(decoded_of("A", 1, Level::h, 8, 0));
  CHECK(clean.parity == doctest::Approx(17 * 8));
  CHECK(worn.parity < 60);
  const auto erased = weigh(decoded_of("A", 1, Level::h, 0, 17));
  CHECK(erased.parity == doctest::Approx(0));
}

TEST_CASE("validator: each choice of places and values that corrections had costs its bits") {
  const auto two = weigh(decoded_of("A", 1, Level::m, 2, 4));
  CHECK(two.parity == doctest::Approx(8 * (10 - 4) - std::log2(22 * 21 / 2 * 255.0 * 255.0)));
}

TEST_CASE("validator: weighing writes nothing that other threads write, too") {
  ::signgam = 7;  // std::lgamma would set it
  weigh(decoded_of("A", 1, Level::h, 8, 0));
  CHECK(::signgam == 7);
}

TEST_CASE("validator: a full 1-L symbol with two errors is not enough") {
  const std::string full(17, 'x');  // no room for padding
  CHECK(judge(weigh(decoded_of(full, 1, Level::l, 2, 0))) == Verdict::rejected);
  CHECK(judge(weigh(decoded_of(full, 1, Level::l, 1, 0))) == Verdict::thin);
  CHECK(judge(weigh(decoded_of(full, 1, Level::l, 0, 0))) == Verdict::accepted);
}

TEST_CASE("validator: near misses are rejected") {
  auto four_format_errors = decoded_of("A", 5, Level::m, 0, 0);
  four_format_errors.format.distance = 4;
  CHECK(judge(weigh(four_format_errors)) == Verdict::rejected);

  auto no_such_mode = decoded_of("A", 5, Level::m, 0, 0);
  no_such_mode.bytes[0] = 0x60;
  CHECK(judge(weigh(no_such_mode)) == Verdict::rejected);

  auto odd_padding = decoded_of("A", 1, Level::l, 0, 0);  // 56 bits of parity
  odd_padding.bytes.back() ^= 1;
  CHECK(judge(weigh(odd_padding)) == Verdict::rejected);
  auto odd_but_sure = decoded_of("A", 1, Level::h, 0, 0);
  odd_but_sure.bytes.back() ^= 1;
  CHECK(judge(weigh(odd_but_sure)) == Verdict::accepted);
}
