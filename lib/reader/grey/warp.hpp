#pragma once

#include <array>
#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader::grey {

using Vec = cv::Point2f;

/// Maps modules to pixels: a homography bent by a polynomial. (0, 0) is the outer corner of the top
/// left module, (dimension, dimension) that of the bottom right one.
class Warp {
 public:
  static constexpr int kBends = 9;                    ///< terms of the polynomial, each a vector
  static constexpr int kParameters = 8 + 2 * kBends;  ///< homography first, then bends
  using Gradient = std::array<Vec, kParameters>;

  Warp() = default;
  /// Maps the corners of a square of `side` modules, clockwise from its top left, to four pixels.
  Warp(float side, const std::array<Vec, 4>& corners);
  /// Maps four points given in modules to four pixels.
  Warp(float side, const std::array<Vec, 4>& modules, const std::array<Vec, 4>& pixels);

  [[nodiscard]] Vec at(Vec module) const;
  /// Returns how far a pixel moves by one step to the right and one step down, at `module`.
  [[nodiscard]] std::array<Vec, 2> axes(Vec module) const;
  /// Differentiates at(module) by each of the first `count` parameters.
  void gradient(Vec module, int count, Gradient& out) const;
  /// Returns this warp with `step` added to its first parameters.
  [[nodiscard]] Warp moved(const std::vector<double>& step) const;

 private:
  [[nodiscard]] static std::array<float, kBends> terms(float u, float v);
  float side_ = 1;
  std::array<double, 8> h_{1, 0, 0, 0, 1, 0, 0, 0};
  std::array<Vec, kBends> bends_{};
};

}  // namespace moongate::reader::grey
