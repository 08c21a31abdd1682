#pragma once

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace moongate::reader::grey {

/// Undoes a Gaussian blur by Wiener's filter.
///
/// @param sigma  of the blur, in pixels
inline cv::Mat deblurred(const cv::Mat& gray, double sigma) {
  constexpr double kNoise = 0.01;  // power of the noise over that of the picture
  const cv::Size size(cv::getOptimalDFTSize(gray.cols + 16), cv::getOptimalDFTSize(gray.rows + 16));
  cv::Mat wide;
  cv::copyMakeBorder(gray, wide, 0, size.height - gray.rows, 0, size.width - gray.cols,
                     cv::BORDER_REFLECT);
  wide.convertTo(wide, CV_32F);
  cv::dft(wide, wide, cv::DFT_COMPLEX_OUTPUT);
  for (int y = 0; y < size.height; ++y) {
    const double v = std::min(y, size.height - y) / static_cast<double>(size.height);
    for (int x = 0; x < size.width; ++x) {
      const double u = std::min(x, size.width - x) / static_cast<double>(size.width);
      const double passed = std::exp(-2 * CV_PI * CV_PI * sigma * sigma * (u * u + v * v));
      wide.at<cv::Vec2f>(y, x) *= static_cast<float>(passed / (passed * passed + kNoise));
    }
  }
  cv::Mat out;
  cv::idft(wide, out, cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
  out = out({0, 0, gray.cols, gray.rows});
  out.convertTo(out, CV_8U);
  return out;
}

}  // namespace moongate::reader::grey
