#include <algorithm>
#include <iterator>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "reader/geometry.hpp"
#include "reader/line_by_line.hpp"
#include "reader/look.hpp"
#include "reader/scan_lines.hpp"
#include "reader/stages/stages.hpp"

// Needs: a linear format asked for. Linear codes leave no evidence when they fail, so one look at
// the working scale is always paid, and one in full size where nothing was read or bars were seen
// beside what was, or with the greatest effort. Adds: linear codes, lying or standing; with the
// least effort, where something was read, only those around it. Costs: as much as the first look;
// in full size a third of it; around what was read an eighth.

namespace moongate::reader {

namespace {

/// That are looked at each way at most: ZXing-C++ takes twice as many for several symbols, and for
/// one symbol in these.
constexpr int kLines = 256;
constexpr int kFewLines = 32;

using Formats = std::vector<SymbolFormat>;

bool wanted(const Scene& scene) {
  return !scene.faint && !(linear_formats(scene).empty() && rare_linear_formats(scene).empty());
}

/// The rare formats are looked for where bars are seen; when they are asked for, and with the
/// greatest effort, without it.
Formats formats_of(const Scene& scene, const cv::Mat& lines) {
  constexpr int kBarHeight = 4;  // lines
  const bool sparing = scene.options->formats.empty() && scene.options->effort < Effort::thorough;
  auto formats = linear_formats(scene);
  const auto rare = rare_linear_formats(scene);
  if (!rare.empty() && (!sparing || shows_bars(lines, kBarHeight)))
    formats.insert(formats.end(), rare.begin(), rare.end());
  return formats;
}

Sight look_along(const Scene& scene, const cv::Mat& lines, float scale) {
  const auto request = plain(formats_of(scene, lines));
  Sight sight = look(scene, lines, request, scale);
  auto& found = sight.found.symbols;
  if (found.empty()) return sight;
  if (!has_time_for(scene, line_by_line_work(lines, found))) {
    sight.incomplete = true;
    return sight;
  }
  auto between = read_line_by_line(lines, found, request);
  std::move(between.begin(), between.end(), std::back_inserter(found));
  return sight;
}

/// Every so manieth row alone, without a copy.
cv::Mat lying(const cv::Mat& pixels, int step) {
  return {pixels.rows / step, pixels.cols, CV_8U, pixels.data,
          pixels.step * static_cast<std::size_t>(step)};
}

/// The picture turned clockwise, with every so manieth column alone: ZXing-C++ reads columns pixel
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

Sights see(const Scene& scene, const cv::Mat& pixels, float scale, int lines) {
  const int skip = (pixels.rows + lines - 1) / lines;
  Sights sights{look_along(scene, lying(pixels, skip), scale)};
  for (Symbol& symbol : sights[0].found.symbols) stretch(symbol.corners, static_cast<float>(skip));
  const int step = (pixels.cols + lines - 1) / lines;
  sights.push_back(look_along(scene, standing(pixels, step), scale));
  for (Symbol& symbol : sights[1].found.symbols)
    turn_back(symbol.corners, static_cast<float>(pixels.rows), static_cast<float>(step));
  return sights;
}

/// A code inside bars: which of the two is meant, nobody can tell.
bool is_around_another(const Scene& scene, const Symbol& bars, float scale) {
  const Quad corners = to_full_size(bars.corners, scale, {});
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), [&](const Symbol& symbol) {
    return contains(corners, centre(symbol.corners));
  });
}

Sights see_around(const Scene& scene) {
  const float scale = working_scale(scene);
  Sights sights = see(scene, scene.reduced, scale, kFewLines);
  for (Sight& sight : sights)
    std::erase_if(sight.found.symbols,
                  [&](const Symbol& bars) { return !is_around_another(scene, bars, scale); });
  return sights;
}

Sights see_reduced(const Scene& scene) {
  if (!other_formats_pay(scene)) return see_around(scene);
  return see(scene, scene.reduced, working_scale(scene), kLines);
}

Sights see_full(const Scene& scene) { return see(scene, scene.gray, 1, kLines); }

bool wanted_full(const Scene& scene) {
  const bool seen = scene.beside.bars || scene.options->effort == Effort::thorough;
  return working_scale(scene) < 1 && (scene.symbols.empty() || seen) && wanted(scene);
}

}  // namespace

constinit const Stage kLinear{"linear", Effort::fast, wanted, nullptr, see_reduced};
constinit const Stage kLinearFullSize{"linear_full_size", Effort::balanced, wanted_full, nullptr,
                                      see_full};

}  // namespace moongate::reader
