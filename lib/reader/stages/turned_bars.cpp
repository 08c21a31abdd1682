#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/backend/requests.hpp"
#include "reader/bars/bar_faults.hpp"
#include "reader/bars/bar_finder.hpp"
#include "reader/bars/bar_patch.hpp"
#include "reader/base/geometry.hpp"
#include "reader/base/message.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// turned_bars: needs a linear format asked for. Adds: linear codes turned by any angle, seen at a
// slant or with a streak across, and every ITF. Costs: a search for bars on the working copy, a
// tenth of the first look; for each place with bars that no read symbol covers a few lines of a
// plain pass.
// turned_bars_full_size: needs a picture that was reduced and nothing read, or bars seen beside
// what was. Adds: the same in fine print. Costs: the same search in full size.

namespace moongate::reader {

namespace {

constexpr int kBands = 3;  ///< of a patch, one above the other; two must give the same message
constexpr int kLinesABand = 4;

/// One way to look at a patch.
struct Attempt {
  int lines_a_band;
  Sharpening sharpening;
};

/// Means of many rows heal noise and streaks; means of few do where bars are not quite upright; and
/// softer bars need more.
constexpr std::array<Attempt, 3> kAttempts{
    {{1, {0, 0.6}}, {kLinesABand, {1.5, 0.6}}, {1, {3, 0.6}}}};

using Symbols = std::vector<Symbol>;

std::vector<SymbolFormat> formats_of(const Scene& scene) {
  auto formats = linear_formats(scene);
  const auto rare = rare_linear_formats(scene);
  formats.insert(formats.end(), rare.begin(), rare.end());
  return formats;
}

bool wanted(const Scene& scene) { return other_formats_pay(scene) && !formats_of(scene).empty(); }

std::size_t most_candidates(Effort effort) {
  switch (effort) {
    case Effort::fast:
      return 3;
    case Effort::balanced:
      return 6;
    case Effort::thorough:
      return 12;
  }
  return 3;
}

bool is_among(const Symbols& symbols, const Quad& bars) {
  return std::any_of(symbols.begin(), symbols.end(), [&](const Symbol& symbol) {
    return contains(bars, centre(symbol.corners)) || contains(symbol.corners, centre(bars));
  });
}

bool is_among(const Symbols& symbols, const Symbol& symbol) {
  return std::any_of(symbols.begin(), symbols.end(),
                     [&](const Symbol& known) { return same_message(known, symbol); });
}

/// Keeps what two bands gave: a single line through bars that are none may look like a symbol.
Symbols agreed(std::vector<Symbols> bands) {
  Symbols result;
  for (std::size_t i = 0; i < bands.size(); ++i)
    for (Symbol& symbol : bands[i]) {
      if (is_among(result, symbol)) continue;
      const auto again =
          std::any_of(bands.begin() + static_cast<std::ptrdiff_t>(i) + 1, bands.end(),
                      [&](const Symbols& other) { return is_among(other, symbol); });
      if (again) result.push_back(std::move(symbol));
    }
  return result;
}

/// Reads the bands of a patch, each alone.
PassResult read(const Scene& scene, const cv::Mat& lines) {
  PassResult whole;
  std::vector<Symbols> bands;
  const int height = lines.rows / kBands;
  for (int band = 0; band < kBands; ++band) {
    const auto some = lines.rowRange(band * height, (band + 1) * height);
    PassResult pass = look(scene, some, linear_request(scene, formats_of(scene)));
    bands.push_back(std::move(pass.found.symbols));
    whole.too_late |= pass.too_late;
    whole.slowness = std::max(whole.slowness, pass.slowness);
  }
  whole.found.symbols = agreed(std::move(bands));
  return whole;
}

cv::Mat lines_for(const BarPatch& patch, const Attempt& attempt) {
  cv::Mat lines;
  cv::resize(patch.lines, lines, {patch.lines.cols, kBands * attempt.lines_a_band}, 0, 0,
             cv::INTER_AREA);
  return sharpened(lines, attempt.sharpening);
}

PassResult read(const Scene& scene, const Quad& bars) {
  PassResult pass;
  const BarPatch patch = cut_bars(scene.gray, bars, kBands * kLinesABand);
  if (patch.lines.empty()) return pass;
  for (const Attempt& attempt : kAttempts) {
    pass = read(scene, lines_for(patch, attempt));
    if (!pass.found.symbols.empty()) break;
  }
  for (Symbol& symbol : pass.found.symbols)
    symbol.corners = patch.corners(symbol.corners[0].x, symbol.corners[1].x);
  if (pass.found.symbols.empty()) pass.unread_bars = {{bars, why_unread(patch, scene.gray.size())}};
  return pass;
}

/// @param pixels  the picture at `scale`, in which bars are looked for
PassResults see(const Scene& scene, const cv::Mat& pixels, float scale) {
  PassResults passes;
  Symbols known = scene.symbols;
  for (const Quad& bars : find_bars(pixels)) {
    if (passes.size() == most_candidates(scene.options->effort)) break;
    const Quad place = to_full_size(bars, scale, {});
    if (is_among(known, place)) continue;
    passes.push_back(read(scene, place));
    const Symbols& found = passes.back().found.symbols;
    known.insert(known.end(), found.begin(), found.end());
  }
  return passes;
}

PassResults see_reduced(const Scene& scene) {
  return see(scene, scene.reduced, working_scale(scene));
}

PassResults see_full(const Scene& scene) {
  constexpr double kSearch = 0.1;  // of the time of a plain pass
  if (!has_time_for(scene, kSearch * static_cast<double>(scene.gray.total())))
    return {{{}, 1, {}, true}};
  return see(scene, scene.gray, 1);
}

bool wanted_full(const Scene& scene) {
  const bool seen = scene.nearby.bars || scene.options->effort == Effort::thorough;
  return working_scale(scene) < 1 && (scene.symbols.empty() || seen) && wanted(scene);
}

}  // namespace

constinit const Stage kTurnedBars{"turned_bars", Effort::fast, wanted, nullptr, see_reduced};
constinit const Stage kTurnedBarsFullSize{"turned_bars_full_size", Effort::balanced, wanted_full,
                                          nullptr, see_full};

}  // namespace moongate::reader
