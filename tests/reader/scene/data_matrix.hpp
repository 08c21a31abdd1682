#pragma once

#include <opencv2/imgproc.hpp>

namespace moongate::reader::testing {

/// A symbol of ISO/IEC 16022 with a border right for `modules` a side, `pixels` each, and noise for
/// data: dark on the left and below, in turn above and on the right.
inline cv::Mat draw_data_matrix(int modules, int pixels) {
  cv::Mat cells(modules, modules, CV_8U);
  cv::RNG random(3);
  for (int y = 0; y < modules; ++y)
    for (int x = 0; x < modules; ++x) {
      bool dark = random.uniform(0, 2) == 1;
      if (y == 0) dark = x % 2 == 0;
      if (x == modules - 1) dark = y % 2 == 1;
      if (x == 0 || y == modules - 1) dark = true;
      cells.at<unsigned char>(y, x) = dark ? 20 : 230;
    }
  cv::Mat picture;
  cv::resize(cells, picture, {}, pixels, pixels, cv::INTER_NEAREST);
  return picture;
}

}  // namespace moongate::reader::testing
