#include "reader/scene/working_copy.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "reader/backend/local_threshold.hpp"
#include "reader/scene/contrast.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/wanted_formats.hpp"

namespace moongate::reader {

namespace {

constexpr int kThinSide = 32;  ///< pictures below this side have no lines to spare

}  // namespace

float usual_scale(const Scene& scene) noexcept {
  if (std::min(scene.gray.cols, scene.gray.rows) < kThinSide) return 1;
  return std::max(scene.gray.cols, scene.gray.rows) <= scene.tuning.small_side ? 1.0F : 0.5F;
}

float working_scale(const Scene& scene) noexcept {
  float scale = usual_scale(scene);
  const bool thin = std::min(scene.gray.cols, scene.gray.rows) < kThinSide;
  if (thin || !has_deadline(scene)) return scale;
  // With a deadline the first look takes a third of the time at most.
  const double most = scene.options->deadline_ms * kPixelsPerMs / 3;
  const auto pixels = static_cast<double>(scene.gray.total());
  while (scale > 0.125F && pixels * static_cast<double>(scale * scale) > most) scale /= 2;
  return scale;
}

bool was_reduced_further(const Scene& scene) noexcept {
  if (working_scale(scene) >= usual_scale(scene)) return false;
  return scene.looked_for == 0 || (scene.looked_for & ~scene.looked_fully) != 0;
}

void prepare(Scene& scene) {
  const auto scale = static_cast<double>(working_scale(scene));
  if (scale == 1)
    scene.reduced = scene.gray;
  else
    cv::resize(scene.gray, scene.reduced, {}, scale, scale, cv::INTER_AREA);
  scene.faint = is_faint(scene.reduced, scene.tuning.contrast);
  if (!scene.faint && !matrix_formats(scene).empty()) scene.parted = parted_locally(scene.reduced);
}

}  // namespace moongate::reader
