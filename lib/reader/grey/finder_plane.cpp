#include "reader/grey/finder_plane.hpp"

#include <array>

namespace moongate::reader::grey {
namespace {

/// The equations of a homography, two for each point that it maps.
class Equations {
 public:
  explicit Equations(float side) : side_(side) {}

  void add(Vec module, Vec pixel) {
    const double u = static_cast<double>(module.x / side_);
    const double v = static_cast<double>(module.y / side_);
    const double x = static_cast<double>(pixel.x);
    const double y = static_cast<double>(pixel.y);
    a_.push_back(cv::Mat((cv::Mat_<double>(1, 8) << u, v, 1, 0, 0, 0, -x * u, -x * v)));
    a_.push_back(cv::Mat((cv::Mat_<double>(1, 8) << 0, 0, 0, u, v, 1, -y * u, -y * v)));
    b_.push_back(x);
    b_.push_back(y);
  }

  [[nodiscard]] std::vector<double> solved() const {
    cv::Mat h;
    cv::solve(a_, b_, h, cv::DECOMP_SVD);
    return {h.begin<double>(), h.end<double>()};
  }

 private:
  float side_;
  cv::Mat a_ = cv::Mat(0, 8, CV_64F);
  cv::Mat b_ = cv::Mat(0, 1, CV_64F);
};

Warp identity(float side) { return Warp(side, {Vec(0, 0), Vec(1, 0), Vec(1, 1), Vec(0, 1)}); }

}  // namespace

Warp plane_through(const std::vector<PlacedFinder>& finders, float side) {
  static const std::array<Vec, 5> places{Vec(0, 0), Vec(-3.5F, -3.5F), Vec(3.5F, -3.5F),
                                         Vec(3.5F, 3.5F), Vec(-3.5F, 3.5F)};
  Equations equations(side);
  for (const auto& [finder, module] : finders)
    for (const Vec& place : places) equations.add(module + place, finder.at(place.x, place.y));
  std::vector<double> step = equations.solved();
  step[0] -= 1;  // what is added to the identity
  step[4] -= 1;
  return identity(side).moved(step);
}

}  // namespace moongate::reader::grey
