#include "reader/grey/triplets.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "reader/grey/finder_plane.hpp"

namespace moongate::reader::grey {
namespace {

constexpr float kLeastBetween =
    12;  // modules from centre to centre: 14 in version 1, less an error
constexpr float kMostBetween = 185;  // 170 in version 40
constexpr float kUnseen = 0.3F;      // agreement of a finder that was only guessed
constexpr float kStraight = 0.2F;    // sine of the angle between a side and its finders
constexpr float kSlant = 0.5F;       // sine of the angle between an axis and a side

float cross(Vec a, Vec b) { return a.x * b.y - a.y * b.x; }

float length(Vec a) { return std::hypot(a.x, a.y); }

float slant(Vec axis, Vec side) {
  return std::abs(cross(axis, side)) / (length(axis) * length(side));
}

// Turns a finder by quarters until its first axis runs along `right` and its second along `down`.
Finder turned(Finder f, Vec right, Vec down) {
  Finder best = f;
  float best_fit = -10;
  for (int quarter = 0; quarter < 4; ++quarter) {
    const float fit = f.axes[0].dot(right) / (length(f.axes[0]) * length(right)) +
                      f.axes[1].dot(down) / (length(f.axes[1]) * length(down));
    if (fit > best_fit) {
      best_fit = fit;
      best = f;
    }
    f.axes = {f.axes[1], -f.axes[0]};
  }
  return best;
}

float size_of(const Finder& f) { return length(f.axes[0]) + length(f.axes[1]); }

std::optional<Triplet> triplet_of(const Finder& corner, const Finder& first, const Finder& second) {
  const Vec a = first.centre - corner.centre;
  const Vec b = second.centre - corner.centre;
  const bool clockwise = cross(a, b) > 0;
  const Finder& right = clockwise ? first : second;
  const Finder& down = clockwise ? second : first;
  const Vec across = right.centre - corner.centre;
  const Vec along = down.centre - corner.centre;
  if (slant(across, along) < 0.3F) return std::nullopt;
  Triplet t{
      {turned(corner, across, along), turned(right, across, along), turned(down, across, along)},
      0};
  for (const Finder& f : t.finders) {
    if (f.axes[0].dot(across) <= 0 || f.axes[1].dot(along) <= 0) return std::nullopt;
  }
  const float n = modules_between(t.finders[0], t.finders[1], 0);
  const float m = modules_between(t.finders[0], t.finders[2], 1);
  if (std::min(n, m) < kLeastBetween || std::max(n, m) > kMostBetween) return std::nullopt;
  const float uneven = std::abs(std::log(n / m));
  const float slanted =
      std::max({slant(t.finders[0].axes[0], across), slant(t.finders[1].axes[0], across),
                slant(t.finders[0].axes[1], along), slant(t.finders[2].axes[1], along)});
  if (uneven > 0.35F || slanted > kSlant) return std::nullopt;
  float weak = 0;
  for (const Finder& f : t.finders) weak += (1 - f.agreement) / 3;
  t.doubt = uneven * 2 + slanted + weak + std::max(n, m) / 200;
  return t;
}

void add(std::vector<Triplet>& all, const Finder& corner, const Finder& second,
         const Finder& third) {
  if (auto t = triplet_of(corner, second, third)) all.push_back(*t);
}

bool similar(const Finder& a, const Finder& b) {
  const float ratio = size_of(a) / size_of(b);
  return ratio > 0.4F && ratio < 2.5F;
}

// Finders stand in the middle of 7 modules.
constexpr float kMiddle = 3.5F;

// The modules between the centres of two finders of one side: 10 and 4 for each version
// (ISO/IEC 18004 table 1).
float whole_modules(float between) {
  return 10 + 4 * std::max(1.0F, std::round((between - 10) / 4));
}

// What the plane through the two that are seen says of the third.
Finder guessed(const Warp& plane, Vec module) {
  return {plane.at(module), plane.axes(module), kUnseen};
}

// The two stand on one side: the third is as far away, at a right angle, on either side of either.
void add_sides(const Finder& a, const Finder& b, std::vector<Triplet>& all) {
  const Vec side = b.centre - a.centre;
  const Vec across(-side.y, side.x);
  const Finder first = turned(a, side, across);
  const Finder second = turned(b, side, across);
  if (slant(first.axes[0], side) > kStraight || slant(second.axes[0], side) > kStraight) return;
  const float n = whole_modules(modules_between(first, second, 0));
  const Vec left(kMiddle, kMiddle);
  const Vec right(kMiddle + n, kMiddle);
  const Warp plane = plane_through({{first, left}, {second, right}}, n + 2 * kMiddle);
  for (const Vec down : {Vec(0, n), Vec(0, -n)}) {
    add(all, first, second, guessed(plane, left + down));
    add(all, second, first, guessed(plane, right + down));
  }
}

// The two are top right and bottom left: beside the middle between them stands the corner.
void add_diagonal(const Finder& right, const Finder& down, std::vector<Triplet>& all) {
  const Vec diagonal = down.centre - right.centre;
  const Vec to_corner(-diagonal.y, diagonal.x);
  const Finder a = turned(right, -diagonal - to_corner, diagonal - to_corner);
  const Finder b = turned(down, -diagonal - to_corner, diagonal - to_corner);
  const Vec x = (a.axes[0] + b.axes[0]) / 2;
  const Vec y = (a.axes[1] + b.axes[1]) / 2;
  const float determinant = cross(x, y);
  if (std::abs(determinant) < 1e-3F) return;
  const float across = -cross(diagonal, y) / determinant;
  const float along = cross(x, diagonal) / determinant;
  if (across <= 0 || along <= 0) return;
  const float n = whole_modules((across + along) / 2);
  const Warp plane =
      plane_through({{a, {kMiddle + n, kMiddle}}, {b, {kMiddle, kMiddle + n}}}, n + 2 * kMiddle);
  add(all, guessed(plane, {kMiddle, kMiddle}), a, b);
}

void keep_best(std::vector<Triplet>& all, std::size_t most) {
  std::sort(all.begin(), all.end(),
            [](const Triplet& a, const Triplet& b) { return a.doubt < b.doubt; });
  if (all.size() > most) all.resize(most);
}

}  // namespace

std::vector<Triplet> combine(const std::vector<Finder>& finders, std::size_t most) {
  std::vector<Triplet> all;
  for (std::size_t i = 0; i < finders.size(); ++i) {
    for (std::size_t j = 0; j < finders.size(); ++j) {
      if (j == i || !similar(finders[i], finders[j])) continue;
      for (std::size_t k = j + 1; k < finders.size(); ++k) {
        if (k == i || !similar(finders[i], finders[k])) continue;
        add(all, finders[i], finders[j], finders[k]);
      }
    }
  }
  keep_best(all, most);
  return all;
}

std::vector<Triplet> complete_pairs(const std::vector<Finder>& finders, std::size_t most) {
  std::vector<Triplet> all;
  for (std::size_t i = 0; i < finders.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!similar(finders[i], finders[j])) continue;
      add_sides(finders[i], finders[j], all);
      add_diagonal(finders[i], finders[j], all);
      add_diagonal(finders[j], finders[i], all);
    }
  }
  keep_best(all, most);
  return all;
}

}  // namespace moongate::reader::grey
