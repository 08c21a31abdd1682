#include "reader/grey/dark_spots.hpp"

#include <opencv2/imgproc.hpp>

namespace moongate::reader::grey {
namespace {

// Dark where a pixel is below the mean of its surroundings by more than noise.
cv::Mat dark_areas(const cv::Mat& gray, int window) {
  cv::Mat mean;
  cv::boxFilter(gray, mean, CV_8U, {window, window});
  cv::Mat level;
  mean.convertTo(level, CV_8U, 0.97, -1.0);
  cv::Mat dark;
  cv::compare(gray, level, dark, cv::CMP_LT);
  return dark;
}

}  // namespace

std::vector<Spot> dark_spots(const cv::Mat& gray, int window, cv::Mat& labels) {
  const int count = cv::connectedComponents(dark_areas(gray, window), labels, 4, CV_32S);
  std::vector<Spot> spots(static_cast<std::size_t>(count));
  for (int y = 0; y < labels.rows; ++y) {
    const int* line = labels.ptr<int>(y);
    for (int x = 0; x < labels.cols;) {
      const int label = line[x];
      const int from = x++;
      if (label == 0) continue;
      while (x < labels.cols && line[x] == label) ++x;
      spots[static_cast<std::size_t>(label)].add(y, from, x);
    }
  }
  return spots;
}

}  // namespace moongate::reader::grey
