#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/finder_try.hpp"

namespace moongate::reader::grey {
namespace {

// Works on some rows at a time, so that a search that is late ends soon; tells whether it came to
// the end. Filters of a part see the rows around it.
template <class Work>
bool in_strips(int rows, const FinderSearch& search, Work work) {
  constexpr int kStrip = 64;
  for (int top = 0; top < rows; top += kStrip) {
    if (search.is_over()) return false;
    work(cv::Range(top, std::min(top + kStrip, rows)));
  }
  return true;
}

// Where a pixel is darker than its surroundings and more so than its neighbours, strongest first.
std::vector<cv::Point> dark_middles(const cv::Mat& gray, double module,
                                    const FinderSearch& search) {
  constexpr std::size_t kMost = 1500;
  constexpr double kLeast = 2;  // grey levels
  if (search.is_over()) return {};
  cv::Mat wide;
  gray.convertTo(wide, CV_32F);
  cv::Mat near(wide.size(), CV_32F);
  cv::Mat far(wide.size(), CV_32F);
  const bool blurred = in_strips(wide.rows, search, [&](cv::Range rows) {
    cv::GaussianBlur(wide.rowRange(rows), near.rowRange(rows), {0, 0}, module);
    cv::GaussianBlur(wide.rowRange(rows), far.rowRange(rows), {0, 0}, 2.2 * module);
  });
  if (!blurred) return {};
  const cv::Mat depth = far - near;
  cv::Mat peak(depth.size(), CV_32F);
  const cv::Mat around = cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5});
  const bool raised = in_strips(depth.rows, search, [&](cv::Range rows) {
    cv::dilate(depth.rowRange(rows), peak.rowRange(rows), around);
  });
  if (!raised || search.is_over()) return {};
  std::vector<cv::Point> places;
  cv::findNonZero((depth >= peak) & (depth > kLeast), places);
  std::sort(places.begin(), places.end(), [&](cv::Point a, cv::Point b) {
    return depth.at<float>(a) / (far.at<float>(a) + 8) >
           depth.at<float>(b) / (far.at<float>(b) + 8);
  });
  if (places.size() > kMost) places.resize(kMost);
  return places;
}

}  // namespace

std::vector<Finder> search_finder_blobs(const cv::Mat& level, const FinderSearch& search) {
  constexpr std::array<float, 2> kModules{1.6F, 2.3F};  // pixels
  const Patch patch = smoothed_patch(level);
  std::vector<Finder> found;
  for (const float module : kModules) {
    for (const cv::Point& p : dark_middles(patch.fine, static_cast<double>(module), search)) {
      if (search.is_over()) break;
      const Vec centre(static_cast<float>(p.x) + 0.5F, static_cast<float>(p.y) + 0.5F);
      try_finder(patch, search, {centre, {Vec(module, 0), Vec(0, module)}, 0}, found);
    }
  }
  std::vector<Finder> distinct;
  merge_finders(distinct, best_of(std::move(found), 4 * search.most));
  return best_of(std::move(distinct), search.most);
}

}  // namespace moongate::reader::grey
