#include "reader/grey/triplets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace moongate::reader::grey;

namespace {

Finder finder_at(Vec centre, float module = 4) {
  return {centre, {Vec(module, 0), Vec(0, module)}, 1};
}

// Version 1, 4 pixels a module: centres 14 modules apart.
const Finder kTopLeft = finder_at({100, 100});
const Finder kTopRight = finder_at({156, 100});
const Finder kBottomLeft = finder_at({100, 156});

}  // namespace

TEST_CASE("triplets: three finders make one symbol, whatever their order") {
  for (const auto& finders : {std::vector{kTopLeft, kTopRight, kBottomLeft},
                              std::vector{kBottomLeft, kTopLeft, kTopRight}}) {
    const auto triplets = combine(finders, 10);
    REQUIRE_FALSE(triplets.empty());
    CHECK(triplets[0].finders[0].centre == kTopLeft.centre);
    CHECK(triplets[0].finders[1].centre == kTopRight.centre);
    CHECK(triplets[0].finders[2].centre == kBottomLeft.centre);
    CHECK(triplets[0].doubt == doctest::Approx(14.0 / 200));  // nothing but its size
  }
}

TEST_CASE("triplets: axes are turned along the sides of the symbol") {
  // Turned by a quarter: what was the top right stands below the corner.
  const auto triplets =
      combine({finder_at({100, 100}), finder_at({100, 156}), finder_at({44, 100})}, 10);
  REQUIRE_FALSE(triplets.empty());
  CHECK(triplets[0].finders[1].centre == Vec(100, 156));
  CHECK(triplets[0].finders[0].axes[0] == Vec(0, 4));
  CHECK(triplets[0].finders[0].axes[1] == Vec(-4, 0));
}

TEST_CASE("triplets: what stands too near, on a line or is of another size is no symbol") {
  CHECK(combine({kTopLeft, finder_at({140, 100}), finder_at({100, 140})}, 10).empty());
  CHECK(combine({kTopLeft, kTopRight, finder_at({212, 100})}, 10).empty());
  CHECK(combine({kTopLeft, kTopRight, finder_at({100, 156}, 11)}, 10).empty());
  CHECK(combine({kTopLeft, kTopRight}, 10).empty());
}

TEST_CASE("triplets: no more than asked for, least doubtful first") {
  std::vector<Finder> many;
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 3; ++x)
      many.push_back(
          finder_at({100 + 56 * static_cast<float>(x), 100 + 56 * static_cast<float>(y)}));
  const auto triplets = combine(many, 5);
  REQUIRE(triplets.size() == 5);
  CHECK(std::is_sorted(triplets.begin(), triplets.end(),
                       [](const Triplet& a, const Triplet& b) { return a.doubt < b.doubt; }));
}

TEST_CASE("triplets: the third finder of a pair is guessed where it would stand") {
  const auto stands_at = [](Vec place) {
    return [place](const Triplet& t) {
      return std::any_of(t.finders.begin(), t.finders.end(), [&](const Finder& f) {
        return cv::norm(f.centre - place) < 0.01 && f.agreement < 1;
      });
    };
  };
  const auto side = complete_pairs({kTopLeft, kTopRight}, 20);
  for (const Vec place : {Vec(100, 156), Vec(156, 156), Vec(100, 44), Vec(156, 44)})
    CHECK(std::any_of(side.begin(), side.end(), stands_at(place)));
  const auto diagonal = complete_pairs({kTopRight, kBottomLeft}, 20);
  CHECK(std::any_of(diagonal.begin(), diagonal.end(), stands_at(kTopLeft.centre)));
}

TEST_CASE("triplets: the third finder is guessed however the symbol is turned") {
  for (int degrees = 0; degrees < 360; degrees += 15) {
    CAPTURE(degrees);
    const float angle = static_cast<float>(degrees) * std::numbers::pi_v<float> / 180;
    const Vec right(4 * std::cos(angle), 4 * std::sin(angle));
    const Vec down(-right.y, right.x);
    const Finder left_top{{300, 300}, {right, down}, 1};
    const Finder right_top{left_top.centre + 14 * right, {right, down}, 1};
    const Finder left_bottom{left_top.centre + 14 * down, {right, down}, 1};
    const std::array<Finder, 3> all{left_top, right_top, left_bottom};
    for (std::size_t torn = 0; torn < all.size(); ++torn) {
      CAPTURE(torn);
      const auto triplets = complete_pairs({all[(torn + 1) % 3], all[(torn + 2) % 3]}, 20);
      CHECK(std::any_of(triplets.begin(), triplets.end(), [&](const Triplet& t) {
        return cv::norm(t.finders[torn].centre - all[torn].centre) < 0.01 &&
               cv::norm(t.finders[0].axes[0] - right) < 0.01;
      }));
    }
  }
}
