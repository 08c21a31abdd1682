#include "reader/scene/edge_cells.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace moongate::reader {

namespace {

bool may_be_symbol(const cv::Rect& place, int cells) {
  constexpr int kLeast = 3;
  constexpr int kWidth = 4;    // times its height
  constexpr int kFilled = 45;  // percent; half where a square stands on its corner
  const auto [shorter, longer] = std::minmax(place.width, place.height);
  return shorter >= kLeast && longer <= kWidth * shorter && 100 * cells >= kFilled * place.area();
}

}  // namespace

cv::Mat edge_cells(const cv::Mat& gray) {
  constexpr double kVariance = 400;  // squares of grey levels
  constexpr int kSamples = 4;        // a side
  const cv::Size cells(gray.cols / kEdgeCell, gray.rows / kEdgeCell);
  if (cells.empty()) return {};
  cv::Mat samples;
  cv::resize(gray(cv::Rect({0, 0}, cells * kEdgeCell)), samples, cells * kSamples, 0, 0,
             cv::INTER_NEAREST);
  samples.convertTo(samples, CV_32F);
  cv::Mat mean;
  cv::resize(samples, mean, cells, 0, 0, cv::INTER_AREA);
  cv::Mat square;
  cv::resize(samples.mul(samples), square, cells, 0, 0, cv::INTER_AREA);
  return square - mean.mul(mean) > kVariance;
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
