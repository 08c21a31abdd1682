#pragma once

#include <array>
#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader {

/// A round eye: a dark ring around a dark dot.
struct Eye {
  cv::Point2f centre;
  float diameter = 0;  ///< of the outer ring
};

/// Three eyes of one size at the corners of half a square: where a round code would stand.
struct EyeTriple {
  cv::Point2f centre;
  float radius = 0;       ///< from the centre to the middle of an eye
  cv::Point2f to_corner;  ///< from the centre to the eye at the right angle
  float diameter = 0;     ///< of the largest eye
};

/// Finds round eyes in a gray picture; the finder patterns of QR codes are none.
std::vector<Eye> find_eyes(const cv::Mat& gray);

/// Returns every three eyes that may be those of one code.
std::vector<EyeTriple> triples_of(const std::vector<Eye>& eyes);

}  // namespace moongate::reader
