#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "reader/grey/control_points.hpp"
#include "reader/grey/warp.hpp"

namespace moongate::reader::grey {

/// Local black and white: a control is expected at middle + expected × half.
struct Levels {
  float middle = 128;
  float half = 0;         ///< half the contrast; below 0 where the picture is inverted
  float correlation = 0;  ///< of grey levels with expectations, −1 to 1
  int count = 0;
};

/// Fits black and white for every group of controls.
std::vector<Levels> fit_levels(const std::vector<float>& samples,
                               const std::vector<Control>& controls);

/// Returns the mean over controls of the correlation of their group: 1 = the picture is the
/// pattern.
float agreement(const cv::Mat& gray, const Warp& warp, const std::vector<Control>& controls);

/// Says how a fit may move a warp.
struct FitRule {
  int parameters = 8;  ///< 6 affine, 8 homography, Warp::kParameters everything
  int rounds = 12;
  float stiffness = 0.02F;  ///< how strongly bends are pulled to 0
};

/// Moves a warp until the controls fall on grey levels that agree with them: Levenberg–Marquardt on
/// the picture's own slopes. Controls further off than an edge is wide pull little, so that glare
/// and damage do not drag the grid.
///
/// @return agreement after the last round
float fit_warp(const cv::Mat& gray, Warp& warp, const std::vector<Control>& controls,
               const FitRule& rule);

}  // namespace moongate::reader::grey
