// What stands in a symbol beside its message: ECI designators and FNC1.
#include "reader/backend/symbology_identifier.hpp"

#include <doctest/doctest.h>

#include <set>

#include "reader/print.hpp"
#include "reader/reading.hpp"
#include "reader/tiny_qr.hpp"

using namespace moongate;
using namespace moongate::test;

TEST_CASE("identifier: an ECI designator of seven digits ends nothing, with any effort") {
  const auto bad = print_qr(BitStream().eci(1'000'000).bytes("bad"));
  const auto good = print_qr(BitStream().bytes("good"));
  auto both = paper(bad.width + good.width, bad.height);
  paste(both, bad, 0, 0);
  paste(both, good, bad.width, 0);
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    CAPTURE(to_string(effort));
    const auto result = read(both, {.effort = effort});
    CHECK(texts(result) == std::set<std::string>{"good"});
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].code == Errc::malformed);
  }
  const auto last = read(print_qr(BitStream().eci(999'999).bytes("x")));
  REQUIRE(last.symbols.size() == 1);
  CHECK(last.symbols[0].payload.eci == 999'999);
  CHECK(last.symbols[0].payload.bytes == "x");
  CHECK(last.symbols[0].payload.text.empty());  // nobody knows what it means
}

TEST_CASE("identifier: FNC1 in first place marks GS1 data, in second place it does not") {
  using enum SymbolFormat;
  for (const auto format : {code_128, data_matrix, qr_code, aztec}) {
    CAPTURE(to_string(format));
    const auto result = read(print_gs1("(01)09501101530003", format), {.formats = {format}});
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.gs1);
    CHECK(result.symbols[0].payload.bytes == "0109501101530003");
    const auto plain = read(print("0109501101530003", format), {.formats = {format}});
    REQUIRE(plain.symbols.size() == 1);
    CHECK_FALSE(plain.symbols[0].payload.gs1);
  }
  const auto databar_only = read(print("(01)09501101530003", databar), {.formats = {databar}});
  REQUIRE(databar_only.symbols.size() == 1);  // holds nothing else
  CHECK(databar_only.symbols[0].payload.gs1);
  const auto with_eci = read(print_qr(BitStream().eci(26).add(5, 4).bytes("0109501101530003")));
  REQUIRE(with_eci.symbols.size() == 1);
  CHECK(with_eci.symbols[0].payload.gs1);
  const auto second = read(print_qr(BitStream().add(9, 4).add(37, 8).bytes("0109501101530003")));
  REQUIRE(second.symbols.size() == 1);  // AIM application 37
  CHECK_FALSE(second.symbols[0].payload.gs1);
}

TEST_CASE("identifier: GS1 data by ISO/IEC 15424, whatever else the modifier says") {
  for (const char* gs1 : {"]C1", "]Q3", "]Q4", "]d2", "]d5", "]e0", "]z1", "]z4"}) {
    CAPTURE(gs1);
    CHECK(reader::is_gs1(gs1));
  }
  // Plain, with an ECI, FNC1 in second place, other symbologies, and no identifier at all.
  for (const char* other : {"]C0", "]C2", "]Q1", "]Q2", "]Q5", "]d1", "]d3", "]d4", "]z0", "]z2",
                            "]E0", "]I1", "]A0", "]L0", "C1", "]C", ""}) {
    CAPTURE(other);
    CHECK_FALSE(reader::is_gs1(other));
  }
}
