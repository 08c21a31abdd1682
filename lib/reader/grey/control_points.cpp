#include "reader/grey/control_points.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moongate::reader::grey {

using qr::alignment_patterns;
using qr::Module;
using qr::version_of;

namespace {

constexpr int kTile = 7;            // modules a side of the areas that share black and white
constexpr float kDoubtful = 0.25F;  // a margin below this decides nothing

// Draws rings around a centre: finders (radius 4, ring 4 is the separator) and alignment patterns.
void set_rings(KnownModules& known, Module centre, int radius, int light, int group) {
  const int d = known.dimension();
  for (int y = centre.y - radius; y <= centre.y + radius; ++y) {
    for (int x = centre.x - radius; x <= centre.x + radius; ++x) {
      if (x < -1 || y < -1 || x > d || y > d) continue;
      const int ring = std::max(std::abs(x - centre.x), std::abs(y - centre.y));
      known.set(x, y, ring != light && ring != 4, group);
    }
  }
}

void set_timing(KnownModules& known, int first_group) {
  const int d = known.dimension();
  const int pieces = std::max(1, (d - 16) / kTile);
  for (int i = 8; i < d - 8; ++i) {
    const int piece = std::min((i - 8) / kTile, pieces - 1);
    known.set(i, 6, i % 2 == 0, first_group + piece);
    known.set(6, i, i % 2 == 0, first_group + pieces + piece);
  }
}

}  // namespace

KnownModules::KnownModules(int dimension)
    : dimension_(dimension),
      level_(static_cast<std::size_t>((dimension + 2) * (dimension + 2)), 0),
      group_(level_.size(), 0) {}

void KnownModules::set(int x, int y, bool dark, int group) {
  level_[index(x, y)] = dark ? -1 : 1;
  group_[index(x, y)] = group;
}

std::vector<Control> KnownModules::controls() const {
  std::vector<Control> all;
  for (int y = -1; y <= dimension_; ++y) {
    for (int x = -1; x <= dimension_; ++x) {
      const std::int8_t level = level_[index(x, y)];
      if (level == 0) continue;
      const Vec centre(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
      const int group = group_[index(x, y)];
      all.push_back({centre, static_cast<float>(level), group});
      if (x < dimension_ && level_[index(x + 1, y)] == -level) {
        all.push_back({centre + Vec(0.5F, 0), 0, group});
      }
      if (y < dimension_ && level_[index(x, y + 1)] == -level) {
        all.push_back({centre + Vec(0, 0.5F), 0, group});
      }
    }
  }
  return all;
}

const std::vector<Control>& finder_controls() {
  static const std::vector<Control> controls = [] {
    KnownModules known(7);
    set_rings(known, {3, 3}, 4, 2, 0);
    return known.controls();
  }();
  return controls;
}

std::vector<Control> fixed_controls(int dimension, bool alignment) {
  KnownModules known(dimension);
  set_rings(known, {3, 3}, 4, 2, 0);
  set_rings(known, {dimension - 4, 3}, 4, 2, 1);
  set_rings(known, {3, dimension - 4}, 4, 2, 2);
  set_timing(known, 3);
  int group = 3 + 2 * dimension;
  if (alignment) {
    for (const Module m : alignment_patterns(version_of(dimension))) {
      set_rings(known, m, 2, 1, group++);
    }
  }
  return known.controls();
}

std::vector<Control> decided_controls(const SoftGrid& margins) {
  const int d = margins.dimension;
  const int tiles = (d + kTile - 1) / kTile;
  KnownModules known(d);
  for (int y = 0; y < d; ++y) {
    for (int x = 0; x < d; ++x) {
      const float margin = margins.at(x, y);
      if (std::abs(margin) < kDoubtful) continue;
      known.set(x, y, margin < 0, y / kTile * tiles + x / kTile);
    }
  }
  return known.controls();
}

}  // namespace moongate::reader::grey
