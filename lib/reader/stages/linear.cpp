#include <algorithm>
#include <iterator>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "reader/backend/line_by_line.hpp"
#include "reader/backend/requests.hpp"
#include "reader/base/geometry.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/line_traces.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: a linear format asked for. Linear codes leave no evidence when they fail, so one look at
// the working scale is always paid, and one in full size where nothing was read or bars were seen
// beside what was, or with the greatest effort. Adds: linear codes but ITF, lying or standing; with
// the least effort, where something was read, only those around it; with others, where nothing was
// read, light ones on dark ground, too. Costs: as much as the first look, twice where nothing is
// read; in full size a third of it; around what was read an eighth.

namespace moongate::reader {

namespace {

constexpr int kFewLines = 32;

using Formats = std::vector<SymbolFormat>;

/// Without ITF: a row that runs aslant and leaves its bars half way reads a shorter number, as its
/// ends are patterns that its digits hold too. It is read where bars stand upright: turned_bars.
Formats common_formats(const Scene& scene) {
  auto formats = linear_formats(scene);
  std::erase(formats, SymbolFormat::itf);
  return formats;
}

bool wanted(const Scene& scene) {
  return !scene.faint && !(common_formats(scene).empty() && rare_linear_formats(scene).empty());
}

/// The rare formats are looked for where bars are seen; when they are asked for, and with the
/// greatest effort, without it.
Formats formats_of(const Scene& scene, const cv::Mat& lines) {
  constexpr int kBarHeight = 4;  // lines
  const bool sparing = scene.options->formats.empty() && scene.options->effort < Effort::thorough;
  auto formats = common_formats(scene);
  const auto rare = rare_linear_formats(scene);
  if (!rare.empty() && (!sparing || shows_bars(lines, kBarHeight)))
    formats.insert(formats.end(), rare.begin(), rare.end());
  return formats;
}

/// Lines of another symbol between those of one that was read: ITF too, as several lines agree.
Formats formats_between(const Scene& scene, Formats formats) {
  if (wants(scene, SymbolFormat::itf)) formats.push_back(SymbolFormat::itf);
  return formats;
}

PassResult look_along(const Scene& scene, const cv::Mat& lines, float scale) {
  if (lines.rows < 2) return {};  // what no second row confirms is none
  const auto request = linear_request(scene, formats_of(scene, lines));
  PassResult pass = look(scene, lines, request, scale);
  auto& found = pass.found.symbols;
  if (found.empty()) return pass;
  if (!has_time_for(scene, line_by_line_work(lines, found))) {
    pass.incomplete = true;
    return pass;
  }
  auto between = read_line_by_line(lines, found, plain(formats_between(scene, request.formats)));
  std::move(between.begin(), between.end(), std::back_inserter(found));
  return pass;
}

/// Every `step`th row alone, without a copy.
cv::Mat lying(const cv::Mat& pixels, int step) {
  return {pixels.rows / step, pixels.cols, CV_8U, pixels.data,
          pixels.step * static_cast<std::size_t>(step)};
}

/// The picture turned clockwise, with every `step`th column alone: ZXing-C++ reads columns pixel
/// by pixel across the whole picture, which takes longer than turning a few.
cv::Mat standing(const cv::Mat& pixels, int step) {
  cv::Mat columns = pixels;
  if (step > 1)
    cv::resize(pixels, columns, {pixels.cols / step, pixels.rows}, 0, 0, cv::INTER_NEAREST);
  cv::Mat turned;
  cv::rotate(columns, turned, cv::ROTATE_90_CLOCKWISE);
  return turned;
}

void stretch(Quad& corners, float step) {
  for (Point& p : corners) p.y *= step;
}

void turn_back(Quad& corners, float height, float step) {
  for (Point& p : corners) p = {p.y * step, height - p.x};
}

/// ZXing-C++ looks at more lines for several symbols, and for one symbol in as many as here.
PassResults see(const Scene& scene, const cv::Mat& pixels, float scale, int lines) {
  const int skip = (pixels.rows + lines - 1) / lines;
  PassResults passes{look_along(scene, lying(pixels, skip), scale)};
  for (Symbol& symbol : passes[0].found.symbols) stretch(symbol.corners, static_cast<float>(skip));
  const int step = (pixels.cols + lines - 1) / lines;
  passes.push_back(look_along(scene, standing(pixels, step), scale));
  for (Symbol& symbol : passes[1].found.symbols)
    turn_back(symbol.corners, static_cast<float>(pixels.rows), static_cast<float>(step));
  return passes;
}

/// A code inside bars: which of the two is meant, nobody can tell.
bool is_around_another(const Scene& scene, const Symbol& bars, float scale) {
  const Quad corners = to_full_size(bars.corners, scale, {});
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), [&](const Symbol& symbol) {
    return contains(corners, centre(symbol.corners));
  });
}

PassResults see_around(const Scene& scene) {
  const float scale = working_scale(scene);
  PassResults passes = see(scene, scene.reduced, scale, kFewLines);
  for (PassResult& pass : passes)
    std::erase_if(pass.found.symbols,
                  [&](const Symbol& bars) { return !is_around_another(scene, bars, scale); });
  return passes;
}

bool found_any(const PassResults& passes) {
  return std::any_of(passes.begin(), passes.end(),
                     [](const PassResult& pass) { return !pass.found.symbols.empty(); });
}

/// Where nothing was read, light bars on dark ground, too: wallets in dark mode show them.
PassResults see_either(const Scene& scene, const cv::Mat& pixels, float scale) {
  auto passes = see(scene, pixels, scale, scene.tuning.lines);
  const bool last_hope = scene.symbols.empty() && scene.options->effort > Effort::fast;
  if (!last_hope || found_any(passes)) return passes;
  cv::Mat negative;
  cv::bitwise_not(pixels, negative);
  auto more = see(scene, negative, scale, scene.tuning.lines);
  std::move(more.begin(), more.end(), std::back_inserter(passes));
  return passes;
}

PassResults see_reduced(const Scene& scene) {
  if (!other_formats_pay(scene)) return see_around(scene);
  return see_either(scene, scene.reduced, working_scale(scene));
}

PassResults see_full(const Scene& scene) { return see_either(scene, scene.gray, 1); }

bool wanted_full(const Scene& scene) {
  const bool seen = scene.nearby.bars || is_thorough(scene);
  return working_scale(scene) < 1 && (scene.symbols.empty() || seen) && wanted(scene);
}

}  // namespace

constinit const Stage kLinear{"linear", Effort::fast, wanted, nullptr, see_reduced};
constinit const Stage kLinearFullSize{"linear_full_size", Effort::balanced, wanted_full, nullptr,
                                      see_full};

}  // namespace moongate::reader
