#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/finder_try.hpp"
#include "reader/grey/strips.hpp"

namespace moongate::reader::grey {
namespace {

struct Middle {
  cv::Point place;
  float strength;  // of the dark in the light around it
};

// Where a pixel is darker than its surroundings, in grey levels, and how light those are.
struct Contrast {
  cv::Mat depth;
  cv::Mat far;
};

std::optional<Contrast> contrast_of(const cv::Mat& gray, double module,
                                    const FinderSearch& search) {
  if (search.is_over()) return std::nullopt;
  cv::Mat wide;
  gray.convertTo(wide, CV_32F);
  Contrast out{cv::Mat(wide.size(), CV_32F), cv::Mat(wide.size(), CV_32F)};
  const bool whole = in_strips(wide.rows, search.late, [&](cv::Range rows) {
    cv::Mat near;
    cv::Mat far = out.far.rowRange(rows);
    cv::GaussianBlur(wide.rowRange(rows), near, {0, 0}, module);
    cv::GaussianBlur(wide.rowRange(rows), far, {0, 0}, 2.2 * module);
    cv::subtract(far, near, out.depth.rowRange(rows));
  });
  if (!whole) return std::nullopt;
  return out;
}

// Adds the pixels of some rows that are dark enough and darker than their neighbours.
void add_middles(const Contrast& contrast, cv::Range rows, std::vector<Middle>& middles) {
  constexpr double kLeast = 2;  // grey levels
  const cv::Mat depth = contrast.depth.rowRange(rows);
  cv::Mat peak;
  cv::dilate(depth, peak, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
  std::vector<cv::Point> places;
  cv::findNonZero((depth >= peak) & (depth > kLeast), places);
  for (const cv::Point& in_rows : places) {
    const cv::Point place(in_rows.x, in_rows.y + rows.start);
    middles.push_back({place, depth.at<float>(in_rows) / (contrast.far.at<float>(place) + 8)});
  }
}

// The dark middles, strongest first.
std::vector<Middle> dark_middles(const cv::Mat& gray, double module, const FinderSearch& search) {
  constexpr std::size_t kMost = 1500;
  const auto contrast = contrast_of(gray, module, search);
  if (!contrast) return {};
  std::vector<Middle> middles;
  const bool whole = in_strips(gray.rows, search.late,
                               [&](cv::Range rows) { add_middles(*contrast, rows, middles); });
  if (!whole) return {};
  const std::size_t most = std::min(middles.size(), kMost);
  std::partial_sort(middles.begin(), middles.begin() + static_cast<std::ptrdiff_t>(most),
                    middles.end(),
                    [](const Middle& a, const Middle& b) { return a.strength > b.strength; });
  middles.resize(most);
  return middles;
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
      try_seed(patch, {centre, {Vec(module, 0), Vec(0, module)}, 0}, guesses);
    }
    const auto some = fitted(patch, search, std::move(guesses));
    found.insert(found.end(), some.begin(), some.end());
  }
  std::vector<Finder> distinct;
  merge_finders(distinct, best_of(std::move(found), 4 * search.most));
  return best_of(std::move(distinct), search.most);
}

}  // namespace moongate::reader::grey
