#include "reader/bars/bar_finder.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/bars/bar_blobs.hpp"
#include "reader/bars/bar_edges.hpp"
#include "reader/base/geometry.hpp"

namespace moongate::reader {

namespace {

using Vec = cv::Point2f;

constexpr int kLevels = 3;     // full size, half and a quarter
constexpr int kSmallest = 16;  // pixels a side
constexpr std::size_t kFewestCells = 6;
constexpr float kNarrowest = 32;         // pixels: half a pixel a module of the shortest symbol
constexpr float kLowest = 8;             // pixels
constexpr std::size_t kFewestSeen = 16;  // half of UPC-E's, as fine print shows fewer
constexpr double kAlike = 0.4;           // likeness of lines through the same bars
constexpr int kLean = 2;                 // pixels by which bars may lean between two lines
constexpr float kMostShear = 0.5F;       // rows of a symbol lie square to its bars, about
constexpr float kHeightOverDeviation = 3.46F;  // of evenly spread cells: twice the root of 3

/// Variances and covariance of points.
struct Spread {
  float xx = 0, xy = 0, yy = 0;
};

std::pair<Vec, Spread> moments(const std::vector<Vec>& points) {
  const auto count = static_cast<float>(points.size());
  Vec mean;
  for (const Vec& p : points) mean += p / count;
  Spread spread;
  for (const Vec& p : points) {
    const Vec d = p - mean;
    spread.xx += d.x * d.x / count;
    spread.xy += d.x * d.y / count;
    spread.yy += d.y * d.y / count;
  }
  return {mean, spread};
}

/// The bars of a blob in coordinates across (x) and along (y) them.
struct Shape {
  Vec across;      ///< of length 1
  float left = 0;  ///< ends
  float right = 0;
  float middle = 0;  ///< where most cells are
  float y = 0;       ///< half way down there
  float shear = 0;   ///< change of y from left to right, a pixel
  float height = 0;

  [[nodiscard]] Quad corners() const {
    const auto corner = [&](float x, float side) {
      const float along = y + shear * (x - middle) + side * height / 2;
      const Vec p = across * x + Vec(-across.y, across.x) * along;
      return Point{p.x, p.y};
    };
    return {corner(left, -1), corner(right, -1), corner(right, 1), corner(left, 1)};
  }
};

Shape shape_of(const BarBlob& blob) {
  const float angle = std::atan2(blob.doubled.y, blob.doubled.x) / 2;
  const Vec across(std::cos(angle), std::sin(angle));
  std::vector<Vec> cells;
  for (const Vec& cell : blob.cells)
    cells.emplace_back(cell.dot(across), cell.dot(Vec(-across.y, across.x)));
  const auto [left, right] = std::minmax_element(
      cells.begin(), cells.end(), [](const Vec& a, const Vec& b) { return a.x < b.x; });
  const auto [mean, spread] = moments(cells);
  Shape shape{across, left->x, right->x, mean.x, mean.y};
  if (spread.xx > 0) shape.shear = std::clamp(spread.xy / spread.xx, -kMostShear, kMostShear);
  const float variance =
      spread.yy - 2 * shape.shear * spread.xy + shape.shear * shape.shear * spread.xx;
  shape.height = kHeightOverDeviation * std::sqrt(std::max(variance, 0.0F));
  return shape;
}

struct Candidate {
  Quad quad{};
  std::size_t edges = 0;
};

/// The grey levels on a line across the bars, `down` of their height from the top.
cv::Mat line_across(const cv::Mat& gray, const Quad& bars, float down, int columns) {
  const auto place = [&](const Point& top, const Point& bottom) {
    return Vec(top.x + (bottom.x - top.x) * down, top.y + (bottom.y - top.y) * down);
  };
  const Vec from = place(bars[0], bars[3]);
  const Vec step = (place(bars[1], bars[2]) - from) / columns;
  cv::Mat line(1, columns, CV_8U);
  for (int x = 0; x < columns; ++x) {
    const Vec p = from + step * static_cast<float>(x);
    const int column = std::clamp(static_cast<int>(p.x), 0, gray.cols - 1);
    const int row = std::clamp(static_cast<int>(p.y), 0, gray.rows - 1);
    line.at<unsigned char>(0, x) = gray.at<unsigned char>(row, column);
  }
  return line;
}

/// Counts the edges between bars; 0 where lines a little apart show different ones, as writing does
/// and symbols of squares. One of three lines may run through a streak.
std::size_t count_edges(const cv::Mat& gray, const Quad& bars) {
  const int columns = std::max(cvRound(distance(bars[0], bars[1])), 1);
  std::array<cv::Mat, 3> lines;
  std::array<std::size_t, 3> counts{};
  for (std::size_t i = 0; i < 3; ++i) {
    lines[i] = line_across(gray, bars, 0.3F + 0.2F * static_cast<float>(i), columns);
    counts[i] = longest_stretch(edges_of(lines[i])).size();
  }
  std::sort(counts.begin(), counts.end());
  const double alike =
      std::max({likeness(lines[0], lines[1], kLean), likeness(lines[1], lines[2], kLean),
                likeness(lines[0], lines[2], kLean)});
  return alike >= kAlike ? counts[1] : 0;
}

/// Half the size; without the last column and row where their number is odd, as OpenCV is several
/// times as fast at whole ratios.
cv::Mat halved(const cv::Mat& picture) {
  const cv::Size size(picture.cols / 2, picture.rows / 2);
  cv::Mat half;
  if (!size.empty())
    cv::resize(picture(cv::Rect({0, 0}, size * 2)), half, size, 0, 0, cv::INTER_AREA);
  return half;
}

/// The places in one picture of the pyramid, in its pixels.
std::vector<Quad> places_in(const cv::Mat& picture) {
  std::vector<Quad> places;
  for (const BarBlob& blob : find_blobs(picture)) {
    if (blob.cells.size() < kFewestCells) continue;
    const Shape shape = shape_of(blob);
    if (shape.right - shape.left >= kNarrowest && shape.height >= kLowest)
      places.push_back(shape.corners());
  }
  return places;
}

}  // namespace

std::vector<Quad> find_bars(const cv::Mat& gray) {
  std::vector<Candidate> found;
  cv::Mat picture = gray;
  float scale = 1;
  for (int level = 0; level < kLevels; ++level, scale /= 2) {
    if (level > 0) picture = halved(picture);
    if (std::min(picture.cols, picture.rows) < kSmallest) break;
    for (const Quad& place : places_in(picture)) {
      const Quad quad = to_full_size(place, scale, {});
      const std::size_t edges = count_edges(gray, quad);
      if (edges >= kFewestSeen && edges <= kMostEdges) found.push_back({quad, edges});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.edges > b.edges; });
  std::vector<Quad> quads;
  quads.reserve(found.size());
  for (const Candidate& candidate : found) quads.push_back(candidate.quad);
  return quads;
}

}  // namespace moongate::reader
