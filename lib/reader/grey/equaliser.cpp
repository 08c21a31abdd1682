#include "reader/grey/equaliser.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

#include "reader/grey/margins.hpp"

namespace moongate::reader::grey {
namespace {

constexpr int kRounds = 3;         // of learning the weights
constexpr int kSweeps = 4;         // of deciding every module again
constexpr float kMostSeen = 1.6F;  // margins beyond this are glare or ink, not spill

using Weights = std::array<float, 10>;  // 3 × 3 neighbourhood row after row, then a constant

// What is seen and what is believed, with a ring of light modules around.
class Field {
 public:
  Field(const SoftGrid& seen, const SoftGrid& known)
      : d_(seen.dimension),
        sign_(static_cast<std::size_t>((d_ + 2) * (d_ + 2)), 1.0F),
        seen_(seen),
        left_(d_) {
    for (int y = 0; y < d_; ++y) {
      for (int x = 0; x < d_; ++x) {
        float& v = seen_.at(x, y);
        v = std::clamp(v, -kMostSeen, kMostSeen);
        sign(x, y) = known.at(x, y) < 0 ? -1.0F : 1.0F;
      }
    }
  }

  float& sign(int x, int y) { return sign_[static_cast<std::size_t>((y + 1) * (d_ + 2) + x + 1)]; }
  [[nodiscard]] float sign(int x, int y) const {
    return sign_[static_cast<std::size_t>((y + 1) * (d_ + 2) + x + 1)];
  }

  void learn() {
    cv::Matx<double, 10, 10> normal = cv::Matx<double, 10, 10>::eye() * 1e-3;
    cv::Vec<double, 10> right = cv::Vec<double, 10>::all(0);
    for (int y = 0; y < d_; ++y) {
      for (int x = 0; x < d_; ++x) {
        const auto row = neighbourhood(x, y);
        for (int i = 0; i < 10; ++i) {
          for (int j = 0; j < 10; ++j) normal(i, j) += row[i] * row[j];
          right[i] += row[i] * static_cast<double>(seen_.at(x, y));
        }
      }
    }
    const cv::Vec<double, 10> w = normal.solve(right, cv::DECOMP_CHOLESKY);
    for (int i = 0; i < 10; ++i) weights_[static_cast<std::size_t>(i)] = static_cast<float>(w[i]);
    for (int y = 0; y < d_; ++y) {
      for (int x = 0; x < d_; ++x) left_.at(x, y) = residual(x, y);
    }
  }

  /// Returns how much worse the neighbourhood is explained when this module is the other one.
  [[nodiscard]] float price_of_flip(int x, int y) const {
    const float change = -2 * sign(x, y);
    float price = 0;
    for (int j = -1; j <= 1; ++j) {
      for (int i = -1; i <= 1; ++i) {
        if (!inside(x + i, y + j)) continue;
        const float step = change * spill(i, j);
        price += step * (step - 2 * left_.at(x + i, y + j));
      }
    }
    return price;
  }

  /// Flips what explains the picture better the other way round; returns how many.
  int decide(const SoftGrid& fixed) {
    int flips = 0;
    for (int y = 0; y < d_; ++y) {
      for (int x = 0; x < d_; ++x) {
        if (fixed.at(x, y) != 0 || price_of_flip(x, y) >= 0) continue;
        flip(x, y);
        ++flips;
      }
    }
    return flips;
  }

 private:
  [[nodiscard]] bool inside(int x, int y) const { return x >= 0 && y >= 0 && x < d_ && y < d_; }

  // What a module adds to its neighbour at (i, j).
  [[nodiscard]] float spill(int i, int j) const {
    return weights_[static_cast<std::size_t>((1 - j) * 3 + 1 - i)];
  }

  void flip(int x, int y) {
    const float change = -2 * sign(x, y);
    sign(x, y) = -sign(x, y);
    for (int j = -1; j <= 1; ++j) {
      for (int i = -1; i <= 1; ++i) {
        if (inside(x + i, y + j)) left_.at(x + i, y + j) -= change * spill(i, j);
      }
    }
  }

  [[nodiscard]] cv::Vec<double, 10> neighbourhood(int x, int y) const {
    cv::Vec<double, 10> row;
    for (int k = 0; k < 9; ++k) row[k] = static_cast<double>(sign(x + k % 3 - 1, y + k / 3 - 1));
    row[9] = 1;
    return row;
  }

  [[nodiscard]] float residual(int x, int y) const {
    float expected = weights_[9];
    for (int k = 0; k < 9; ++k) {
      expected += weights_[static_cast<std::size_t>(k)] * sign(x + k % 3 - 1, y + k / 3 - 1);
    }
    return seen_.at(x, y) - expected;
  }

  int d_;
  std::vector<float> sign_;
  SoftGrid seen_;
  SoftGrid left_;  // what the present belief does not explain
  Weights weights_{0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
};

// Fixed patterns are 1 or −1, everything else 0.
SoftGrid fixed_modules(int dimension) {
  SoftGrid fixed(dimension);
  overlay_fixed_patterns(fixed);
  return fixed;
}

}  // namespace

SoftGrid equalised(const SoftGrid& margins) {
  SoftGrid known = margins;
  overlay_fixed_patterns(known);
  for (std::size_t i = 0; i < known.value.size(); ++i) {
    if (known.value[i] == 0) known.value[i] = margins.value[i];  // the format
  }
  const SoftGrid fixed = fixed_modules(margins.dimension);
  Field field(margins, known);
  for (int round = 0; round < kRounds; ++round) {
    field.learn();
    for (int sweep = 0; sweep < kSweeps && field.decide(fixed) > 0; ++sweep) {
    }
  }
  SoftGrid out(margins.dimension);
  for (int y = 0; y < out.dimension; ++y) {
    for (int x = 0; x < out.dimension; ++x) {
      const float price = std::max(field.price_of_flip(x, y), 0.0F) / 4;
      out.at(x, y) = field.sign(x, y) * (price + 1e-3F);
    }
  }
  return out;
}

}  // namespace moongate::reader::grey
