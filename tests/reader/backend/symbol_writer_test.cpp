#include "reader/backend/symbol_writer.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {

// ISO/IEC 18004 section 6.3.3: a dark ring of seven modules, a light one of five, three by three
// dark
bool has_finder(const Modules& modules, int left, int top) {
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 7; ++x) {
      const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
      if (modules.is_dark(left + x, top + y) != (ring != 2)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("symbol writer: three finder patterns, timing patterns and the version's side") {
  const auto modules = qr_code_of("https://qr.example/pay", 'M');
  REQUIRE(modules);
  CHECK(modules->side == 17 + 4 * modules->version());
  CHECK(modules->dark.size() == static_cast<std::size_t>(modules->side * modules->side));
  CHECK(has_finder(*modules, 0, 0));
  CHECK(has_finder(*modules, modules->side - 7, 0));
  CHECK(has_finder(*modules, 0, modules->side - 7));
  CHECK_FALSE(has_finder(*modules, modules->side - 7, modules->side - 7));
  for (int i = 8; i < modules->side - 8; ++i) {
    CHECK(modules->is_dark(i, 6) == (i % 2 == 0));
    CHECK(modules->is_dark(6, i) == (i % 2 == 0));
  }
}

// ISO/IEC 18004 table 7: version 1 holds 17, 14, 11 and 7 bytes; version 40-L 2953
TEST_CASE("symbol writer: as much as the table says, in the smallest version") {
  struct Row {
    char level;
    std::size_t bytes;
  };
  for (const Row& row : {Row{'L', 17}, Row{'M', 14}, Row{'Q', 11}, Row{'H', 7}}) {
    CAPTURE(row.level);
    const auto fits = qr_code_of(std::string(row.bytes, 'a'), row.level);
    REQUIRE(fits);
    CHECK(fits->version() == 1);
    const auto more = qr_code_of(std::string(row.bytes + 1, 'a'), row.level);
    REQUIRE(more);
    CHECK(more->version() == 2);
  }
  const auto most = qr_code_of(std::string(2953, 'a'), 'L');
  REQUIRE(most);
  CHECK(most->version() == 40);
  const auto beyond = qr_code_of(std::string(2954, 'a'), 'L');
  REQUIRE_FALSE(beyond);
  CHECK(beyond.error().code == Errc::too_large);
}

TEST_CASE("symbol writer: bytes beyond ASCII take no ECI, which would need room") {
  // Seven characters of two bytes each: 14 bytes in byte mode fill version 1-M.
  const auto modules = qr_code_of("äöüäöüß", 'M');
  REQUIRE(modules);
  CHECK(modules->version() == 1);
}
