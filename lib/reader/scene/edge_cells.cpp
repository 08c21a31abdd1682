#include "reader/scene/edge_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <opencv2/imgproc.hpp>

namespace moongate::reader {

namespace {

/// @param corner  the first pixel of a cell
/// @param stride  bytes from row to row
bool holds_edges(const unsigned char* corner, std::size_t stride) {
  constexpr int kVariance = 400;    // squares of grey levels
  constexpr std::size_t kStep = 2;  // pixels from one sample to the next, both ways
  constexpr int kSamples = (kEdgeCell / kStep) * (kEdgeCell / kStep);
  int sum = 0;
  int squares = 0;
  for (std::size_t y = 0; y < kEdgeCell; y += kStep)
    for (std::size_t x = 0; x < kEdgeCell; x += kStep) {
      const int pixel = corner[y * stride + x];
      sum += pixel;
      squares += pixel * pixel;
    }
  return kSamples * squares - sum * sum > kVariance * kSamples * kSamples;
}

bool may_be_symbol(const cv::Rect& place, int cells) {
  constexpr int kLeast = 3;
  constexpr int kWidth = 4;    // times its height
  constexpr int kFilled = 45;  // percent; half where a square stands on its corner
  const auto [shorter, longer] = std::minmax(place.width, place.height);
  return shorter >= kLeast && longer <= kWidth * shorter && 100 * cells >= kFilled * place.area();
}

}  // namespace

cv::Mat edge_cells(const cv::Mat& gray) {
  const cv::Size size(gray.cols / kEdgeCell, gray.rows / kEdgeCell);
  if (size.empty()) return {};
  cv::Mat cells(size, CV_8U);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x)
      cells.ptr(y)[x] = holds_edges(gray.ptr(y * kEdgeCell, x * kEdgeCell), gray.step) ? 255 : 0;
  return cells;
}

std::vector<cv::Rect> edge_places(const cv::Mat& cells) {
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat middles;
  const int count = cv::connectedComponentsWithStats(cells, labels, stats, middles);
  std::vector<cv::Rect> places;
  for (int i = 1; i < count; ++i) {
    const int* const s = stats.ptr<int>(i);
    const cv::Rect place(s[cv::CC_STAT_LEFT], s[cv::CC_STAT_TOP], s[cv::CC_STAT_WIDTH],
                         s[cv::CC_STAT_HEIGHT]);
    if (may_be_symbol(place, s[cv::CC_STAT_AREA])) places.push_back(place);
  }
  std::stable_sort(places.begin(), places.end(),
                   [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
  return places;
}

cv::Rect around_cells(const cv::Rect& place, float scale, cv::Size picture) {
  const float cell = kEdgeCell / scale;
  const cv::Point from(cvFloor(static_cast<float>(place.x - 1) * cell),
                       cvFloor(static_cast<float>(place.y - 1) * cell));
  const cv::Point to(cvCeil(static_cast<float>(place.x + place.width + 1) * cell),
                     cvCeil(static_cast<float>(place.y + place.height + 1) * cell));
  return cv::Rect(from, to) & cv::Rect({0, 0}, picture);
}

double edge_share(const cv::Mat& gray) {
  const cv::Mat cells = edge_cells(gray);
  return cells.empty() ? 0 : cv::countNonZero(cells) / static_cast<double>(cells.total());
}

bool is_texture(const cv::Mat& gray) {
  constexpr double kMost = 0.85;
  return edge_share(gray) > kMost;
}

}  // namespace moongate::reader
