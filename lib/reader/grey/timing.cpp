#include "reader/grey/timing.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moongate::reader::grey {

namespace {

/// Sums of levels of dark and light modules.
struct Levels {
  float dark = 0, light = 0;
  int darks = 0, lights = 0;

  void add(float level, bool is_dark) {
    (is_dark ? dark : light) += level;
    ++(is_dark ? darks : lights);
  }
  [[nodiscard]] float contrast() const {
    if (darks == 0 || lights == 0) return 0;
    return light / static_cast<float>(lights) - dark / static_cast<float>(darks);
  }
};

bool is_inside(const cv::Mat& gray, Vec p) {
  return p.x >= 0 && p.y >= 0 && p.x < static_cast<float>(gray.cols) &&
         p.y < static_cast<float>(gray.rows);
}

float contrast_of(const cv::Mat& gray, const Finder& f) {
  Levels levels;
  levels.add(level_at(gray, f.centre), true);
  for (const float step : {-2.0F, 2.0F}) {
    levels.add(level_at(gray, f.at(step, 0)), false);
    levels.add(level_at(gray, f.at(0, step)), false);
  }
  return levels.contrast();
}

/// Modules of a timing pattern from a finder pattern to the edge of the picture; 0 where one of
/// them does not take turns with its neighbour.
int modules_to_edge(const cv::Mat& gray, const Finder& f, Vec along, Vec inside) {
  constexpr float kFirst = 5;      // modules from the middle of the finder pattern
  constexpr float kOffset = 3;     // towards the inside of the symbol
  constexpr float kClear = 0.35F;  // of the contrast of the finder pattern
  constexpr int kMost = 170;
  constexpr float kLeast = 3;  // grey levels: pictures taken in the dark have few
  const float clear = std::max(kClear * contrast_of(gray, f), kLeast);
  const Vec first = f.centre + kFirst * along + kOffset * inside;
  float before = level_at(gray, first - along);  // the separator: light
  int modules = 0;
  for (; modules < kMost; ++modules) {
    const Vec p = first + static_cast<float>(modules) * along;
    if (!is_inside(gray, p)) return modules;
    const float level = level_at(gray, p);
    const float change = modules % 2 == 0 ? before - level : level - before;
    if (change < clear) return 0;
    before = level;
  }
  return 0;
}

}  // namespace

float timing_clarity(const SoftGrid& levels) {
  constexpr int kTimingRow = 6;
  const int last = levels.dimension - 1;
  Levels finders;
  for (const auto& [x, y] : {std::pair{3, 3}, {last - 3, 3}, {3, last - 3}}) {
    finders.add(levels.at(x, y), true);
    for (const int step : {-2, 2}) {
      finders.add(levels.at(x + step, y), false);
      finders.add(levels.at(x, y + step), false);
    }
  }
  Levels timing;
  for (int module = 8; module <= last - 8; ++module) {
    timing.add(levels.at(module, kTimingRow), module % 2 == 0);
    timing.add(levels.at(kTimingRow, module), module % 2 == 0);
  }
  const float whole = finders.contrast();
  return whole == 0 ? 0 : timing.contrast() / whole;
}

std::optional<CutTiming> cut_timing(const cv::Mat& gray, const Finder& finder) {
  constexpr float kSure = 0.75F;  // agreement of what is nothing but a finder pattern
  const int fewest = finder.agreement < kSure ? 6 : 4;
  std::optional<CutTiming> best;
  for (const int axis : {0, 1}) {
    for (const float forth : {-1.0F, 1.0F}) {
      for (const float in : {-1.0F, 1.0F}) {
        const Vec along = forth * finder.axes[static_cast<std::size_t>(axis)];
        const Vec inside = in * finder.axes[static_cast<std::size_t>(1 - axis)];
        const int modules = modules_to_edge(gray, finder, along, inside);
        if (modules >= fewest && (!best || modules > best->modules))
          best = CutTiming{along, inside, modules};
      }
    }
  }
  return best;
}

}  // namespace moongate::reader::grey
