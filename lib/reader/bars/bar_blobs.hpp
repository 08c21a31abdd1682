#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader {

/// Cells of a picture that hang together and in which the grey level changes along one direction
/// alone, nearly the same in all.
struct BarBlob {
  std::vector<cv::Point2f> cells;  ///< their middles, pixels; 8 pixels apart
  cv::Point2f doubled;             ///< twice the angle of the direction, as a vector
};

/// Finds all blobs of one cell and more.
std::vector<BarBlob> find_blobs(const cv::Mat& gray);

}  // namespace moongate::reader
