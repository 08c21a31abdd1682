#include "reader/scene/look.hpp"
#include "reader/scene/vouch.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace moongate::reader {

namespace {

constexpr int kSmallSide = 700;           ///< pictures up to this side are looked at in full size
constexpr int kThinSide = 32;             ///< pictures below this side have no lines to spare
constexpr double kContrast = 12;          ///< grey levels; half of what ZXing-C++ asks of 8 pixels
constexpr double kPixelsPerMs = 100'000;  ///< a careful guess at what a plain pass reads
constexpr double kLeastWork = 500'000;    ///< pixels; shorter looks say little about the machine

bool has_deadline(const Scene& scene) { return scene.deadline != Clock::time_point::max(); }

double ms_between(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double, std::milli>(to - from).count();
}

/// How many plain looks at the same pixels a request takes as long as.
double weight(const BackendRequest& request) {
  const bool linear_or_qr =
      std::none_of(request.formats.begin(), request.formats.end(), [](SymbolFormat format) {
        using enum SymbolFormat;
        return format == micro_qr_code || format == rmqr_code || format == pdf417 ||
               format == aztec || format == data_matrix;
      });
  return (linear_or_qr ? 1 : 3) * (request.try_invert ? 2 : 1);
}

}  // namespace

bool wants(const Scene& scene, SymbolFormat format) noexcept {
  const auto& formats = scene.options->formats;
  return formats.empty() || std::find(formats.begin(), formats.end(), format) != formats.end();
}

namespace {

using Formats = std::vector<SymbolFormat>;

Formats wanted_of(const Scene& scene, std::initializer_list<SymbolFormat> formats) {
  Formats wanted;
  std::copy_if(formats.begin(), formats.end(), std::back_inserter(wanted),
               [&](SymbolFormat format) { return wants(scene, format); });
  return wanted;
}

}  // namespace

Formats other_matrix_formats(const Scene& scene) {
  using enum SymbolFormat;
  return wanted_of(scene, {micro_qr_code, rmqr_code, pdf417, aztec, data_matrix});
}

Formats linear_formats(const Scene& scene) {
  using enum SymbolFormat;
  return wanted_of(scene, {code_128, ean_13, ean_8, upc_a, upc_e, itf});
}

Formats rare_linear_formats(const Scene& scene) {
  using enum SymbolFormat;
  const bool asked_for = !scene.options->formats.empty();
  if (scene.options->effort < Effort::balanced && !asked_for) return {};
  return wanted_of(scene, {code_39, databar});
}

namespace {

/// Pixels that lie `apart` columns and `down` rows from one another differ that much.
bool shows_contrast(const cv::Mat& gray, int apart, int down) {
  if (gray.cols <= apart || gray.rows <= down) return false;
  const cv::Size size(gray.cols - apart, gray.rows - down);
  const cv::Mat here = gray(cv::Rect({0, 0}, size));
  const cv::Mat there = gray(cv::Rect({apart, down}, size));
  return cv::norm(here, there, cv::NORM_INF) >= kContrast;
}

}  // namespace

bool is_faint(const cv::Mat& gray) {
  constexpr int kStrip = 32;  // rows: most pictures show contrast in the first few
  constexpr int kApart = 8;   // pixels: what lies closer is one edge
  for (int top = 0; top < gray.rows; top += kStrip) {
    const auto strip = gray.rowRange(top, std::min(top + kStrip + kApart, gray.rows));
    if (shows_contrast(strip, kApart, 0) || shows_contrast(strip, 0, kApart)) return false;
  }
  return true;
}

bool may_be_read(const FailedCandidate& candidate) noexcept {
  return candidate.format == SymbolFormat::qr_code && !is_malformed(candidate);
}

namespace {

bool any_may_be_read(const Scene& scene) noexcept {
  return std::any_of(scene.failed.begin(), scene.failed.end(), may_be_read);
}

}  // namespace

bool is_open(const Scene& scene) noexcept {
  return scene.symbols.empty() || any_may_be_read(scene);
}

bool has_evidence(const Scene& scene) noexcept {
  return any_may_be_read(scene) && wants(scene, SymbolFormat::qr_code);
}

bool may_have_missed(const Scene& scene) noexcept {
  return has_evidence(scene) ||
         (scene.symbols.empty() && working_scale(scene) < 1 && wants(scene, SymbolFormat::qr_code));
}

bool other_formats_pay(const Scene& scene) noexcept {
  return !scene.faint && (scene.symbols.empty() || scene.options->effort > Effort::fast);
}

BackendRequest plain(std::vector<SymbolFormat> formats) {
  BackendRequest request;
  request.formats = std::move(formats);
  request.try_rotate = false;
  request.try_invert = false;
  request.try_downscale = false;
  return request;
}

BackendRequest qr_only() { return plain({SymbolFormat::qr_code}); }

bool has_time_for(const Scene& scene, double pixels) {
  if (!has_deadline(scene)) return true;
  return ms_between(Clock::now(), scene.deadline) * kPixelsPerMs >= pixels * scene.slowness;
}

Sight look(const Scene& scene, const cv::Mat& pixels, const BackendRequest& request, float scale,
           Point offset) {
  const double work = weight(request) * static_cast<double>(pixels.total());
  if (scene.looks > 0 && !has_time_for(scene, work)) return {{}, scale, offset, true};
  const auto start = Clock::now();
  const GrayView view{pixels.data, pixels.cols, pixels.rows, static_cast<int>(pixels.step)};
  auto found = read_with_zxing(view, request);
  const double ms = ms_between(start, Clock::now());
  return {std::move(found), scale, offset, false, ms * kPixelsPerMs / (work + kLeastWork)};
}

void absorb(Scene& scene, Sights sights, const Stage& stage) {
  for (Sight& sight : sights) {
    scene.cut_short |= sight.too_late;
    if (sight.too_late) continue;
    ++scene.looks;
    scene.slowness = std::max(scene.slowness, sight.slowness);
    if (stage.needs_validation) vouch(sight.found);
    absorb(scene, std::move(sight.found), stage.name, sight.scale, sight.offset);
  }
}

float working_scale(const Scene& scene) noexcept {
  if (std::min(scene.gray.cols, scene.gray.rows) < kThinSide) return 1;
  float scale = std::max(scene.gray.cols, scene.gray.rows) <= kSmallSide ? 1.0F : 0.5F;
  if (!has_deadline(scene)) return scale;
  // With a deadline the first look takes a third of the time at most.
  const double most = scene.options->deadline_ms * kPixelsPerMs / 3;
  const auto pixels = static_cast<double>(scene.gray.total());
  while (scale > 0.125F && pixels * static_cast<double>(scale * scale) > most) scale /= 2;
  return scale;
}

void prepare(Scene& scene) {
  const auto scale = static_cast<double>(working_scale(scene));
  if (scale == 1)
    scene.reduced = scene.gray;
  else
    cv::resize(scene.gray, scene.reduced, {}, scale, scale, cv::INTER_AREA);
  scene.faint = is_faint(scene.reduced);
}

Sights look_at_variant(const Scene& scene, const cv::Mat& variant) {
  return {look(scene, variant, qr_only(), working_scale(scene))};
}

}  // namespace moongate::reader
