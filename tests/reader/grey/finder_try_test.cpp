#include "reader/grey/finder_try.hpp"

#include <doctest/doctest.h>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

// Version 1, 5 pixels a module, turned by 30 degrees around its first finder's centre (100, 100).
cv::Mat turned() {
  constexpr float kCos = 0.866025F;
  constexpr float kSin = 0.5F;
  return photograph(
      symbol_with("try", 1, {}),
      [](Vec m) {
        const Vec d = (m - Vec(3.5F, 3.5F)) * 5;
        return Vec(100 + kCos * d.x - kSin * d.y, 100 + kSin * d.x + kCos * d.y);
      },
      {240, 240}, 1);
}

Finder seed_at(Vec centre) { return {centre, {Vec(5, 0), Vec(0, 5)}, 0}; }

}  // namespace

TEST_CASE("finder try: a seed is turned until it fits, and told in pixels of the picture") {
  const Patch patch = smoothed_patch(turned());
  CHECK(patch.fine.size() == patch.coarse.size());
  FinderSearch search;
  search.scale = 0.5F;
  std::vector<Finder> guesses;
  try_seed(patch, seed_at({101, 99}), guesses);
  const auto found = fitted(patch, search, guesses);
  REQUIRE(found.size() == 1);
  CHECK(cv::norm(found[0].centre - Vec(200, 200)) < 1);
  CHECK(cv::norm(found[0].axes[0]) == doctest::Approx(10).epsilon(0.03));
  CHECK(found[0].agreement > 0.85F);
}

TEST_CASE("finder try: rings are seen however the squares are turned") {
  const cv::Mat picture = turned();
  const Rings at_finder = rings_of(picture, seed_at({100, 100}));
  CHECK(at_finder.step > 30);
  CHECK(at_finder.uneven < at_finder.step);
  CHECK(rings_of(picture, seed_at({20, 20})).step < 5);  // paper
  // Of half the size its middle circle still lies in the core.
  CHECK(rings_of(picture, {{100, 100}, {Vec(2.5F, 0), Vec(0, 2.5F)}, 0}).step < 0);
}

TEST_CASE("finder try: what does not look like a finder is dropped") {
  const Patch patch = smoothed_patch(turned());
  std::vector<Finder> guesses;
  try_seed(patch, seed_at({20, 20}), guesses);
  CHECK(guesses.empty());
  FinderSearch strict;
  strict.least = 1.01F;
  try_seed(patch, seed_at({100, 100}), guesses);
  CHECK(guesses.size() == 1);
  CHECK(fitted(patch, strict, guesses).empty());
}

TEST_CASE("finder try: of too many guesses those are fitted that look best") {
  const Patch patch = smoothed_patch(turned());
  const FinderSearch search;
  std::vector<Finder> guesses(search.fits, seed_at({20, 20}));
  try_seed(patch, seed_at({100, 100}), guesses);
  REQUIRE(guesses.size() == search.fits + 1);
  CHECK(fitted(patch, {}, guesses).size() == 1);
}

TEST_CASE("finder try: nothing more is fitted once it is late") {
  const Patch patch = smoothed_patch(turned());
  std::vector<Finder> guesses;
  try_seed(patch, seed_at({100, 100}), guesses);
  FinderSearch late;
  late.late = [] { return true; };
  CHECK(fitted(patch, late, guesses).empty());
}

TEST_CASE("finder try: the best come first, and no more than asked for") {
  std::vector<Finder> some(3, seed_at({0, 0}));
  some[0].agreement = 0.5F;
  some[1].agreement = 0.9F;
  some[2].agreement = 0.7F;
  const auto best = best_of(some, 2);
  REQUIRE(best.size() == 2);
  CHECK(best[0].agreement == 0.9F);
  CHECK(best[1].agreement == 0.7F);
  CHECK(best_of({}, 2).empty());
}
