#include "reader/base/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace moongate::reader {

Point centre(const Quad& quad) noexcept {
  Point sum;
  for (const auto& corner : quad) {
    sum.x += corner.x / 4;
    sum.y += corner.y / 4;
  }
  return sum;
}

bool contains(const Quad& quad, Point point) noexcept {
  bool inside = false;
  for (std::size_t i = 0, j = 3; i < 4; j = i++) {
    const auto [a, b] = std::pair{quad[i], quad[j]};
    if ((a.y > point.y) == (b.y > point.y)) continue;
    if (point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

namespace {

Point between(Point a, Point b, float share) noexcept {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

}  // namespace

float share_inside(const Quad& part, const Quad& whole) noexcept {
  constexpr int kSamples = 16;  // a side
  int inside = 0;
  for (int row = 0; row < kSamples; ++row) {
    const float down = (static_cast<float>(row) + 0.5F) / kSamples;
    const Point left = between(part[0], part[3], down);
    const Point right = between(part[1], part[2], down);
    for (int column = 0; column < kSamples; ++column) {
      const float along = (static_cast<float>(column) + 0.5F) / kSamples;
      inside += contains(whole, between(left, right, along)) ? 1 : 0;
    }
  }
  return static_cast<float>(inside) / (kSamples * kSamples);
}

float distance(Point a, Point b) noexcept { return std::hypot(a.x - b.x, a.y - b.y); }

float longest_side(const Quad& quad) noexcept {
  float longest = 0;
  for (std::size_t i = 0; i < 4; ++i)
    longest = std::max(longest, distance(quad[i], quad[(i + 1) % 4]));
  return longest;
}

float area(const Quad& quad) noexcept {
  float twice = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const auto& a = quad[i];
    const auto& b = quad[(i + 1) % 4];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

namespace {

struct Range {
  float low, high;
};

Range range(const Quad& quad, float Point::*axis) noexcept {
  const auto [low, high] =
      std::minmax({quad[0].*axis, quad[1].*axis, quad[2].*axis, quad[3].*axis});
  return {low, high};
}

bool ranges_near(Range a, Range b, float pixels) noexcept {
  return a.low <= b.high + pixels && b.low <= a.high + pixels;
}

}  // namespace

bool boxes_near(const Quad& a, const Quad& b, float pixels) noexcept {
  return ranges_near(range(a, &Point::x), range(b, &Point::x), pixels) &&
         ranges_near(range(a, &Point::y), range(b, &Point::y), pixels);
}

float largest_shift(const Quad& a, const Quad& b) noexcept {
  float shift = 0;
  for (std::size_t i = 0; i < 4; ++i) shift = std::max(shift, distance(a[i], b[i]));
  return shift;
}

Quad to_full_size(const Quad& quad, float scale, Point offset) noexcept {
  Quad result = quad;
  for (auto& corner : result) corner = {corner.x / scale + offset.x, corner.y / scale + offset.y};
  return result;
}

}  // namespace moongate::reader
