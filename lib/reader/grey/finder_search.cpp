#include "reader/grey/finder_search.hpp"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/grey/dark_spots.hpp"
#include "reader/grey/finder_try.hpp"

namespace moongate::reader::grey {
namespace {

constexpr int kWindow = 51;       // pixels: wider than the largest finder that is looked for
constexpr int kSmallestCore = 3;  // pixels a side
constexpr int kLargestCore = 26;

bool may_be_core(int width, int height, int area) {
  if (std::min(width, height) < kSmallestCore || std::max(width, height) > kLargestCore) {
    return false;
  }
  return std::max(width, height) <= 3 * std::min(width, height) && 5 * area >= 2 * width * height;
}

// A square of so many modules under an affine map, from the second moments of its pixels: known up
// to a rotation.
Finder finder_of(const Spot& spot, double modules) {
  const double n = spot.area;
  const double x = spot.x / n;
  const double y = spot.y / n;
  // The square root of 12 Σ maps the unit square. 1/12 is a pixel's own.
  const double a = 12 * (spot.xx / n - x * x) + 1;
  const double b = 12 * (spot.xy / n - x * y);
  const double c = 12 * (spot.yy / n - y * y) + 1;
  const double root = std::sqrt(std::max(a * c - b * b, 1e-6));
  const double trace = modules * std::sqrt(a + c + 2 * root);
  Finder f;
  f.centre = Vec(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
  f.axes[0] = Vec(static_cast<float>((a + root) / trace), static_cast<float>(b / trace));
  f.axes[1] = Vec(static_cast<float>(b / trace), static_cast<float>((c + root) / trace));
  return f;
}

// Light between two darks that are alike: most dark spots of a textured picture fail.
bool may_be_finder(const cv::Mat& gray, const Finder& f) {
  constexpr float kStep = 1.5F;    // grey levels: pictures taken in the dark have no more
  constexpr float kAlike = 0.65F;  // of the step between dark and light
  const Rings rings = rings_of(gray, f);
  return rings.step > kStep && rings.uneven < kAlike * (rings.step + rings.uneven);
}

// Thin print, and light that spills over dark modules, leave less of a core than its three modules.
// Returns how many it tried.
std::size_t try_core(const Patch& patch, const Spot& spot, std::vector<Finder>& guesses) {
  std::size_t tries = 0;
  for (const double modules : {3.0, 2.5}) {
    const Finder core = finder_of(spot, modules);
    if (!may_be_finder(patch.fine, core)) continue;
    ++tries;
    if (try_seed(patch, core, guesses)) break;
  }
  return tries;
}

// More is a pattern, not symbols: of 1,024 levels of photographs one in a hundred has 3,900 a
// megapixel, a chequered wall 100,000.
std::size_t most_tries(const cv::Mat& level) {
  constexpr std::size_t kAnyway = 1000;
  constexpr std::size_t kPixels = 200;  // for each more
  return kAnyway + level.total() / kPixels;
}

}  // namespace

std::vector<Finder> search_finders(const cv::Mat& level, const FinderSearch& search) {
  const Patch patch = smoothed_patch(level);
  if (patch.fine.cols < kWindow || patch.fine.rows < kWindow) return {};
  std::vector<Finder> guesses;
  std::size_t tries = 0;
  for (const Spot& spot : dark_spots(patch.fine, kWindow, search.late)) {
    if (!may_be_core(spot.width(), spot.height(), spot.area)) continue;
    if (search.is_over() || tries >= most_tries(level)) break;
    tries += try_core(patch, spot, guesses);
  }
  return best_of(fitted(patch, search, std::move(guesses)), search.most);
}

void merge_finders(std::vector<Finder>& all, const std::vector<Finder>& more) {
  for (const Finder& f : more) {
    const double reach = cv::norm(f.axes[0]) + cv::norm(f.axes[1]);
    const auto same = std::find_if(all.begin(), all.end(), [&](const Finder& known) {
      return cv::norm(known.centre - f.centre) < reach;
    });
    if (same == all.end()) {
      all.push_back(f);
    } else if (same->agreement < f.agreement) {
      *same = f;
    }
  }
}

}  // namespace moongate::reader::grey
