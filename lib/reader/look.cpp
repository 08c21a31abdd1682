#include "reader/look.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace moongate::reader {

namespace {

constexpr int kSmallSide = 700;  ///< pictures up to this side are looked at in full size

}  // namespace

bool wants(const Scene& scene, SymbolFormat format) noexcept {
  const auto& formats = scene.options->formats;
  return formats.empty() || std::find(formats.begin(), formats.end(), format) != formats.end();
}

bool is_open(const Scene& scene) noexcept { return scene.symbols.empty() || !scene.failed.empty(); }

BackendRequest qr_only() {
  BackendRequest request;
  request.formats = {SymbolFormat::qr_code};
  request.try_rotate = false;
  request.try_invert = false;
  request.try_downscale = false;
  return request;
}

BackendRequest everything(const Scene& scene) {
  BackendRequest request;
  request.formats = scene.options->formats;
  return request;
}

int look(Scene& scene, const cv::Mat& pixels, const BackendRequest& request, std::string_view stage,
         float scale, Point offset) {
  const GrayView view{pixels.data, pixels.cols, pixels.rows, static_cast<int>(pixels.step)};
  return absorb(scene, read_with_zxing(view, request), stage, scale, offset);
}

float working_scale(const Scene& scene) noexcept {
  return std::max(scene.gray.cols, scene.gray.rows) <= kSmallSide ? 1.0F : 0.5F;
}

const cv::Mat& at_working_scale(Scene& scene) {
  const auto scale = static_cast<double>(working_scale(scene));
  if (scale == 1) return scene.gray;
  if (scene.reduced.empty())
    cv::resize(scene.gray, scene.reduced, {}, scale, scale, cv::INTER_AREA);
  return scene.reduced;
}

}  // namespace moongate::reader
