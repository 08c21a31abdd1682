#include "reader/stages/round_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace moongate::reader {

namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

float level_at(const cv::Mat& gray, cv::Point2f p) {
  const int x = std::clamp(static_cast<int>(p.x), 0, gray.cols - 1);
  const int y = std::clamp(static_cast<int>(p.y), 0, gray.rows - 1);
  return gray.ptr(y)[x];
}

/// The share of the variation along a circle that has as many periods as there are rays, counted
/// from the spokes of a wheel: all radii must agree in phase, as rays are straight.
float strength(const cv::Mat& gray, const EyeTriple& eyes, int rays) {
  constexpr std::array<float, 3> kRadii{0.8F, 0.9F, 1.0F};
  constexpr int kSteps = 720;
  std::array<float, kSteps> ring{};
  float sum = 0;
  for (int i = 0; i < kSteps; ++i) {
    const float angle = kTurn * static_cast<float>(i) / kSteps;
    const cv::Point2f direction(std::cos(angle), std::sin(angle));
    auto& level = ring[static_cast<std::size_t>(i)];
    for (const float part : kRadii)
      level += level_at(gray, eyes.centre + direction * (part * eyes.radius));
    sum += level;
  }
  float energy = 0;
  float cosine = 0;
  float sine = 0;
  for (int i = 0; i < kSteps; ++i) {
    const float level = ring[static_cast<std::size_t>(i)] - sum / kSteps;
    const float angle = kTurn * static_cast<float>(rays * i) / kSteps;
    energy += level * level;
    cosine += level * std::cos(angle);
    sine += level * std::sin(angle);
  }
  return energy > 0 ? 2 * (cosine * cosine + sine * sine) / (kSteps * energy) : 0;
}

constexpr int kCircles = 18;  ///< from 0.6 to 1.28 times the distance of the eyes
constexpr float kInnermost = 0.6F;
constexpr float kBetween = 0.04F;
constexpr int kSides = 4;       ///< between the eyes, where a square has its sides
constexpr int kSideSteps = 60;  ///< samples a side
constexpr std::size_t kSideSamples = std::size_t{kSides} * kSideSteps;
constexpr float kSideReach = 0.6F;  ///< radians to either side of its middle, clear of the eyes

/// What a circle shows on the four sides; the eyes and the fourth corner are left out.
struct Circle {
  std::array<float, kSideSamples> level{};
  std::array<bool, kSideSamples> dark{};
};

using Circles = std::array<Circle, kCircles>;

float angle_of(std::size_t sample, float first_side) {
  const std::size_t side = sample / kSideSteps;
  const auto step = static_cast<float>(sample % kSideSteps) / (kSideSteps - 1) * 2 - 1;
  return first_side + static_cast<float>(side) * kTurn / kSides + step * kSideReach;
}

/// Decides dark and light halfway between the darkest and the lightest twentieth; all light where
/// they are too close.
void decide(Circles& circles) {
  constexpr float kLeastContrast = 30;  // grey levels
  std::vector<float> levels;
  for (const Circle& circle : circles)
    levels.insert(levels.end(), circle.level.begin(), circle.level.end());
  std::sort(levels.begin(), levels.end());
  const float low = levels[levels.size() / 20];
  const float high = levels[levels.size() - levels.size() / 20];
  if (high - low < kLeastContrast) return;
  for (Circle& circle : circles) {
    for (std::size_t i = 0; i < circle.level.size(); ++i)
      circle.dark[i] = circle.level[i] < (low + high) / 2;
  }
}

Circles circles_around(const cv::Mat& gray, const EyeTriple& eyes) {
  Circles circles;
  const float side = std::atan2(eyes.to_corner.y, eyes.to_corner.x) + kTurn / 8;
  for (std::size_t i = 0; i < circles.size(); ++i) {
    const float radius = eyes.radius * (kInnermost + kBetween * static_cast<float>(i));
    for (std::size_t k = 0; k < circles[i].level.size(); ++k) {
      const float angle = angle_of(k, side);
      const cv::Point2f direction(std::cos(angle), std::sin(angle));
      circles[i].level[k] = level_at(gray, eyes.centre + direction * radius);
    }
  }
  decide(circles);
  return circles;
}

/// Dark and light in turn on every side, but not everywhere the same.
bool has_dashes(const Circle& circle) {
  constexpr int kLeastChanges = 12;
  int changes = 0;
  for (std::ptrdiff_t side = 0; side < kSides; ++side) {
    const auto first = circle.dark.begin() + side * kSideSteps;
    const auto dark = std::count(first, first + kSideSteps, true);
    if (dark == 0 || dark == kSideSteps) return false;
    for (int i = 1; i < kSideSteps; ++i) changes += first[i] != first[i - 1] ? 1 : 0;
  }
  return changes >= kLeastChanges;
}

float agreement(const Circle& a, const Circle& b) {
  int same = 0;
  for (std::size_t i = 0; i < a.dark.size(); ++i) same += a.dark[i] == b.dark[i] ? 1 : 0;
  return static_cast<float>(same) / static_cast<float>(a.dark.size());
}

/// A pattern of its own: neither the other's nor its negative, as the sectors of a target are.
bool differs(const Circle& a, const Circle& b) {
  constexpr float kAlike = 0.74F;
  const float same = agreement(a, b);
  return same < kAlike && same > 1 - kAlike;
}

/// Tells whether a circle and the next one run through the same dashes: a ring of data.
bool is_ring(const Circles& circles, std::size_t i) {
  constexpr float kOneRing = 0.88F;
  return has_dashes(circles[i]) && has_dashes(circles[i + 1]) &&
         agreement(circles[i], circles[i + 1]) >= kOneRing;
}

/// Counts rings that each have a pattern of their own.
std::size_t count_own(const Circles& circles, const std::vector<std::size_t>& rings) {
  std::vector<std::size_t> kept;
  for (const std::size_t i : rings) {
    const auto own = [&](std::size_t other) { return differs(circles[other], circles[i]); };
    if (std::all_of(kept.begin(), kept.end(), own)) kept.push_back(i);
  }
  return kept.size();
}

}  // namespace

bool has_rays(const cv::Mat& gray, const EyeTriple& eyes) {
  constexpr std::array<int, 3> kRays{36, 54, 72};
  constexpr float kLeast = 0.3F;
  return std::any_of(kRays.begin(), kRays.end(),
                     [&](int rays) { return strength(gray, eyes, rays) > kLeast; });
}

bool has_data_rings(const cv::Mat& gray, const EyeTriple& eyes) {
  constexpr std::size_t kLeastRings = 4;
  constexpr std::size_t kBeyondEyes = 11;  // the first circle past 1.02 times their distance
  const Circles circles = circles_around(gray, eyes);
  std::vector<std::size_t> rings;
  for (std::size_t i = 0; i + 1 < circles.size(); ++i) {
    if (is_ring(circles, i)) rings.push_back(i);
  }
  if (rings.empty() || rings.back() < kBeyondEyes) return false;
  return count_own(circles, rings) >= kLeastRings;
}

}  // namespace moongate::reader
