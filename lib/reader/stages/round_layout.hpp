#pragma once

#include <opencv2/core.hpp>

#include "reader/stages/round_eyes.hpp"

namespace moongate::reader {

/// Tells whether 36, 54 or 72 straight rays run through the eyes: a WeChat Mini Program code.
bool has_rays(const cv::Mat& gray, const EyeTriple& eyes);

/// Tells whether rings of dashes lie around the centre, each with a pattern of its own, and reach
/// beyond the eyes on every side: data in rings, whoever wrote it. A QR code with round finder
/// patterns ends at its eyes; wheels, dials and targets show one pattern on all rings.
bool has_data_rings(const cv::Mat& gray, const EyeTriple& eyes);

}  // namespace moongate::reader
