#include "reader/grey/equaliser.hpp"

#include <doctest/doctest.h>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;
using moongate::reader::qr::SoftGrid;
using moongate::reader::qr::SymbolGrid;

namespace {

float margin_of(const SymbolGrid& symbol, int x, int y) {
  const int d = symbol.dimension();
  return x >= 0 && y >= 0 && x < d && y < d && symbol.dark(x, y) ? -1.0F : 1.0F;
}

/// Each module keeps `own` of its light and takes a share of its four neighbours'.
SoftGrid spilled(const SymbolGrid& symbol, float own) {
  SoftGrid margins(symbol.dimension());
  for (int y = 0; y < margins.dimension; ++y) {
    for (int x = 0; x < margins.dimension; ++x) {
      const float around = margin_of(symbol, x - 1, y) + margin_of(symbol, x + 1, y) +
                           margin_of(symbol, x, y - 1) + margin_of(symbol, x, y + 1);
      margins.at(x, y) = own * margin_of(symbol, x, y) + (1 - own) / 4 * around;
    }
  }
  return margins;
}

int count_wrong(const SoftGrid& margins, const SymbolGrid& symbol) {
  int wrong = 0;
  for (int y = 0; y < margins.dimension; ++y)
    for (int x = 0; x < margins.dimension; ++x)
      wrong += (margins.at(x, y) < 0) != symbol.dark(x, y) ? 1 : 0;
  return wrong;
}

}  // namespace

TEST_CASE("equaliser: a clean symbol stays as it is") {
  const SymbolGrid symbol = symbol_with("equal", 3, {});
  CHECK(count_wrong(equalised(spilled(symbol, 1)), symbol) == 0);
}

TEST_CASE("equaliser: what neighbours outshine is decided right") {
  // 0.45 of its own light: one that stands alone, −0.45 + 0.55, looks like the others.
  const SymbolGrid symbol = symbol_with("equal", 3, {});
  const SoftGrid seen = spilled(symbol, 0.45F);
  const int before = count_wrong(seen, symbol);
  CHECK(before > 0);
  CHECK(10 * count_wrong(equalised(seen), symbol) < before);
}
