#include "reader/cascade.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <string_view>
#include <tuple>
#include <utility>

#include "reader/backend/fallback_charset.hpp"
#include "reader/base/attempt.hpp"
#include "reader/base/threads.hpp"
#include "reader/prefetch.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/stage.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stage_table.hpp"

namespace moongate::reader {

namespace {

int type_of(PixelFormat format) { return CV_8UC(static_cast<int>(bytes_per_pixel(format))); }

cv::ColorConversionCodes to_gray(PixelFormat format) {
  switch (format) {
    case PixelFormat::rgb:
      return cv::COLOR_RGB2GRAY;
    case PixelFormat::bgr:
      return cv::COLOR_BGR2GRAY;
    case PixelFormat::rgba:
      return cv::COLOR_RGBA2GRAY;
    case PixelFormat::bgra:
    case PixelFormat::gray:
    case PixelFormat::nv12:
    case PixelFormat::nv21:
    case PixelFormat::i420:
      break;
  }
  return cv::COLOR_BGRA2GRAY;
}

/// Borrows the pixels. OpenCV has no view of constant pixels; nothing here writes through it.
cv::Mat borrow(const ImageView& image) {
  return {image.height, image.width, type_of(image.format), const_cast<std::uint8_t*>(image.data),
          image.stride};
}

void point_at(Scene& scene, const ImageView& image, cv::Mat& gray_buffer) {
  const cv::Mat pixels = borrow(image);
  if (pixels.channels() == 1) {
    scene.gray = pixels;
    return;
  }
  cv::cvtColor(pixels, gray_buffer, to_gray(image.format));
  scene.gray = gray_buffer;
  scene.colour = pixels;
}

StageReport report_of(const Stage& stage, std::size_t before, const Scene& scene, double ms) {
  const auto after = scene.symbols.size();
  return {stage.name, 1, static_cast<int>(after > before ? after - before : 0), ms};
}

StageReport run(const Stage& stage, Scene& scene) {
  const auto start = Clock::now();
  const auto before = scene.symbols.size();
  // Where it fails, what the stage added before stands; the next stages start from it.
  attempt([&] { stage.run(scene); });
  return report_of(stage, before, scene, ms_since(start));
}

StageReport merged(const Stage& stage, Scene& scene, Prefetch::Passes passes) {
  const auto before = scene.symbols.size();
  merge_passes(scene, std::move(passes.results), stage);
  return report_of(stage, before, scene, passes.ms);
}

std::vector<Error> malformed(const Scene& scene) {
  std::vector<Error> errors;
  for (const auto& candidate : scene.failed)
    if (is_malformed(candidate)) errors.push_back(candidate.error);
  return errors;
}

/// Making a variant of the picture takes time, too: none is made that there is no time to look at.
bool may_look(Scene& scene) {
  const bool may =
      scene.looks == 0 || has_time_for(scene, static_cast<double>(scene.reduced.total()));
  scene.cut_short |= !may;
  return may;
}

std::vector<StageReport> run_stages(Scene& scene) {
  constexpr int kLeastSide = 10;  // pixels; no symbol has fewer modules on its longer side
  std::vector<StageReport> reports;
  if (std::max(scene.gray.cols, scene.gray.rows) < kLeastSide) return reports;
  prepare(scene);
  const auto table = stages();
  Prefetch prefetch;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (!is_wanted(table[i], scene)) continue;
    if (scene.cut_off()) break;
    if (table[i].see && !may_look(scene)) continue;
    reports.push_back(table[i].see ? merged(table[i], scene, prefetch.take(scene, i))
                                   : run(table[i], scene));
  }
  return reports;
}

/// An order that does not change while symbols move from frame to frame.
bool stands_before(const Symbol& a, const Symbol& b) {
  const auto key = [](const Symbol& symbol) {
    const Point at = symbol.corners[0];
    return std::make_tuple(symbol.payload.format, std::string_view(symbol.payload.bytes), at.y,
                           at.x);
  };
  return key(a) < key(b);
}

ReadResult finish(Scene& scene) {
  ReadResult result;
  result.symbols = join(std::move(scene.symbols));
  const auto limit = static_cast<std::size_t>(scene.options->max_symbols);
  if (limit > 0 && result.symbols.size() > limit) result.symbols.resize(limit);
  for (Symbol& symbol : result.symbols)
    use_fallback(symbol.payload, scene.options->fallback_charset);
  std::stable_sort(result.symbols.begin(), result.symbols.end(), stands_before);
  result.hints = std::move(scene.hints);
  result.errors = malformed(scene);
  result.conflict = scene.conflict;
  result.cut_short = scene.cut_short || was_reduced_further(scene);
  return result;
}

}  // namespace

Result<ReadResult> read_picture(const ImageView& image, const ReaderOptions& options,
                                const Tuning& tuning, cv::Mat& gray_buffer, const StopToken& stop) {
  const auto start = Clock::now();
  if (auto error = check(image)) return fail(std::move(*error));

  Scene scene;
  scene.options = &options;
  scene.tuning = tuning;
  scene.stop = stop;
  if (options.deadline_ms > 0)
    scene.deadline = start + std::chrono::milliseconds(options.deadline_ms);
  ReadResult result;
  const auto read = [&] {
    point_at(scene, image, gray_buffer);
    auto reports = run_stages(scene);
    result = finish(scene);
    result.stages = std::move(reports);
  };
  if (!attempt([&] { on_one_thread(read); }))
    return fail(Errc::internal, 0, {}, "the picture could not be prepared");
  result.elapsed_ms = ms_since(start);
  return result;
}

}  // namespace moongate::reader
