#include "reader/base/geometry.hpp"

#include <doctest/doctest.h>

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr Quad kSquare{{{10, 20}, {30, 20}, {30, 40}, {10, 40}}};
constexpr Quad kTurned{{{30, 20}, {10, 20}, {10, 40}, {30, 40}}};  // the other way round

Quad moved(Quad quad, float right) {
  for (Point& p : quad) p.x += right;
  return quad;
}

}  // namespace

TEST_CASE("geometry: a point is inside whichever way round the corners run") {
  for (const Quad& quad : {kSquare, kTurned}) {
    CHECK(contains(quad, {20, 30}));
    CHECK_FALSE(contains(quad, {31, 30}));
    CHECK_FALSE(contains(quad, {20, 19}));
  }
  CHECK(centre(kSquare).x == 20);
  CHECK(centre(kSquare).y == 30);
}

TEST_CASE("geometry: sides and areas") {
  CHECK(distance({0, 0}, {3, 4}) == 5);
  CHECK(longest_side({{{0, 0}, {3, 4}, {3, 5}, {0, 1}}}) == 5);
  CHECK(area(kSquare) == 400);
  CHECK(area(kTurned) == 400);
  CHECK(area({{{0, 0}, {9, 0}, {9, 0}, {0, 0}}}) == 0);
}

TEST_CASE("geometry: boxes are near when so many pixels lie between them") {
  CHECK(boxes_near(kSquare, moved(kSquare, 25), 5));
  CHECK_FALSE(boxes_near(kSquare, moved(kSquare, 25), 4));
  CHECK(boxes_near(kSquare, moved(kSquare, 15), 0));
  CHECK(largest_shift(kSquare, moved(kSquare, 7)) == 7);
}

TEST_CASE("geometry: corners of a crop at half size lead back to the picture") {
  const Quad full = to_full_size(kSquare, 0.5F, {100, 200});
  CHECK(full[0].x == 10 / 0.5F + 100);
  CHECK(full[0].y == 20 / 0.5F + 200);
}
