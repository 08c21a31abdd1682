#include "reader/scene/pass.hpp"

#include <algorithm>
#include <utility>

#include "reader/scene/burden.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/tiles.hpp"
#include "reader/scene/working_copy.hpp"

namespace moongate::reader {

namespace {

constexpr double kLeastWork = 500'000;   ///< pixels; shorter passes say little about the machine
constexpr std::size_t kSmall = 200'000;  ///< pixels
constexpr double kMsPerPixel = 2e-6;     ///< what a plain pass takes on photographs
/// Milliseconds that a pass may take beyond the usual, apart from taking twice as long.
constexpr double kLeastExtraMs = 10;

/// Smaller pictures have no room for what would take long, and lines of linear codes take as long
/// whatever they show.
Burden burden_for(const cv::Mat& pixels, const BackendRequest& request) {
  const auto& formats = request.formats;
  const bool linear = std::all_of(formats.begin(), formats.end(), is_linear);
  return pixels.total() > kSmall && !linear ? burden_of(pixels) : Burden();
}

GrayView view_in(const Scene& scene, const cv::Mat& pixels) {
  GrayView view = view_of(pixels);
  const bool reduced = pixels.data == scene.reduced.data && pixels.size() == scene.reduced.size();
  if (reduced) view.parted = scene.parted;
  return view;
}

/// A wall of starts of PDF417 takes as long in tiles; it is left out.
BackendRequest without_slow_formats(BackendRequest request, const Burden& burden) {
  if (pdf417_ms(burden) > kLeastExtraMs) std::erase(request.formats, SymbolFormat::pdf417);
  return request;
}

}  // namespace

PassResult look(const Scene& scene, const cv::Mat& pixels, const BackendRequest& asked, float scale,
                Point offset) {
  const double work = cost_of(asked) * static_cast<double>(pixels.total());
  if (scene.looks > 0 && !has_time_for(scene, work)) return {{}, scale, offset, true};
  PassResult pass{{}, scale, offset, false, 0, families_of(asked)};
  const Burden burden = burden_for(pixels, asked);
  const BackendRequest request = without_slow_formats(asked, burden);
  pass.incomplete = request.formats.size() < asked.formats.size();
  pass.crowded = pass.incomplete;
  if (request.formats.empty()) return pass;
  const double extra = extra_ms(burden, request);
  const auto start = Clock::now();
  const auto slowness = [&] { return ms_since(start) * kPixelsPerMs / (work + kLeastWork); };
  if (extra > kLeastExtraMs + work * kMsPerPixel ||
      (extra > kLeastExtraMs && !has_time_for(scene, work + extra * kPixelsPerMs))) {
    look_in_tiles(scene, pixels, request, pass);
    pass.slowness = slowness();
    return pass;
  }
  pass.found = read_with_zxing(view_in(scene, pixels), request);
  pass.slowness = slowness();
  pass.crowded |= pass.found.full;
  // Of QR codes ZXing-C++ looks at no more than that in any case.
  if (pass.found.full && families_of(request) != families_of(qr_only()))
    look_in_tiles(scene, pixels, request, pass);
  return pass;
}

PassResults look_for_matrix(const Scene& scene, const cv::Mat& pixels, BackendRequest request,
                            float scale, Point offset) {
  auto& formats = request.formats;
  const bool wants_data_matrix =
      std::find(formats.begin(), formats.end(), SymbolFormat::data_matrix) != formats.end();
  if (request.try_rotate || !wants_data_matrix)
    return {look(scene, pixels, request, scale, offset)};
  BackendRequest upright = request;
  upright.formats = {SymbolFormat::pdf417};
  const bool wants_pdf417 = std::erase(formats, SymbolFormat::pdf417) > 0;
  request.try_rotate = true;
  PassResults passes{look(scene, pixels, request, scale, offset)};
  if (wants_pdf417) passes.push_back(look(scene, pixels, upright, scale, offset));
  return passes;
}

PassResults look_at_variant(const Scene& scene, const cv::Mat& variant) {
  return {look(scene, variant, qr_only(), working_scale(scene))};
}

}  // namespace moongate::reader
