#include "reader/bars/bar_edges.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace moongate::reader {

namespace {

constexpr double kStep = 0.05;  // of the contrast of a line: less is no edge
constexpr int kQuietZone = 6;   // usual spaces between edges; it has 10 modules, and no bar has 7

int median(std::vector<int> numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

}  // namespace

std::vector<int> edges_of(const cv::Mat& line) {
  double least = 0;
  double most = 0;
  cv::minMaxLoc(line, &least, &most);
  const double step = kStep * (most - least);
  std::vector<int> edges;
  bool rises = false;
  double extreme = line.at<unsigned char>(0, 0);
  for (int x = 1; x < line.cols; ++x) {
    const double level = line.at<unsigned char>(0, x);
    const double turned = rises ? extreme - level : level - extreme;
    if (turned > step) {
      rises = !rises;
      edges.push_back(x);
    }
    if (turned > step || turned < 0) extreme = level;
  }
  return edges;
}

std::vector<int> longest_stretch(const std::vector<int>& edges) {
  if (edges.size() < 2) return edges;
  std::vector<int> spaces;
  for (std::size_t i = 1; i < edges.size(); ++i) spaces.push_back(edges[i] - edges[i - 1]);
  const int widest = kQuietZone * median(spaces);
  std::vector<int> best;
  std::vector<int> stretch{edges[0]};
  for (std::size_t i = 1; i < edges.size(); ++i) {
    if (spaces[i - 1] > widest) stretch.clear();
    stretch.push_back(edges[i]);
    if (stretch.size() > best.size()) best = stretch;
  }
  return best;
}

double likeness(const cv::Mat& a, const cv::Mat& b, int shift) {
  if (a.cols <= 2 * shift) return 0;
  cv::Mat likeness;
  cv::matchTemplate(b, a.colRange(shift, a.cols - shift), likeness, cv::TM_CCOEFF_NORMED);
  double most = 0;
  cv::minMaxLoc(likeness, nullptr, &most);
  return most;
}

}  // namespace moongate::reader
