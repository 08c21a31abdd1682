#include "reader/bar_patch.hpp"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/bar_edges.hpp"
#include "reader/geometry.hpp"

namespace moongate::reader {

namespace {

constexpr float kMargin = 0.12F;  // of the width: the quiet zone and what was not seen of the ends
constexpr int kRowsALine = 4;     // sampled rows whose mean is a line
constexpr int kTrialRows = 2;     // the same for a first trial ...
constexpr float kTrial = 1.5F;    // ... and columns a pixel
constexpr float kEnlarged = 3;    // columns a pixel at most: fine bars keep their edges
constexpr int kMostColumns = 2400;
constexpr int kColumnsAModule = 5;
constexpr double kModulesAnEdge = 1.65;   // Code 39 1.5, EAN 1.6, Code 128 1.8
constexpr std::size_t kFewestEdges = 24;  // UPC-E has 34, of which fine print shows fewer
constexpr double kAlike = 0.5;            // correlation of two lines through the same bars

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

/// @param columns  between the ends of the bars
Sampling sample(const cv::Mat& gray, const Quad& bars, float columns, int height, int how) {
  Sampling result;
  result.left = static_cast<int>(kMargin * columns) + 1;
  result.right = result.left + static_cast<int>(columns) + 1;
  result.to_picture = map_to(bars, cv::Point(result.left, 0), cv::Point(result.right, height));
  cv::warpPerspective(gray, result.rows, between_middles(result.to_picture),
                      cv::Size(result.left + result.right, height), how | cv::WARP_INVERSE_MAP,
                      cv::BORDER_CONSTANT, kBeyond);
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

/// Lines from the first to the last that shows the same bars as the middle does.
cv::Range lines_alike(const cv::Mat& lines, const cv::Mat& middle) {
  cv::Range alike(lines.rows / 3, lines.rows - lines.rows / 3);
  for (int y = 0; y < lines.rows; ++y) {
    if (correlation(lines.row(y), middle) < kAlike) continue;
    alike.start = std::min(alike.start, y);
    alike.end = std::max(alike.end, y + 1);
  }
  return alike;
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

Trimmed trim(const Sampling& sampling, int count) {
  const cv::Mat lines = means(sampling.rows, sampling.rows.cols, count);
  const cv::Mat middle = means(lines.rowRange(count / 3, count - count / 3), lines.cols, 1);
  const auto edges = longest_stretch(edges_of(middle));
  if (edges.size() < 2) return {};
  const cv::Range columns(edges.front(), edges.back());
  const cv::Range alike = lines_alike(lines.colRange(columns), middle.colRange(columns));
  const int top = alike.start * kTrialRows;
  const int bottom = alike.end * kTrialRows;
  const auto& map = sampling.to_picture;
  return {{at(map, columns.start, top), at(map, columns.end, top), at(map, columns.end, bottom),
           at(map, columns.start, bottom)},
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
  const float trial = std::min(width_of(bars) * kTrial, static_cast<float>(kMostColumns));
  const Trimmed trimmed =
      trim(sample(gray, bars, trial, lines * kTrialRows, cv::INTER_LINEAR), lines);
  BarPatch patch;
  if (trimmed.edges < kFewestEdges || trimmed.edges > kMostEdges) return patch;
  const double wanted = kColumnsAModule * kModulesAnEdge * static_cast<double>(trimmed.edges);
  const double most = std::min<double>(kEnlarged * width_of(trimmed.bars), kMostColumns);
  const Sampling sampling =
      sample(gray, trimmed.bars, static_cast<float>(std::min(2 * wanted, most)), lines * kRowsALine,
             cv::INTER_CUBIC);
  const double scale = std::min(1.0, wanted / (sampling.right - sampling.left));
  const int columns = cvRound(scale * sampling.rows.cols);
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
