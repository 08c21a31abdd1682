#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/finder_try.hpp"
#include "reader/grey/strips.hpp"

namespace moongate::reader::grey {
namespace {

struct Middle {
  cv::Point place;
  float strength;  // of the dark in the light around it
};

// Looks along strips of a picture, each by itself, with room that is used again: making the levels
// of the whole picture in floats takes longer than all the filters.
class MiddleSearch {
 public:
  explicit MiddleSearch(double module) : module_(module) {}

  // Adds the pixels of some rows that are darker than their neighbours, and than the light around.
  void add(const cv::Mat& gray, cv::Range rows, std::vector<Middle>& middles) {
    constexpr int kReach = 24;    // rows that the filters look at beyond their own
    constexpr double kLeast = 2;  // grey levels
    const cv::Range seen(std::max(rows.start - kReach, 0), std::min(rows.end + kReach, gray.rows));
    gray.rowRange(seen).convertTo(near_, CV_32F);
    cv::GaussianBlur(near_, far_, {0, 0}, 2.2 * module_);
    cv::GaussianBlur(near_, near_, {0, 0}, module_);
    cv::subtract(far_, near_, depth_);
    cv::dilate(depth_, near_, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    cv::compare(depth_, near_, is_peak_, cv::CMP_GE);
    is_peak_.setTo(0, depth_ <= kLeast);
    std::vector<cv::Point> places;
    cv::findNonZero(is_peak_.rowRange(rows.start - seen.start, rows.end - seen.start), places);
    for (const cv::Point& place : places) {
      const cv::Point in_seen(place.x, place.y + rows.start - seen.start);
      const float strength = depth_.at<float>(in_seen) / (far_.at<float>(in_seen) + 8);
      middles.push_back({{place.x, place.y + rows.start}, strength});
    }
  }

 private:
  double module_;
  cv::Mat near_;
  cv::Mat far_;
  cv::Mat depth_;  // of a pixel below its surroundings, grey levels
  cv::Mat is_peak_;
};

// The dark middles, strongest first.
std::vector<Middle> dark_middles(const cv::Mat& gray, double module, const FinderSearch& search) {
  constexpr std::size_t kMost = 800;
  constexpr std::size_t kAnyway = 100;
  constexpr std::size_t kPixels = 1000;  // for each more, in small levels
  std::vector<Middle> middles;
  MiddleSearch look(module);
  const bool whole =
      in_strips(gray.rows, search.late, [&](cv::Range rows) { look.add(gray, rows, middles); });
  if (!whole) return {};
  const std::size_t room = kAnyway + gray.total() / kPixels;
  const std::size_t most = std::min({middles.size(), kMost, room});
  std::partial_sort(middles.begin(), middles.begin() + static_cast<std::ptrdiff_t>(most),
                    middles.end(),
                    [](const Middle& a, const Middle& b) { return a.strength > b.strength; });
  middles.resize(most);
  return middles;
}

// A light ring at any of some distances: the module is only guessed.
bool may_be_finder(const cv::Mat& gray, const Finder& seed) {
  constexpr float kMissed = 0.1F;  // circles of a few pixels miss the squares by a part of them
  const auto has_ring = [&](float factor) {
    Finder f = seed;
    for (Vec& axis : f.axes) axis *= factor;
    const Rings rings = rings_of(gray, f);
    return rings.step > -kMissed * rings.uneven;
  };
  return has_ring(1) || has_ring(0.8F) || has_ring(1.25F);
}

}  // namespace

std::vector<Finder> search_finder_blobs(const cv::Mat& level, const FinderSearch& search) {
  constexpr std::array<float, 2> kModules{1.6F, 2.3F};  // pixels
  const Patch patch = smoothed_patch(level);
  std::vector<Finder> found;
  for (const float module : kModules) {
    std::vector<Finder> guesses;
    for (const Middle& m : dark_middles(patch.fine, static_cast<double>(module), search)) {
      if (search.is_over()) break;
      const Vec centre(static_cast<float>(m.place.x) + 0.5F, static_cast<float>(m.place.y) + 0.5F);
      const Finder seed{centre, {Vec(module, 0), Vec(0, module)}, 0};
      if (may_be_finder(patch.fine, seed)) try_seed(patch, seed, guesses);
    }
    const auto some = fitted(patch, search, std::move(guesses));
    found.insert(found.end(), some.begin(), some.end());
  }
  std::vector<Finder> distinct;
  merge_finders(distinct, best_of(std::move(found), 4 * search.most));
  return best_of(std::move(distinct), search.most);
}

}  // namespace moongate::reader::grey
