#include "reader/grey/symbol_of.hpp"

#include <doctest/doctest.h>

#include "reader/grey/rendering.hpp"

using namespace moongate;
using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;
using moongate::reader::qr::Format;
using moongate::reader::qr::Level;

namespace {

constexpr Format kFormat{Level::q, 6};

// What the grey decoder hands on of a symbol without errors.
GreyRead read_of(const std::string& text, int version) {
  GreyRead read;
  read.decoded.version = version;
  read.decoded.format.format = kFormat;
  read.decoded.bytes = data_of(text, version, Level::q);
  read.decoded.codewords = reader::qr::interleave(version, Level::q, read.decoded.bytes);
  read.decoded.blocks = {{26, 13, 0, 0}};
  read.corners = {Vec(10, 20), Vec(110, 20), Vec(110, 120), Vec(10, 120)};
  return read;
}

}  // namespace

TEST_CASE("symbol of: codewords become the text, corners are those of the picture") {
  const auto symbol = symbol_of(read_of("grey moon", 1));
  REQUIRE(symbol);
  CHECK(symbol->payload.text == "grey moon");
  CHECK(symbol->payload.bytes == "grey moon");
  CHECK(symbol->payload.format == SymbolFormat::qr_code);
  CHECK(symbol->version == 1);
  CHECK(symbol->ec_level == "Q");
  CHECK(symbol->confidence == 1);
  CHECK_FALSE(symbol->mirrored);
  CHECK(symbol->corners[1].x == 110);
  CHECK(symbol->corners[3].y == 120);
}

TEST_CASE("symbol of: corners of a mirrored symbol run as its own do") {
  GreyRead read = read_of("mirror", 1);
  read.mirrored = true;
  read.inverted = true;
  const auto symbol = symbol_of(read);
  REQUIRE(symbol);
  CHECK(symbol->mirrored);
  CHECK(symbol->inverted);
  CHECK(symbol->corners[1].x == 10);  // the top right and the bottom left change places
  CHECK(symbol->corners[1].y == 120);
  CHECK(symbol->corners[3].x == 110);
}

TEST_CASE("symbol of: what breaks the rules of the standard is no symbol") {
  GreyRead read = read_of("broken", 1);
  read.decoded.bytes[0] = 0xF0;  // a mode indicator that table 2 does not have
  read.decoded.codewords = reader::qr::interleave(1, Level::q, read.decoded.bytes);
  CHECK_FALSE(symbol_of(read));
}

TEST_CASE("symbol of: half of the parity spent is half of the confidence") {
  GreyRead read = read_of("half", 1);
  read.decoded.blocks = {{26, 12, 3, 0}};  // three errors use six of twelve
  const auto symbol = symbol_of(read);
  REQUIRE(symbol);
  CHECK(symbol->confidence == doctest::Approx(0.5));
}
