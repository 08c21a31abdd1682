#include "reader/scene/validation.hpp"

#include <doctest/doctest.h>

#include "reader/print.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

// 17 bytes fill version 1-L, whose 7 parity codewords are all that speaks for it.
constexpr const char* kFull = "moonmoonmoonmoonm";

BackendResult read(std::string_view text) {
  auto image = test::print(text, SymbolFormat::qr_code, 4);
  BackendRequest request;
  request.formats = {SymbolFormat::qr_code};
  return read_with_zxing({image.pixels.data(), image.width, image.height, image.width}, request);
}

// Turns over modules in the data of version 1 that lie in codewords of their own.
void damage(qr::SoftGrid& grid, std::size_t codewords) {
  for (std::size_t i = 0; i < codewords; ++i) {
    const auto at = qr::data_path(1)[8 * i];
    grid.at(at.x, at.y) = 255 - grid.at(at.x, at.y);
  }
}

}  // namespace

TEST_CASE("validation: what was read without a correction stands") {
  auto found = read(kFull);
  REQUIRE(found.symbols.size() == 1);
  REQUIRE(found.grids.size() == 1);
  CHECK(found.grids[0].dimension == 21);
  validate(found);
  CHECK(found.symbols.size() == 1);
  CHECK(found.failed.empty());
}

TEST_CASE("validation: what took most of its parity to correct becomes a candidate") {
  for (const std::size_t codewords : {2U, 3U}) {
    auto found = read(kFull);
    REQUIRE(found.grids.size() == 1);
    damage(found.grids[0], codewords);
    validate(found);
    CHECK(found.symbols.empty());
    REQUIRE(found.failed.size() == 1);
    CHECK(found.failed[0].format == SymbolFormat::qr_code);
    CHECK(found.failed[0].error.code == Errc::crc_mismatch);
    CHECK(found.failed[0].dimension == 21);
  }
}

TEST_CASE("validation: symbols without a grid, and of other formats, are left alone") {
  BackendResult found;
  found.symbols.resize(2);
  found.grids.resize(1);
  validate(found);
  CHECK(found.symbols.size() == 2);
}
