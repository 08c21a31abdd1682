#include "reader/scene/pass.hpp"

#include <utility>

#include "reader/scene/deadline.hpp"
#include "reader/scene/working_copy.hpp"

namespace moongate::reader {

namespace {

constexpr double kLeastWork = 500'000;  ///< pixels; shorter passes say little about the machine

}  // namespace

PassResult look(const Scene& scene, const cv::Mat& pixels, const BackendRequest& request,
                float scale, Point offset) {
  const double work = cost_of(request) * static_cast<double>(pixels.total());
  if (scene.looks > 0 && !has_time_for(scene, work)) return {{}, scale, offset, true};
  const auto start = Clock::now();
  const GrayView view{pixels.data, pixels.cols, pixels.rows, static_cast<int>(pixels.step)};
  auto found = read_with_zxing(view, request);
  const double ms = ms_since(start);
  const double slowness = ms * kPixelsPerMs / (work + kLeastWork);
  return {std::move(found), scale, offset, false, slowness, families_of(request)};
}

PassResults look_at_variant(const Scene& scene, const cv::Mat& variant) {
  return {look(scene, variant, qr_only(), working_scale(scene))};
}

}  // namespace moongate::reader
