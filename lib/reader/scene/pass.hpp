#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "reader/backend/requests.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// What one pass of ZXing-C++ over a variant of the picture gave, before it is merged.
struct PassResult {
  BackendResult found;
  float scale = 1;
  Point offset{};
  bool too_late = false;    ///< the deadline left no time for it
  double slowness = 0;      ///< time that it took over the time that was expected; 0 = not measured
  Families families = 0;    ///< that were looked for
  bool incomplete = false;  ///< a part of it was left out, for the deadline or as one of too many
  bool crowded = false;     ///< too much looks like symbols: see Scene::crowded
  std::vector<UnreadBars> unread_bars{};
};
using PassResults = std::vector<PassResult>;

/// Reads a variant of the picture. All but the first pass of a scene are left out when the deadline
/// is too near.
///
/// @param scale   of the variant to the picture
/// @param offset  where the variant lies in the picture, in pixels of the picture
PassResult look(const Scene& scene, const cv::Mat& pixels, const BackendRequest& request,
                float scale = 1, Point offset = {});

/// Looks for matrix codes, for Data Matrix however it is turned. PDF417 has a pass of its own where
/// only upright ones are asked for: turned ones take four times as long.
PassResults look_for_matrix(const Scene& scene, const cv::Mat& pixels, BackendRequest request,
                            float scale = 1, Point offset = {});

/// Looks for ordinary QR codes in a filtered copy of scene.reduced.
PassResults look_at_variant(const Scene& scene, const cv::Mat& variant);

}  // namespace moongate::reader
