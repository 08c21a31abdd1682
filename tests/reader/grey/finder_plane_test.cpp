#include "reader/grey/finder_plane.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader::grey;

namespace {

/// As a camera sees it that looks from below and from the left.
const Warp& tilted() {
  static const Warp warp(25, {Vec(40, 30), Vec(140, 60), Vec(150, 170), Vec(20, 150)});
  return warp;
}

PlacedFinder seen_at(Vec module) {
  return {{tilted().at(module), tilted().axes(module), 1}, module};
}

void check_same(const Warp& plane, Vec module, double pixels) {
  CAPTURE(module.x);
  CAPTURE(module.y);
  CHECK(cv::norm(plane.at(module) - tilted().at(module)) < pixels);
}

}  // namespace

TEST_CASE("finder plane: two finder patterns tell where the third is, in perspective too") {
  const Vec top_left(3.5F, 3.5F);
  const Vec top_right(21.5F, 3.5F);
  const Vec bottom_left(3.5F, 21.5F);
  check_same(plane_through({seen_at(top_left), seen_at(top_right)}, 25), bottom_left, 3);
  check_same(plane_through({seen_at(top_left), seen_at(bottom_left)}, 25), top_right, 3);
  check_same(plane_through({seen_at(top_right), seen_at(bottom_left)}, 25), top_left, 3);
}

TEST_CASE("finder plane: three finder patterns tell the whole symbol") {
  const Warp plane =
      plane_through({seen_at({3.5F, 3.5F}), seen_at({21.5F, 3.5F}), seen_at({3.5F, 21.5F})}, 25);
  for (const Vec corner : {Vec(0, 0), Vec(25, 0), Vec(25, 25), Vec(0, 25)})
    check_same(plane, corner, 2);
}
