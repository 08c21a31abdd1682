#include <doctest/doctest.h>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"
#include "reader/tiny_qr.hpp"

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

TEST_CASE("other matrix: a QR code of model 1 is read as what it is, and damaged as nothing") {
  auto old = print_qr_model_1(BitStream().add(0, 4).bytes("since 1994"));
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    const auto result = read(old, {.effort = effort});
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == "since 1994");
    CHECK(result.symbols[0].payload.format == SymbolFormat::qr_code);
    CHECK(result.symbols[0].symbology_identifier == "]Q0");
  }
  CHECK(read(old, {.formats = {SymbolFormat::qr_code}}).symbols.size() == 1);
  CHECK(read(old, {.formats = {SymbolFormat::data_matrix}}).symbols.empty());
  paste(old, paper(40, 60), old.width / 2 - 20, old.height / 2 - 30);
  CHECK(read(old).symbols.empty());
}

TEST_CASE("other matrix: a MaxiCode that is all of the picture is read") {
  auto label = print("LABEL 4711", SymbolFormat::maxi_code, 4);
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    const auto result = read(label, {.effort = effort});
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == "LABEL 4711");
    CHECK(result.symbols[0].payload.format == SymbolFormat::maxi_code);
  }
  paste(label, paper(label.width / 2, label.height / 2), 0, 0);  // a quarter of it is gone
  CHECK(read(label).symbols.empty());
}

TEST_CASE("other matrix: an Aztec rune is read on request only") {
  const auto rune = print("25", SymbolFormat::aztec_rune, 6);
  const auto asked = read(rune, {.formats = {SymbolFormat::aztec_rune}});
  CHECK(texts(asked) == std::set<std::string>{"025"});  // three digits, whatever its number
  REQUIRE(asked.symbols.size() == 1);
  CHECK(asked.symbols[0].payload.format == SymbolFormat::aztec_rune);
  CHECK(asked.symbols[0].symbology_identifier == "]zC");
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough})
    CHECK(read(rune, {.effort = effort}).symbols.empty());
  CHECK(read(rune, {.formats = {SymbolFormat::aztec}}).symbols.empty());
}
