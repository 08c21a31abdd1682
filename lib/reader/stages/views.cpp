#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/scene/deadline.hpp"
#include "reader/scene/edge_cells.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/stage.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/stages/stages.hpp"

// Need: something left to read a part of which was seen; wide and tall that nothing was read; all
// of them a picture that is not full of edges; with effort thorough nothing. Add: QR codes that are
// hard to see in the picture as it is. A copy is looked at as a picture of its own: by ZXing-C++,
// and by the grey decoder where that found a candidate. Cost: 10 ms each; with a search 10 to 50,
// with the sweep 40 to 150.
//
// wide, tall: stretched to three times the width or height, for symbols seen at a slant.
// levelled: each place between the darkest and the lightest around it, for symbols under glare.
// sharp, sharp_small: edges raised, for symbols out of focus, in two sizes. Levelled and sharp are
//   searched for finder patterns, too, with effort thorough swept where something is left.

namespace moongate::reader {

namespace {

/// A copy of a picture, and how many of its pixels one of the picture's has.
struct View {
  cv::Mat pixels;
  cv::Point2f scale{1, 1};
};

/// The picture with about so many pixels, enlarged `most` times at the most.
View sized(const Scene& scene, double pixels, double most = 1) {
  const double scale = std::min(most, std::sqrt(pixels / static_cast<double>(scene.gray.total())));
  View view{scene.gray, {static_cast<float>(scale), static_cast<float>(scale)}};
  const auto how = scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC;
  if (scale != 1) cv::resize(scene.gray, view.pixels, {}, scale, scale, how);
  return view;
}

View stretched(const Scene& scene, double along_x, double along_y) {
  constexpr double kPixels = 1e6;  // before it is stretched
  const View view = sized(scene, kPixels);
  View larger;
  cv::resize(view.pixels, larger.pixels, {}, along_x, along_y, cv::INTER_CUBIC);
  larger.scale = {view.scale.x * static_cast<float>(along_x),
                  view.scale.y * static_cast<float>(along_y)};
  return larger;
}

View wide(const Scene& scene) { return stretched(scene, scene.tuning.stretch, 1); }
View tall(const Scene& scene) { return stretched(scene, 1, scene.tuning.stretch); }

/// The darkest or the lightest pixel of each window, without steps from one to the next.
cv::Mat extremes(const cv::Mat& pixels, int window, cv::MorphTypes extreme) {
  cv::Mat result;
  cv::morphologyEx(pixels, result, extreme,
                   cv::getStructuringElement(cv::MORPH_RECT, {window, window}));
  cv::blur(result, result, {window, window});
  return result;
}

View levelled(const Scene& scene) {
  constexpr double kLeastRange = 8;  // grey levels
  const bool thorough = is_thorough(scene);
  const View view = thorough ? sized(scene, 4e6, 2) : sized(scene, 1.5e6);
  const int window = scene.tuning.level_window;
  const cv::Mat dark = extremes(view.pixels, window, cv::MORPH_ERODE);
  const cv::Mat light = extremes(view.pixels, window, cv::MORPH_DILATE);
  cv::Mat above;
  cv::Mat range;
  cv::subtract(view.pixels, dark, above);
  cv::subtract(light, dark, range);
  cv::max(range, kLeastRange, range);
  View level{{}, view.scale};
  cv::divide(above, range, level.pixels, 255);
  return level;
}

View sharpened(const Scene& scene, double pixels) {
  constexpr double kSigma = 3;  // pixels of the view
  const double amount = scene.tuning.sharpen;
  const View view = sized(scene, pixels);
  cv::Mat soft;
  cv::GaussianBlur(view.pixels, soft, {0, 0}, kSigma);
  View sharp{{}, view.scale};
  cv::addWeighted(view.pixels, 1 + amount, soft, -amount, 0, sharp.pixels);
  return sharp;
}

View sharp(const Scene& scene) { return sharpened(scene, 1e6); }
View sharp_small(const Scene& scene) { return sharpened(scene, 2.5e5); }

void move(std::vector<Symbol>& symbols, cv::Point2f scale) {
  for (Symbol& symbol : symbols)
    for (Point& p : symbol.corners) p = {p.x * scale.x, p.y * scale.y};
}

/// The view as a scene of its own, in which what was read is known and half as much may be
/// wasted.
Scene scene_of(const Scene& scene, const View& view) {
  Scene own;
  own.gray = view.pixels;
  own.options = scene.options;
  own.tuning = scene.tuning;
  own.deadline = scene.deadline;
  own.stop = scene.stop;
  own.slowness = scene.slowness;
  own.measured = scene.measured;
  own.wasted = static_cast<float>(grey_tuning(scene).wasted / 2);
  own.symbols = scene.symbols;
  move(own.symbols, view.scale);
  prepare(own);
  return own;
}

void look_for_candidates(Scene& view) {
  Stage first = kFirstLook;
  first.needs_validation = true;  // pixels were changed
  merge_passes(view, first.see(view), first);
  if (!view.cut_off() && is_wanted(kGreyCandidates, view)) kGreyCandidates.run(view);
}

void look_for_finders(Scene& view) {
  look_for_candidates(view);
  if (!view.cut_off() && is_wanted(kGreyFinders, view)) kGreyFinders.run(view);
  if (!is_thorough(view) || !is_open(view)) return;
  if (!view.cut_off() && is_wanted(kGreySweep, view)) kGreySweep.run(view);
}

template <View (*Make)(const Scene&), void (*Look)(Scene&)>
void run(Scene& scene, std::string_view stage) {
  const View view = Make(scene);
  if (!has_time_for(scene, static_cast<double>(view.pixels.total()))) {
    scene.cut_short = true;
    return;
  }
  Scene own = scene_of(scene, view);
  if (own.faint) return;
  Look(own);
  move(own.symbols, {1 / view.scale.x, 1 / view.scale.y});
  merge(scene, {std::move(own.symbols), {}}, stage);
  scene.cut_short |= scene.late();
}

/// Parts of a symbol or a few that are left to read. More of them are a pattern.
bool is_seen(const Scene& scene) {
  constexpr std::ptrdiff_t kMost = 12;
  const auto finders = std::count_if(
      scene.loose_finders.begin(), scene.loose_finders.end(),
      [](const grey::Finder& finder) { return finder.agreement >= grey::kSurelyAFinder; });
  return finders <= kMost && (finders > 0 || !scene.unread.empty());
}

/// @param left  whether something may be left to read
bool may_pay(const Scene& scene, bool left) {
  if (!wants(scene, SymbolFormat::qr_code) || scene.faint || scene.crowded) return false;
  // With effort thorough what was read says nothing of what else stands there.
  return is_thorough(scene) || (left && !is_texture(scene.reduced));
}

bool wanted(const Scene& scene) { return may_pay(scene, is_open(scene) && is_seen(scene)); }

/// Of a symbol at a slant nothing may have been seen, and these are the cheapest.
bool wanted_stretched(const Scene& scene) {
  return may_pay(scene, scene.symbols.empty() || (is_open(scene) && is_seen(scene)));
}

}  // namespace

constinit const Stage kWide{"wide", Effort::balanced, wanted_stretched, [](Scene& scene) {
                              run<wide, look_for_candidates>(scene, kWide.name);
                            }};
constinit const Stage kTall{"tall", Effort::balanced, wanted_stretched, [](Scene& scene) {
                              run<tall, look_for_candidates>(scene, kTall.name);
                            }};
constinit const Stage kLevelled{"levelled", Effort::balanced, wanted, [](Scene& scene) {
                                  run<levelled, look_for_finders>(scene, kLevelled.name);
                                }};
constinit const Stage kSharp{"sharp", Effort::balanced, wanted, [](Scene& scene) {
                               run<sharp, look_for_finders>(scene, kSharp.name);
                             }};
constinit const Stage kSharpSmall{"sharp_small", Effort::balanced, wanted, [](Scene& scene) {
                                    run<sharp_small, look_for_finders>(scene, kSharpSmall.name);
                                  }};

}  // namespace moongate::reader
