#include "reader/grey/bent_grid.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "reader/grey/patch.hpp"
#include "reader/grey/warp_fit.hpp"

namespace moongate::reader::grey {
namespace {

constexpr int kSpacing = 4;  // modules between nodes
constexpr int kSweeps = 12;  // of Gauss–Seidel

// Solves (pull + tie) d = right + tie × anchor.
Vec solve(const NodePull& p, float tie, Vec anchor) {
  const float xx = p.xx + tie;
  const float yy = p.yy + tie;
  const float determinant = xx * yy - p.xy * p.xy;
  if (!(determinant > 1e-12F)) return anchor;
  const Vec r = p.right + tie * anchor;
  return {(yy * r.x - p.xy * r.y) / determinant, (xx * r.y - p.xy * r.x) / determinant};
}

}  // namespace

BentGrid::BentGrid(int dimension, const Warp& warp)
    : dimension_(dimension),
      warp_(warp),
      count_(std::max(3, (dimension + kSpacing / 2) / kSpacing) + 1),
      nodes_(static_cast<std::size_t>(count_ * count_)) {}

BentGrid::Place BentGrid::place(Vec module) const {
  const float cells = static_cast<float>(count_ - 1);
  const float scale = cells / static_cast<float>(dimension_);
  const float x = std::clamp(module.x * scale, 0.0F, cells - 1e-3F);
  const float y = std::clamp(module.y * scale, 0.0F, cells - 1e-3F);
  const int column = static_cast<int>(x);
  const int row = static_cast<int>(y);
  return {column, row, x - static_cast<float>(column), y - static_cast<float>(row)};
}

Vec BentGrid::shift(Vec module) const {
  const Place p = place(module);
  const Vec top = node(p.column, p.row) * (1 - p.right) + node(p.column + 1, p.row) * p.right;
  const Vec bottom =
      node(p.column, p.row + 1) * (1 - p.right) + node(p.column + 1, p.row + 1) * p.right;
  return top * (1 - p.down) + bottom * p.down;
}

// What the controls ask of every node, and how firmly.
BentGrid::Pulls BentGrid::pulls_of(const cv::Mat& gray,
                                   const std::vector<Control>& controls) const {
  std::vector<Slope> slopes;
  std::vector<float> values;
  for (const Control& c : controls) {
    slopes.push_back(slope_at(gray, at(c.module)));
    values.push_back(slopes.back().value);
  }
  const auto groups = fit_levels(values, controls);
  float typical = 0;
  for (const Levels& g : groups) typical = std::max(typical, g.half);

  Pulls pulls{std::vector<NodePull>(nodes_.size()), 0};
  for (std::size_t i = 0; i < controls.size(); ++i) {
    const Levels& l = groups[static_cast<std::size_t>(controls[i].group)];
    const float half = std::max({l.half, 0.25F * typical, 4.0F});
    const float residual = (slopes[i].value - l.middle) / half - controls[i].expected;
    const Vec slope = slopes[i].gradient / half;
    const float weight = 1 / (1 + residual * residual);
    const Place p = place(controls[i].module);
    for (const int down : {0, 1}) {
      for (const int right : {0, 1}) {
        const float share = (right ? p.right : 1 - p.right) * (down ? p.down : 1 - p.down);
        const auto at = static_cast<std::size_t>((p.row + down) * count_ + p.column + right);
        pulls.nodes[at].add(slope, residual, weight * share);
      }
    }
    pulls.total += weight * slope.dot(slope);
  }
  return pulls;
}

// The mean place of the nodes beside, above and below one, and how many there are.
BentGrid::Neighbours BentGrid::neighbours(int column, int row) const {
  Neighbours around;
  const auto visit = [&](int c, int r) {
    if (c < 0 || r < 0 || c >= count_ || r >= count_) return;
    around.mean += node(c, r);
    around.count += 1;
  };
  visit(column - 1, row);
  visit(column + 1, row);
  visit(column, row - 1);
  visit(column, row + 1);
  around.mean /= around.count;
  return around;
}

void BentGrid::refine(const cv::Mat& gray, const std::vector<Control>& controls, float stiffness) {
  const Pulls pulls = pulls_of(gray, controls);
  const float tie = stiffness * pulls.total / static_cast<float>(nodes_.size()) / 8;
  const std::vector<Vec> before = nodes_;
  for (int sweep = 0; sweep < kSweeps; ++sweep) {
    for (int row = 0; row < count_; ++row) {
      for (int column = 0; column < count_; ++column) {
        const Neighbours around = neighbours(column, row);
        const auto at = static_cast<std::size_t>(row * count_ + column);
        const Vec anchor = around.mean - before[at];
        node(column, row) = before[at] + solve(pulls.nodes[at], tie * around.count, anchor);
      }
    }
  }
}

// The mean shift of the neighbours that are settled.
Vec BentGrid::predicted(int column, int row, const std::vector<std::uint8_t>& settled) const {
  Vec sum;
  float count = 0;
  for (int r = std::max(row - 1, 0); r <= std::min(row + 1, count_ - 1); ++r) {
    for (int c = std::max(column - 1, 0); c <= std::min(column + 1, count_ - 1); ++c) {
      if (!settled[static_cast<std::size_t>(r * count_ + c)]) continue;
      const float weight = r == row || c == column ? 2.0F : 1.0F;
      sum += weight * node(c, r);
      count += weight;
    }
  }
  return count > 0 ? sum / count : node(column, row);
}

// How clearly the modules of an area are dark or light when they are moved by `shift`; those that
// are known must be what they are.
float BentGrid::clarity(const cv::Mat& gray, const SoftGrid& fixed, const cv::Rect& area,
                        Vec shift) const {
  std::vector<float> levels;
  float mean = 0;
  for (int y = area.y; y < area.y + area.height; ++y) {
    for (int x = area.x; x < area.x + area.width; ++x) {
      const Vec centre(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
      levels.push_back(level_at(gray, warp_.at(centre) + shift));
      mean += levels.back();
    }
  }
  mean /= static_cast<float>(levels.size());
  float sum = 0;
  auto level = levels.begin();
  for (int y = area.y; y < area.y + area.height; ++y) {
    for (int x = area.x; x < area.x + area.width; ++x, ++level) {
      const float known = fixed.at(x, y);
      sum += known != 0 ? known * (*level - mean) : std::abs(*level - mean);
    }
  }
  return sum;
}

// The shift near `from` that makes the modules around a node clearest.
Vec BentGrid::clearest(const cv::Mat& gray, const SoftGrid& fixed, Vec module, Vec from) const {
  constexpr int kSide = 7;         // modules around the node that are looked at
  constexpr float kStep = 0.22F;   // modules between the shifts that are tried
  constexpr int kSteps = 3;        // in each direction
  constexpr float kStray = 0.03F;  // of the clarity that a step must outweigh
  const auto axes = warp_.axes(module);
  const int x = std::clamp(static_cast<int>(module.x) - kSide / 2, 0, dimension_ - kSide);
  const int y = std::clamp(static_cast<int>(module.y) - kSide / 2, 0, dimension_ - kSide);
  Vec best = from;
  float best_clarity = -1;
  for (int down = -kSteps; down <= kSteps; ++down) {
    for (int right = -kSteps; right <= kSteps; ++right) {
      const Vec shift =
          from + kStep * (static_cast<float>(right) * axes[0] + static_cast<float>(down) * axes[1]);
      const float stray = kStray * static_cast<float>(std::abs(right) + std::abs(down));
      const float found = clarity(gray, fixed, {x, y, kSide, kSide}, shift) * (1 - stray);
      if (found > best_clarity) {
        best_clarity = found;
        best = shift;
      }
    }
  }
  return best;
}

void BentGrid::follow(const cv::Mat& gray, const SoftGrid& fixed,
                      const std::function<bool()>& late) {
  std::vector<int> order(nodes_.size());
  std::iota(order.begin(), order.end(), 0);
  const int last = count_ - 1;
  const auto from_finders = [&](int i) {
    const int c = i % count_;
    const int r = i / count_;
    return std::min({c + r, last - c + r, c + last - r});
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](int a, int b) { return from_finders(a) < from_finders(b); });
  std::vector<std::uint8_t> settled(nodes_.size(), 0);
  const float spacing = static_cast<float>(dimension_) / static_cast<float>(last);
  for (const int i : order) {
    if (late && late()) return;
    const int c = i % count_;
    const int r = i / count_;
    const Vec module(static_cast<float>(c) * spacing, static_cast<float>(r) * spacing);
    node(c, r) = clearest(gray, fixed, module, predicted(c, r, settled));
    settled[static_cast<std::size_t>(i)] = 1;
  }
}

SoftGrid BentGrid::sample(const cv::Mat& gray, Vec beside) const {
  constexpr float kOut = 0.22F;  // modules from the centre to the outer four points
  SoftGrid grid(dimension_);
  for (int y = 0; y < dimension_; ++y) {
    for (int x = 0; x < dimension_; ++x) {
      const Vec module = Vec(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F) + beside;
      const Vec centre = at(module);
      const Vec right = at(module + Vec(kOut, 0)) - centre;
      const Vec down = at(module + Vec(0, kOut)) - centre;
      float sum = level_at(gray, centre);
      for (const Vec& offset : {right, -right, down, -down}) sum += level_at(gray, centre + offset);
      grid.at(x, y) = sum / 5;
    }
  }
  return grid;
}

}  // namespace moongate::reader::grey
