#include "reader/grey/warp.hpp"

#include <opencv2/imgproc.hpp>

namespace moongate::reader::grey {
namespace {

struct Projected {
  float u, v, w;
  Vec at;
};

Projected project(const std::array<double, 8>& h, float side, Vec m) {
  const double u = m.x / static_cast<double>(side);
  const double v = m.y / static_cast<double>(side);
  const double w = h[6] * u + h[7] * v + 1;
  const double x = (h[0] * u + h[1] * v + h[2]) / w;
  const double y = (h[3] * u + h[4] * v + h[5]) / w;
  return {static_cast<float>(u), static_cast<float>(v), static_cast<float>(w),
          Vec(static_cast<float>(x), static_cast<float>(y))};
}

}  // namespace

Warp::Warp(float side, const std::array<Vec, 4>& corners)
    : Warp(side, {Vec(0, 0), Vec(side, 0), Vec(side, side), Vec(0, side)}, corners) {}

Warp::Warp(float side, const std::array<Vec, 4>& modules, const std::array<Vec, 4>& pixels)
    : side_(side) {
  std::array<Vec, 4> unit = modules;
  for (Vec& p : unit) p *= 1 / side;
  const cv::Mat m = cv::getPerspectiveTransform(unit.data(), pixels.data());
  for (std::size_t i = 0; i < h_.size(); ++i) h_[i] = m.ptr<double>()[i];
}

// All terms vanish at the four corners, so that the homography keeps them.
std::array<float, Warp::kBends> Warp::terms(float u, float v) {
  const float a = u * (1 - u);
  const float b = v * (1 - v);
  const float a3 = a * (1 - 2 * u);
  const float b3 = b * (1 - 2 * v);
  return {a, b, a * v, b * u, a3, b3, a * b, a3 * v, b3 * u};
}

Vec Warp::at(Vec module) const {
  const Projected p = project(h_, side_, module);
  const auto t = terms(p.u, p.v);
  Vec moved = p.at;
  for (std::size_t i = 0; i < t.size(); ++i) moved += t[i] * bends_[i];
  return moved;
}

std::array<Vec, 2> Warp::axes(Vec module) const {
  constexpr float kStep = 0.5F;
  return {at(module + Vec(kStep, 0)) - at(module - Vec(kStep, 0)),
          at(module + Vec(0, kStep)) - at(module - Vec(0, kStep))};
}

void Warp::gradient(Vec module, int count, Gradient& out) const {
  const Projected p = project(h_, side_, module);
  const float u = p.u / p.w;
  const float v = p.v / p.w;
  const float one = 1 / p.w;
  out[0] = {u, 0};
  out[1] = {v, 0};
  out[2] = {one, 0};
  out[3] = {0, u};
  out[4] = {0, v};
  out[5] = {0, one};
  out[6] = -u * p.at;
  out[7] = -v * p.at;
  if (count <= 8) return;
  const auto t = terms(p.u, p.v);
  for (std::size_t i = 0; i < t.size(); ++i) {
    out[8 + 2 * i] = {t[i], 0};
    out[9 + 2 * i] = {0, t[i]};
  }
}

Warp Warp::moved(const std::vector<double>& step) const {
  Warp next = *this;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (i < 8) {
      next.h_[i] += step[i];
      continue;
    }
    Vec& bend = next.bends_[(i - 8) / 2];
    (i % 2 == 0 ? bend.x : bend.y) += static_cast<float>(step[i]);
  }
  return next;
}

}  // namespace moongate::reader::grey
