#include "reader/bars/bar_patch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "reader/bars/bar_edges.hpp"
#include "reader/base/geometry.hpp"

namespace moongate::reader {

namespace {

constexpr float kMargin = 0.12F;  // of the width: the quiet zone and what was not seen of the ends
constexpr int kRowsALine = 4;     // sampled rows whose mean is a line
constexpr int kTrialRows = 2;     // the same for a first trial ...
constexpr float kTrial = 2;       // ... and columns a pixel
constexpr float kEnlarged = 3;    // columns a pixel at most: fine bars keep their edges
constexpr int kMostColumns = 2400;
constexpr int kColumnsAModule = 5;
constexpr int kLowest = 6;      // lines of the trial: bars stand longer, squares do not
constexpr double kAlike = 0.5;  // likeness of two lines through the same bars

/// Bars as they are sampled at first.
struct Sampling {
  cv::Mat rows;
  cv::Matx33d to_picture;  ///< from the rows
  int left = 0;            ///< columns of the ends of the bars
  int right = 0;
};

/// A homography from a rectangle to a quadrilateral.
cv::Matx33d map_to(const Quad& quad, cv::Point2d from, cv::Point2d to) {
  const cv::Rect2f box(from, to);
  const std::array<cv::Point2f, 4> corners{
      {box.tl(), {box.br().x, box.y}, box.br(), {box.x, box.br().y}}};
  std::array<cv::Point2f, 4> target;
  for (std::size_t i = 0; i < 4; ++i) target[i] = {quad[i].x, quad[i].y};
  return cv::getPerspectiveTransform(corners.data(), target.data());
}

/// Moves a homography from corners of pixels to their middles, where OpenCV counts from.
cv::Matx33d between_middles(const cv::Matx33d& map) {
  const cv::Matx33d in(1, 0, 0.5, 0, 1, 0.5, 0, 0, 1);
  const cv::Matx33d out(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1);
  return out * map * in;
}

/// Beyond the picture is no quiet zone: of a symbol that is cut off there a part may pass for one,
/// as in ITF.
const cv::Scalar kBeyond(0);

/// How a picture is sampled.
struct Grain {
  float columns = 0;  ///< between the ends of the bars
  int rows = 0;       ///< from top to bottom of the bars
  int margin = 0;     ///< rows above and as many below
  int interpolation = cv::INTER_LINEAR;
};

Sampling sample(const cv::Mat& gray, const Quad& bars, const Grain& grain) {
  Sampling result;
  result.left = static_cast<int>(kMargin * grain.columns) + 1;
  result.right = result.left + static_cast<int>(grain.columns) + 1;
  result.to_picture = map_to(bars, cv::Point(result.left, grain.margin),
                             cv::Point(result.right, grain.margin + grain.rows));
  cv::warpPerspective(gray, result.rows, between_middles(result.to_picture),
                      cv::Size(result.left + result.right, grain.rows + 2 * grain.margin),
                      grain.interpolation | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, kBeyond);
  return result;
}

float width_of(const Quad& bars) {
  return std::max(distance(bars[0], bars[1]), distance(bars[3], bars[2]));
}

cv::Mat means(const cv::Mat& rows, int columns, int lines) {
  cv::Mat result;
  cv::resize(rows, result, {columns, lines}, 0, 0, cv::INTER_AREA);
  return result;
}

/// How far bars can be followed from the middle of their height.
struct End {
  int line = 0;
  int shift = 0;  ///< columns by which they have leant until there
};

/// Follows some columns of the middle line up or down as long as lines show the same bars, which
/// may lean a little; a streak is passed over.
End follow(const cv::Mat& lines, const cv::Mat& middle, const cv::Range& columns, int step) {
  constexpr int kStreak = 3;  // lines
  constexpr int kLean = 2;    // columns from line to line, each way
  const cv::Mat bars = middle.colRange(columns);
  End end{lines.rows / 2, 0};
  for (int y = end.line; y >= 0 && y < lines.rows && std::abs(y - end.line) <= kStreak; y += step) {
    const cv::Range around(columns.start + end.shift - kLean, columns.end + end.shift + kLean);
    if (around.start < 0 || around.end > lines.cols) break;
    cv::Mat alike;
    cv::matchTemplate(lines.row(y).colRange(around), bars, alike, cv::TM_CCOEFF_NORMED);
    double best = 0;
    cv::Point place;
    cv::minMaxLoc(alike, nullptr, &best, nullptr, &place);
    if (best >= kAlike) end = {y, end.shift + place.x - kLean};
  }
  return end;
}

/// Some bars from end to end.
struct Side {
  End top, bottom;
  [[nodiscard]] int height() const { return bottom.line - top.line; }
};

Side side(const cv::Mat& lines, const cv::Mat& middle, const cv::Range& columns) {
  return {follow(lines, middle, columns, -1), follow(lines, middle, columns, 1)};
}

Point at(const cv::Matx33d& map, double x, double y) {
  const cv::Vec3d p = map * cv::Vec3d(x, y, 1);
  return {static_cast<float>(p[0] / p[2]), static_cast<float>(p[1] / p[2])};
}

/// What is left of a place when writing and the edges of the label are cut off.
struct Trimmed {
  Quad bars{};
  std::size_t edges = 0;
};

Trimmed trim(const Sampling& sampling, int rows_a_line) {
  const int count = sampling.rows.rows / rows_a_line;
  const cv::Mat lines = means(sampling.rows, sampling.rows.cols, count);
  const cv::Mat middle = means(lines.rowRange(count * 2 / 5, count * 3 / 5), lines.cols, 1);
  const auto edges = longest_stretch(edges_of(middle));
  if (edges.size() < kFewestEdges || edges.size() > kMostEdges) return {};
  const int first = edges.front();
  const int last = edges.back();
  const int third = (last - first) / 3;
  const Side left = side(lines, middle, {first, first + third});
  const Side right = side(lines, middle, {last - third, last});
  if (left.height() < kLowest || right.height() < kLowest) return {};
  const auto corner = [&](int x, const End& end, int edge) {
    return at(sampling.to_picture, x + end.shift, (end.line + edge) * rows_a_line);
  };
  // A line ends where the next begins.
  return {{corner(first, left.top, 0), corner(last, right.top, 0), corner(last, right.bottom, 1),
           corner(first, left.bottom, 1)},
          edges.size()};
}

}  // namespace

Quad BarPatch::corners(float begin, float end) const {
  const auto height = static_cast<double>(lines.rows);
  const double top = begin <= end ? 0 : height;
  return {at(to_picture, begin, top), at(to_picture, end, top), at(to_picture, end, height - top),
          at(to_picture, begin, height - top)};
}

BarPatch cut_bars(const cv::Mat& gray, const Quad& bars, int lines) {
  const auto most_columns = static_cast<float>(kMostColumns);
  const Grain trial{std::min(kTrial * width_of(bars), most_columns), lines * kTrialRows,
                    lines * kTrialRows / 2};
  const Trimmed trimmed = trim(sample(gray, bars, trial), kTrialRows);
  BarPatch patch;
  if (trimmed.edges == 0) return patch;
  const float wanted = kColumnsAModule * kModulesAnEdge * static_cast<float>(trimmed.edges);
  const float most = std::min(kEnlarged * width_of(trimmed.bars), most_columns);
  const Grain grain{std::min(2 * wanted, most), lines * kRowsALine, 0, cv::INTER_CUBIC};
  const Sampling sampling = sample(gray, trimmed.bars, grain);
  const float scale = std::min(1.0F, wanted / grain.columns);
  const int columns = cvRound(scale * static_cast<float>(sampling.rows.cols));
  patch.lines = means(sampling.rows, columns, lines);
  const double stretch = static_cast<double>(sampling.rows.cols) / columns;
  patch.to_picture = sampling.to_picture * cv::Matx33d(stretch, 0, 0, 0, kRowsALine, 0, 0, 0, 1);
  return patch;
}

cv::Mat sharpened(const cv::Mat& lines, const Sharpening& how) {
  const double sigma = how.sigma * kColumnsAModule;
  const int reach = cvCeil(3 * sigma);
  cv::Mat soft;
  cv::GaussianBlur(lines, soft, {2 * reach + 1, 1}, sigma);
  cv::Mat result;
  cv::addWeighted(lines, 1 + how.amount, soft, -how.amount, 0, result);
  return result;
}

}  // namespace moongate::reader
