#include <doctest/doctest.h>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

TEST_CASE("other matrix: what is printed white on black is read and marked") {
  using enum SymbolFormat;
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough})
    for (const auto format : {qr_code, data_matrix, aztec}) {
      CAPTURE(static_cast<int>(effort));
      CAPTURE(static_cast<int>(format));
      const auto result = read(negative(print("night", format)), {.effort = effort});
      REQUIRE(result.symbols.size() == 1);
      CHECK(result.symbols[0].payload.text == "night");
      CHECK(result.symbols[0].payload.format == format);
      CHECK(result.symbols[0].inverted);
    }
}

TEST_CASE("other matrix: black on white is not marked as inverted") {
  const auto result = read(print("day", SymbolFormat::data_matrix), {.effort = Effort::balanced});
  REQUIRE(result.symbols.size() == 1);
  CHECK_FALSE(result.symbols[0].inverted);
}

TEST_CASE("other matrix: standing PDF417 is read in large pictures, and with the greatest effort") {
  const auto standing = clockwise(print("a stacked symbol that stands", SymbolFormat::pdf417));
  Image large = paper(1500, 1500);
  paste(large, standing, 200, 200);
  CHECK(read(large, {.effort = Effort::balanced}).symbols.size() == 1);
  CHECK(read(standing, {.effort = Effort::thorough}).symbols.size() == 1);
}
