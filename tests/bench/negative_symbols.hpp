#pragma once

#include <opencv2/core.hpp>
#include <random>
#include <string>

namespace moongate::bench {

inline const cv::Size kSize(480, 360);

/// A picture and what is printed in it; nothing where `text` is empty.
struct Picture {
  cv::Mat pixels{kSize, CV_8U, cv::Scalar(255)};
  std::string text{};
};

using Random = std::mt19937;

int between(Random& random, int least, int most);

/// The picture as a camera held by hand sees it.
cv::Mat tilted(const cv::Mat& picture, Random& random);

/// A symbol of a format that has its own reader: only what is printed may be read.
Picture other_symbology(Random& random);

/// Bars of which glare hides one side, or a streak aslant: what is left is no shorter symbol.
Picture bars_in_part(Random& random);

}  // namespace moongate::bench
