#include "reader/scene/edge_cells.hpp"

#include <opencv2/imgproc.hpp>

namespace moongate::reader {

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

double edge_share(const cv::Mat& gray) {
  const cv::Mat cells = edge_cells(gray);
  return cells.empty() ? 0 : cv::countNonZero(cells) / static_cast<double>(cells.total());
}

bool is_texture(const cv::Mat& gray) {
  constexpr double kMost = 0.85;
  return edge_share(gray) > kMost;
}

}  // namespace moongate::reader
