#include "reader/grey/grid_search.hpp"

#include <algorithm>
#include <cmath>

#include "reader/grey/finder_plane.hpp"
#include "reader/grey/warp_fit.hpp"

namespace moongate::reader::grey {

using qr::kMaxDimension;
using qr::kMinDimension;
using qr::version_of;

namespace {

using Corners = std::array<Vec, 4>;

constexpr int kHomography = 8;
constexpr int kSeedRounds = 6;
// Agreement of the best seed below which none is fitted: of 142 that led to a symbol in photographs
// each had 0.59 and more.
constexpr float kFarOff = 0.3F;

void keep_best(std::vector<GridGuess>& guesses, std::size_t most) {
  std::sort(guesses.begin(), guesses.end(),
            [](const GridGuess& a, const GridGuess& b) { return a.agreement > b.agreement; });
  if (guesses.size() > most) guesses.resize(most);
}

// Where a finder's centre lies in a symbol with this dimension.
std::array<Vec, 3> finder_places(int dimension) {
  const float far = static_cast<float>(dimension) - 3.5F;
  return {Vec(3.5F, 3.5F), Vec(far, 3.5F), Vec(3.5F, far)};
}

Warp plane_of(const Finders& finders, int dimension) {
  const auto places = finder_places(dimension);
  return plane_through({{finders[0], places[0]}, {finders[1], places[1]}, {finders[2], places[2]}},
                       static_cast<float>(dimension));
}

// The plane that keeps three finder centres and puts a fourth module on a given pixel.
Warp plane_with(const Finders& finders, int dimension, Vec module, Vec pixel) {
  const auto places = finder_places(dimension);
  return Warp(static_cast<float>(dimension), {places[0], places[1], module, places[2]},
              {finders[0].centre, finders[1].centre, pixel, finders[2].centre});
}

// Light minus dark at the 25 modules of an alignment pattern: high where there is one.
float alignment_contrast(const cv::Mat& gray, const Finder& place) {
  float dark = 0;
  float light = 0;
  for (int y = -2; y <= 2; ++y) {
    for (int x = -2; x <= 2; ++x) {
      const float level = level_at(gray, place.at(static_cast<float>(x), static_cast<float>(y)));
      (std::max(std::abs(x), std::abs(y)) == 1 ? light : dark) += level;
    }
  }
  return light / 8 - dark / 17;
}

// The place near `expected` that looks most like an alignment pattern.
Vec search_alignment(const Patch& patch, const std::array<Vec, 2>& axes, Vec expected,
                     float reach) {
  constexpr float kStep = 0.5F;
  constexpr float kPerModule = 0.02F;  // of the contrast that a module of distance must outweigh
  Finder best{expected, axes, -1e6F};
  for (float down = -reach; down <= reach; down += kStep) {
    for (float right = -reach; right <= reach; right += kStep) {
      Finder place{expected + right * axes[0] + down * axes[1], axes, 0};
      place.agreement = alignment_contrast(patch.coarse, place) *
                        (1 - kPerModule * (std::abs(right) + std::abs(down)));
      if (place.agreement > best.agreement) best = place;
    }
  }
  return best.centre;
}

// The fourth corner of the parallelogram over three finders.
Vec opposite(const Finders& f) { return f[1].centre + f[2].centre - f[0].centre; }

std::vector<Warp> seeds(const Patch& patch, const Finders& finders, const Corners& corners,
                        int dimension, const GridSearch& search) {
  const auto side = static_cast<float>(dimension);
  const Vec far(side - 3.5F, side - 3.5F);
  std::vector<Warp> planes{plane_of(finders, dimension), Warp(side, corners),
                           plane_with(finders, dimension, far, opposite(finders))};
  if (version_of(dimension) < 2) return planes;
  const Vec alignment(side - 6.5F, side - 6.5F);
  const std::size_t plain = planes.size();
  for (std::size_t i = 0; i < plain; ++i) {
    const Vec hit = search_alignment(patch, planes[i].axes(alignment), planes[i].at(alignment),
                                     i == 0 ? search.near : search.far);
    planes.push_back(plane_with(finders, dimension, alignment, hit));
  }
  return planes;
}

// Seeds are compared as they stand; the best few are fitted.
GridGuess best_plane(const Patch& patch, const Finders& finders, const Corners& corners,
                     int dimension, const GridSearch& search) {
  const auto controls = fixed_controls(dimension, true);
  std::vector<GridGuess> planes;
  for (const Warp& warp : seeds(patch, finders, corners, dimension, search)) {
    planes.push_back({dimension, warp, agreement(patch.coarse, warp, controls)});
  }
  keep_best(planes, search.seeds);
  if (planes.front().agreement < kFarOff) return planes.front();
  for (GridGuess& p : planes) {
    p.agreement = fit_warp(patch.coarse, p.warp, controls, {kHomography, kSeedRounds});
  }
  keep_best(planes, 1);
  return planes.front();
}

// Dimensions near the estimate, nearest first; large symbols leave more doubt.
std::vector<int> dimensions_near(float estimate) {
  const float reach = std::max(5.0F, estimate * 0.13F);
  std::vector<int> near;
  for (int d = kMinDimension; d <= kMaxDimension; d += 4) {
    if (std::abs(static_cast<float>(d) - estimate) <= reach) near.push_back(d);
  }
  std::sort(near.begin(), near.end(), [&](int a, int b) {
    return std::abs(static_cast<float>(a) - estimate) < std::abs(static_cast<float>(b) - estimate);
  });
  if (near.size() > 4) near.resize(4);
  return near;
}

}  // namespace

Finders guess_finders(const Corners& corners, int dimension) {
  const Warp warp(static_cast<float>(dimension), corners);
  Finders finders;
  const auto places = finder_places(dimension);
  for (std::size_t i = 0; i < finders.size(); ++i) {
    finders[i] = {warp.at(places[i]), warp.axes(places[i]), 0};
  }
  return finders;
}

std::vector<GridGuess> find_grids(const Patch& patch, const Finders& finders,
                                  const Corners& corners, const GridSearch& search,
                                  const std::function<bool()>& late) {
  const float across = modules_between(finders[0], finders[1], 0);
  const float down = modules_between(finders[0], finders[2], 1);
  std::vector<GridGuess> guesses;
  for (const int dimension : dimensions_near((across + down) / 2 + 7)) {
    if (!guesses.empty() && late && late()) break;
    guesses.push_back(best_plane(patch, finders, corners, dimension, search));
  }
  keep_best(guesses, search.most);
  return guesses;
}

}  // namespace moongate::reader::grey
