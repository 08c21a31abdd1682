#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <vector>

#include "reader/grey/control_points.hpp"
#include "reader/grey/warp.hpp"
#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

/// The normal equations of one node: a symmetric 2 × 2 matrix and its right side.
struct NodePull {
  float xx = 0, xy = 0, yy = 0;
  Vec right;

  void add(Vec slope, float residual, float weight) {
    xx += weight * slope.x * slope.x;
    xy += weight * slope.x * slope.y;
    yy += weight * slope.y * slope.y;
    right -= weight * residual * slope;
  }
};

/// A warp and, on top of it, a net of nodes that moves each region by itself: crumpled paper.
class BentGrid {
 public:
  BentGrid(int dimension, const Warp& warp);

  [[nodiscard]] int dimension() const { return dimension_; }
  [[nodiscard]] Vec at(Vec module) const { return warp_.at(module) + shift(module); }
  /// Returns how far the net moves a module, in pixels.
  [[nodiscard]] Vec shift(Vec module) const;

  /// Moves every node by what the controls around it ask for, neighbours holding each other.
  ///
  /// @param stiffness  1 lets a node follow its neighbours as much as its own controls
  void refine(const cv::Mat& gray, const std::vector<Control>& controls, float stiffness);

  /// Moves region after region, from the finder patterns outwards, to where its modules are most
  /// clearly dark or light. Follows bends that refine() is too short-sighted for.
  ///
  /// @param fixed  what modules must be: −1 dark, 1 light, 0 not known
  /// @param late   asked at each node; where it is, the rest stays as it was; empty = never
  void follow(const cv::Mat& gray, const SoftGrid& fixed, const std::function<bool()>& late);

  /// Returns the mean grey level inside every module: five points around its centre, or around a
  /// place so many modules beside it.
  [[nodiscard]] SoftGrid sample(const cv::Mat& gray, Vec beside = {}) const;

 private:
  struct Place {
    int column, row;
    float right, down;
  };
  struct Pulls {
    std::vector<NodePull> nodes;
    float total = 0;  // how firm all of them are together
  };
  struct Neighbours {
    Vec mean;
    float count = 0;
  };
  [[nodiscard]] Pulls pulls_of(const cv::Mat& gray, const std::vector<Control>& controls) const;
  [[nodiscard]] Neighbours neighbours(int column, int row) const;
  [[nodiscard]] Place place(Vec module) const;
  [[nodiscard]] Vec predicted(int column, int row, const std::vector<std::uint8_t>& settled) const;
  [[nodiscard]] float clarity(const cv::Mat& gray, const SoftGrid& fixed, const cv::Rect& area,
                              Vec shift) const;
  [[nodiscard]] Vec clearest(const cv::Mat& gray, const SoftGrid& fixed, Vec module,
                             Vec from) const;
  [[nodiscard]] Vec& node(int column, int row) {
    return nodes_[static_cast<std::size_t>(row * count_ + column)];
  }
  [[nodiscard]] const Vec& node(int column, int row) const {
    return nodes_[static_cast<std::size_t>(row * count_ + column)];
  }
  int dimension_;
  Warp warp_;
  int count_;  // nodes a side
  std::vector<Vec> nodes_;
};

}  // namespace moongate::reader::grey
