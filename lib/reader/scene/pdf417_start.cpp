#include "reader/scene/pdf417_start.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/base/row_runs.hpp"

namespace moongate::reader {

namespace {

constexpr std::array<int, 8> kStart{8, 1, 1, 1, 1, 1, 1, 3};
constexpr int kStartModules = 17;
constexpr int kRows = 9;  // of a symbol that are looked at
constexpr float kFine =
    2;  // columns a pixel, so that bars of little more than a pixel have a width

/// Where a symbol begins, and which way it goes.
struct Side {
  Point top;
  Point down;   ///< from one row that is looked at to the next
  Point along;  ///< a pixel long
};

Side first_side(const Quad& corners) {
  const Point top = corners[0];
  const Point bottom = corners[3];
  const float height = distance(top, bottom);
  const Point side{bottom.x - top.x, bottom.y - top.y};
  const Point along = height > 0 ? Point{side.y / height, -side.x / height} : Point{1, 0};
  return {top, {side.x / kRows, side.y / kRows}, along};
}

/// How far a line goes until it leaves the picture, in pixels.
float way_out(Point from, Point step, cv::Size size) {
  const auto along = [](float at, float speed, int length) {
    if (speed > 0) return (static_cast<float>(length) - at) / speed;
    return speed < 0 ? -at / speed : HUGE_VALF;
  };
  return std::max(std::min(along(from.x, step.x, size.width), along(from.y, step.y, size.height)),
                  0.0F);
}

/// What stands between two distances from the first side: rows, enlarged.
cv::Mat strip(const cv::Mat& gray, const Side& side, float from, float to) {
  const int width = std::max(cvRound((to - from) * kFine), 1);
  constexpr float kHalf = 0.5F;  // the middle of a row; and OpenCV counts from that of a pixel
  const cv::Point2f begin(side.top.x + from * side.along.x + kHalf * side.down.x - kHalf,
                          side.top.y + from * side.along.y + kHalf * side.down.y - kHalf);
  const cv::Matx23f to_picture(side.along.x / kFine, side.down.x, begin.x,  //
                               side.along.y / kFine, side.down.y, begin.y);
  cv::Mat rows;
  cv::warpAffine(gray, rows, to_picture, {width, kRows}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                 cv::BORDER_REPLICATE);
  return rows;
}

bool is_start(const Run* runs, float module) {
  constexpr float kOff = 0.6F;  // modules, and columns: edges are told to a column
  for (std::size_t i = 0; i < kStart.size(); ++i) {
    const auto wanted = static_cast<float>(kStart[i]) * module;
    const float off = std::abs(static_cast<float>(runs[i].size()) - wanted);
    if (off > kOff * module + kOff) return false;
  }
  return true;
}

/// What one row shows; of its module in columns.
std::optional<StartPattern> start_in(const cv::Mat& row, const std::vector<Run>& runs) {
  for (std::size_t i = 0; i + kStart.size() < runs.size(); ++i) {
    const float module = static_cast<float>(runs[i + 7].end - runs[i].begin) / kStartModules;
    if (!runs[i].dark || !is_start(&runs[i], module)) continue;
    const auto level = [&](std::size_t run) -> int {
      return row.ptr()[(runs[i + run].begin + runs[i + run].end) / 2];
    };
    const auto whole = static_cast<float>(std::max(level(7) - level(0), 1));
    float least = whole;
    for (std::size_t run = 2; run < 7; ++run)
      least = std::min(least, static_cast<float>(std::abs(level(run) - level(run - 1))));
    return StartPattern{module, least / whole};
  }
  return std::nullopt;
}

/// The one in the middle, by its module.
StartPattern typical(std::vector<StartPattern> seen) {
  const auto middle = seen.begin() + static_cast<std::ptrdiff_t>(seen.size() / 2);
  std::nth_element(
      seen.begin(), middle, seen.end(),
      [](const StartPattern& a, const StartPattern& b) { return a.module < b.module; });
  return *middle;
}

}  // namespace

std::optional<StartPattern> pdf417_start(const cv::Mat& gray, const Quad& corners) {
  constexpr float kBefore = 12;  // pixels: paper before the side, whose place is not exact
  constexpr float kMost = 400;   // pixels that are looked at
  const Side side = first_side(corners);
  const float end = std::min(way_out(side.top, side.along, gray.size()), kMost);
  const cv::Mat rows = strip(gray, side, -kBefore, end);
  RowSplitter splitter;
  std::vector<StartPattern> seen;
  for (int y = 0; y < rows.rows; ++y)
    if (const auto start = start_in(rows.row(y), splitter.split(rows.ptr(y), rows.cols)))
      seen.push_back(*start);
  if (2 * static_cast<int>(seen.size()) <= rows.rows) return std::nullopt;
  StartPattern start = typical(std::move(seen));
  start.module /= kFine;
  return start;
}

std::optional<Quad> pdf417_to_the_edge(const cv::Mat& gray, const Quad& corners, float module) {
  constexpr float kLast = 34;          // modules at the edge: two codewords
  constexpr std::size_t kFewest = 12;  // bars and spaces; two codewords have sixteen
  const Side side = first_side(corners);
  const float end = std::min(way_out(corners[0], side.along, gray.size()),
                             way_out(corners[3], side.along, gray.size()));
  if (end < (kStartModules + kLast) * module) return std::nullopt;
  const cv::Mat rows = strip(gray, side, end - kLast * module, end);
  RowSplitter splitter;
  int full = 0;
  for (int y = 0; y < rows.rows; ++y)
    full += splitter.split(rows.ptr(y), rows.cols).size() >= kFewest ? 1 : 0;
  if (2 * full <= rows.rows) return std::nullopt;
  const auto far = [&](Point from) {
    return Point{from.x + end * side.along.x, from.y + end * side.along.y};
  };
  return Quad{{corners[0], far(corners[0]), far(corners[3]), corners[3]}};
}

}  // namespace moongate::reader
