#include <algorithm>
#include <array>

#include "reader/base/geometry.hpp"
#include "reader/grey/finder_search.hpp"
#include "reader/grey/finder_try.hpp"
#include "reader/grey/timing.hpp"
#include "reader/scene/hints.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/stages/stages.hpp"

// Needs: candidates of the grey decoder whose grid was right and whose data was not read, or finder
// patterns that belong to no symbol. Adds: a hint where a QR code stands that cannot be read, and
// why: cut off by the edge of the picture, too small, blurred, damaged. Where another symbol was
// read the scene is marked as cut short: of two codes that charge two payees one must not be taken
// for all there is. Costs: next to nothing.

namespace moongate::reader {

namespace {

constexpr std::string_view kKind = "unread_qr_code";

Quad quad_of(const std::array<grey::Vec, 4>& corners) {
  Quad quad;
  for (std::size_t i = 0; i < 4; ++i) quad[i] = {corners[i].x, corners[i].y};
  return quad;
}

bool is_of_a_symbol(const Scene& scene, const grey::Finder& finder) {
  const Point place{finder.centre.x, finder.centre.y};
  return std::any_of(scene.symbols.begin(), scene.symbols.end(),
                     [&](const Symbol& symbol) { return contains(symbol.corners, place); });
}

bool leaves_picture(const Scene& scene, const UnreadGrid& grid, float module) {
  const auto right = static_cast<float>(scene.gray.cols) + module;
  const auto bottom = static_cast<float>(scene.gray.rows) + module;
  return std::any_of(grid.seen.corners.begin(), grid.seen.corners.end(), [&](const grey::Vec& p) {
    return p.x < -module || p.y < -module || p.x > right || p.y > bottom;
  });
}

std::string_view why_unread(const Scene& scene, const UnreadGrid& grid) {
  const float module =
      longest_side(quad_of(grid.seen.corners)) / static_cast<float>(grid.dimension);
  if (leaves_picture(scene, grid, module)) return "cut_off";
  return why_matrix_unread(module, grid.seen.clarity);
}

/// The visible part, about: a square from the outer corner of the finder pattern to the edge.
Quad visible_part(const grey::Finder& finder, const grey::CutTiming& timing) {
  constexpr float kToCorner = 3.5F;  // modules from the middle of a finder pattern
  constexpr float kToTiming = 4.5F;
  const float side = kToCorner + kToTiming + static_cast<float>(timing.modules);
  const grey::Vec along = side * timing.along;
  const grey::Vec inside = side * timing.inside;
  const grey::Vec corner = finder.centre - kToCorner * (timing.along + timing.inside);
  return quad_of({corner, corner + along, corner + along + inside, corner + inside});
}

/// A finder pattern as a row and a column show it, fitted.
std::vector<grey::Finder> fitted(const Scene& scene, const FinderTrace& trace) {
  constexpr float kAround = 8;  // modules
  const auto reach = static_cast<int>(kAround * trace.module);
  const cv::Point middle(static_cast<int>(trace.centre.x), static_cast<int>(trace.centre.y));
  const cv::Rect around = cv::Rect(middle.x - reach, middle.y - reach, 2 * reach, 2 * reach) &
                          cv::Rect({0, 0}, scene.gray.size());
  if (around.width < 2 || around.height < 2) return {};
  const grey::Patch patch = grey::smoothed_patch(scene.gray(around));
  const grey::Vec corner(static_cast<float>(around.x), static_cast<float>(around.y));
  const grey::Vec centre(trace.centre.x + 0.5F, trace.centre.y + 0.5F);
  std::vector<grey::Finder> guesses;
  grey::try_seed(patch,
                 {centre - corner, {grey::Vec(trace.module, 0), grey::Vec(0, trace.module)}, 0},
                 guesses);
  grey::FinderSearch search;
  search.least = grey::kSurelyAFinder;
  auto finders = grey::fitted(patch, search, guesses);
  for (grey::Finder& finder : finders) finder.centre += corner;
  return finders;
}

void look_at_finder(Scene& scene, const grey::Finder& finder) {
  if (finder.agreement < grey::kSurelyAFinder || is_of_a_symbol(scene, finder)) return;
  const auto timing = grey::cut_timing(scene.gray, finder);
  if (timing) add_unread_matrix(scene, kKind, visible_part(finder, *timing), "cut_off");
}

bool wanted(const Scene& scene) {
  return wants(scene, SymbolFormat::qr_code) &&
         !(scene.unread.empty() && scene.loose_finders.empty() && scene.nearby.traces.empty());
}

void run(Scene& scene) {
  for (const UnreadGrid& grid : scene.unread)
    add_unread_matrix(scene, kKind, quad_of(grid.seen.corners), why_unread(scene, grid));
  for (const grey::Finder& finder : scene.loose_finders) look_at_finder(scene, finder);
  for (const FinderTrace& trace : scene.nearby.traces) {
    if (scene.cut_off()) return;
    for (const grey::Finder& finder : fitted(scene, trace)) look_at_finder(scene, finder);
  }
}

}  // namespace

constinit const Stage kUnread{"unread", Effort::fast, wanted, run};

}  // namespace moongate::reader
