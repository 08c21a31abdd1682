#include "reader/grey/warp.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader::grey;

namespace {

bool near(Vec a, Vec b, double pixels = 1e-3) { return cv::norm(a - b) < pixels; }

// 10 modules a side, 2 pixels each, from (30, 40).
Warp upright() { return Warp(10, {Vec(30, 40), Vec(50, 40), Vec(50, 60), Vec(30, 60)}); }

// A trapezoid whose diagonals meet in (2, 4/3).
Warp tilted() { return Warp(10, {Vec(0, 0), Vec(4, 0), Vec(3, 2), Vec(1, 2)}); }

}  // namespace

TEST_CASE("warp: a square is scaled and moved") {
  CHECK(near(upright().at({0, 0}), {30, 40}));
  CHECK(near(upright().at({5, 2.5F}), {40, 45}));
  CHECK(near(upright().at({-1, 11}), {28, 62}));
  const auto axes = upright().axes({7, 3});
  CHECK(near(axes[0], {2, 0}));
  CHECK(near(axes[1], {0, 2}));
}

TEST_CASE("warp: in perspective the middle lies where the diagonals meet") {
  CHECK(near(tilted().at({5, 5}), {2, 4.0F / 3}));
  CHECK(near(tilted().at({10, 10}), {3, 2}));
}

TEST_CASE("warp: any four points may fix the plane") {
  const Warp warp(10, {Vec(2, 2), Vec(8, 2), Vec(8, 8), Vec(2, 8)},
                  {Vec(4, 4), Vec(16, 4), Vec(16, 16), Vec(4, 16)});
  CHECK(near(warp.at({0, 0}), {0, 0}));
  CHECK(near(warp.at({10, 5}), {20, 10}));
}

TEST_CASE("warp: bends leave the corners where they are") {
  std::vector<double> step(Warp::kParameters, 0);
  step[8] = 8;  // along x, by u (1 − u)
  const Warp bent = upright().moved(step);
  CHECK(near(bent.at({5, 5}), {42, 50}));  // a quarter of 8 to the right of (40, 50)
  for (const Vec corner : {Vec(0, 0), Vec(10, 0), Vec(10, 10), Vec(0, 10)})
    CHECK(near(bent.at(corner), upright().at(corner)));
}

TEST_CASE("warp: the gradient foretells where a small step leads") {
  constexpr double kStep = 1e-3;
  const Vec module(3, 8);
  Warp::Gradient gradient;
  tilted().gradient(module, Warp::kParameters, gradient);
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    CAPTURE(i);
    std::vector<double> step(Warp::kParameters, 0);
    step[i] = kStep;
    const Vec moved = (tilted().moved(step).at(module) - tilted().at(module)) * (1 / kStep);
    CHECK(near(moved, gradient[i], 0.01));
  }
}
