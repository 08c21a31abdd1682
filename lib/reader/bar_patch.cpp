#include "reader/bar_patch.hpp"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/geometry.hpp"

namespace moongate::reader {

namespace {

constexpr float kMargin = 0.12F;  // of the width: the quiet zone and what was not seen of the ends
constexpr int kRowsALine = 4;     // sampled rows whose mean is a line
constexpr float kEnlarged = 3;  // columns a pixel at first, so that fine bars keep their edges ...
constexpr int kMostColumns = 2400;  // ... unless that is many
constexpr int kColumnsAModule = 5;
constexpr double kModulesAnEdge = 1.65;  // Code 39 1.5, EAN 1.6, Code 128 1.8
constexpr double kStep = 0.1;            // of the contrast of a line: less is no edge

struct Layout {
  int width = 0;   ///< columns between the ends of the bars
  int margin = 0;  ///< columns at each end
  int rows = 0;
};

Layout layout_of(const Quad& bars, int lines) {
  const float across = std::max(distance(bars[0], bars[1]), distance(bars[3], bars[2]));
  const float width = std::min(kEnlarged * across, static_cast<float>(kMostColumns));
  const int margin = static_cast<int>(kMargin * width) + 1;
  return {static_cast<int>(width), margin, lines * kRowsALine};
}

cv::Matx33d to_picture(const Quad& bars, const Layout& layout) {
  const auto left = static_cast<float>(layout.margin);
  const auto right = static_cast<float>(layout.margin + layout.width);
  const auto bottom = static_cast<float>(layout.rows);
  const std::array<cv::Point2f, 4> from{{{left, 0}, {right, 0}, {right, bottom}, {left, bottom}}};
  std::array<cv::Point2f, 4> to;
  for (std::size_t i = 0; i < 4; ++i) to[i] = {bars[i].x, bars[i].y};
  return cv::getPerspectiveTransform(from.data(), to.data());
}

/// Moves a homography from corners of pixels to their middles, where OpenCV counts from.
cv::Matx33d between_middles(const cv::Matx33d& map) {
  const cv::Matx33d in(1, 0, 0.5, 0, 1, 0.5, 0, 0, 1);
  const cv::Matx33d out(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1);
  return out * map * in;
}

/// Counts how often a line rises and falls by more than noise does.
int count_edges(const cv::Mat& line) {
  double least = 0;
  double most = 0;
  cv::minMaxLoc(line, &least, &most);
  const double step = kStep * (most - least);
  int edges = 0;
  bool rises = false;
  double extreme = line.at<unsigned char>(0, 0);
  for (int x = 1; x < line.cols; ++x) {
    const double level = line.at<unsigned char>(0, x);
    const double turned = rises ? extreme - level : level - extreme;
    if (turned > step) {
      rises = !rises;
      ++edges;
    }
    if (turned > step || turned < 0) extreme = level;
  }
  return edges;
}

}  // namespace

Quad BarPatch::corners(float begin, float end) const {
  const auto height = static_cast<double>(lines.rows);
  const double top = begin <= end ? 0 : height;
  const auto place = [&](float x, double y) {
    const cv::Vec3d p = to_picture * cv::Vec3d(x, y, 1);
    return Point{static_cast<float>(p[0] / p[2]), static_cast<float>(p[1] / p[2])};
  };
  return {place(begin, top), place(end, top), place(end, height - top), place(begin, height - top)};
}

BarPatch cut_bars(const cv::Mat& gray, const Quad& bars, int lines) {
  const Layout layout = layout_of(bars, lines);
  const cv::Matx33d map = to_picture(bars, layout);
  cv::Mat rows;
  const cv::Size size(layout.width + 2 * layout.margin, layout.rows);
  cv::warpPerspective(gray, rows, between_middles(map), size,
                      cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
  cv::Mat mean;
  cv::resize(rows, mean, {size.width, 1}, 0, 0, cv::INTER_AREA);
  BarPatch patch;
  patch.edges = count_edges(mean.colRange(layout.margin, layout.margin + layout.width));
  const double columns = std::max(patch.edges, 1) * kModulesAnEdge * kColumnsAModule;
  const double scale = std::min(1.0, columns / layout.width);
  cv::resize(rows, patch.lines, {std::max(cvRound(scale * size.width), 1), lines}, 0, 0,
             cv::INTER_AREA);
  const double stretch = static_cast<double>(size.width) / patch.lines.cols;
  patch.to_picture = map * cv::Matx33d(stretch, 0, 0, 0, kRowsALine, 0, 0, 0, 1);
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
