#include <algorithm>
#include <optional>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/scene/cut_matrix.hpp"
#include "reader/scene/edge_cells.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/hints.hpp"
#include "reader/scene/matrix_border.hpp"
#include "reader/scene/pdf417_start.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: bars that turned_bars looked at and did not read, a Data Matrix, Aztec or PDF417 symbol
// that was found and did not decode, or a picture at whose edge a Data Matrix may stand. Adds: a
// hint where one of them stands that cannot be read, and why. Bars beside a symbol that was read do
// not mark the scene as cut short, as shops and wallets print both for one payment. Costs: a look
// over the working copy, a hundredth of a plain pass.

namespace moongate::reader {

namespace {

void look_at_bars(Scene& scene, const UnreadBars& bars) {
  if (!bars.why.empty()) add_hint(scene, {"unread_bar_code", bars.corners, {}, bars.why});
}

/// Tells whether a corner lies at the edge of the picture.
bool is_at_edge(const Quad& corners, const cv::Mat& picture) {
  constexpr float kNear = 2;  // pixels
  const auto right = static_cast<float>(picture.cols) - kNear;
  const auto bottom = static_cast<float>(picture.rows) - kNear;
  return std::any_of(corners.begin(), corners.end(), [&](const Point& p) {
    return p.x < kNear || p.y < kNear || p.x > right || p.y > bottom;
  });
}

/// See why_matrix_unread().
std::string_view why_unread(const Scene& scene, const Quad& corners, float module, float clarity) {
  if (is_at_edge(corners, scene.gray)) return "cut_off";
  return why_matrix_unread(module, clarity);
}

/// One whose end was not found is told where it runs out of the picture.
void look_at_pdf417(Scene& scene, const Quad& corners) {
  const auto start = pdf417_start(scene.gray, corners);
  if (!start) return;
  const auto seen = area(corners) > 0 ? std::optional(corners)
                                      : pdf417_to_the_edge(scene.gray, corners, start->module);
  if (seen)
    add_unread_matrix(scene, "unread_pdf417", *seen,
                      why_unread(scene, *seen, start->module, start->clarity));
}

void look_at_data_matrix(Scene& scene, const Quad& corners) {
  const auto border = matrix_border(scene.gray, corners);
  if (!border) return;
  const float module = longest_side(corners) / static_cast<float>(border->modules);
  add_unread_matrix(scene, "unread_data_matrix", corners,
                    why_unread(scene, corners, module, border->clarity));
}

void look_at_matrix(Scene& scene, const FailedCandidate& candidate) {
  switch (candidate.format) {
    case SymbolFormat::pdf417:
      return look_at_pdf417(scene, candidate.corners);
    case SymbolFormat::data_matrix:
      return look_at_data_matrix(scene, candidate.corners);
    case SymbolFormat::aztec:
      // What a finder pattern of Aztec is is told by codewords of its own, around it.
      return add_unread_matrix(scene, "unread_aztec", candidate.corners,
                               is_at_edge(candidate.corners, scene.gray) ? "cut_off" : "damaged");
    default:
      return;
  }
}

/// Tells whether some cells lie at the edge of the picture.
bool is_at_edge(const cv::Rect& place, cv::Size cells) {
  return place.x == 0 || place.y == 0 || place.br().x == cells.width ||
         place.br().y == cells.height;
}

/// A Data Matrix that does not stand in the picture as a whole is no candidate for anybody.
void look_at_edges(Scene& scene) {
  constexpr std::size_t kMost = 3;  // places; the largest come first
  if (!wants(scene, SymbolFormat::data_matrix)) return;
  const cv::Mat cells = edge_cells(scene.reduced);
  if (cells.empty()) return;
  std::vector<cv::Rect> places = edge_places(cells);
  std::erase_if(places, [&](const cv::Rect& place) { return !is_at_edge(place, cells.size()); });
  if (places.size() > kMost) places.resize(kMost);
  for (const cv::Rect& place : places) {
    const auto part = around_cells(place, working_scale(scene), scene.gray.size());
    const auto seen = cut_matrix(scene.gray, part);
    if (seen) add_unread_matrix(scene, "unread_data_matrix", *seen, "cut_off");
  }
}

bool wanted(const Scene& scene) {
  const bool seen = !scene.unread_bars.empty() || !scene.failed.empty();
  return !scene.crowded && (seen || other_formats_pay(scene));
}

/// Looks at the first few places; where there are many, most are a pattern.
template <class Place>
void look_at_some(Scene& scene, const std::vector<Place>& places,
                  void (*look_at)(Scene&, const Place&)) {
  constexpr std::size_t kMost = 8;
  for (std::size_t i = 0; i < std::min(places.size(), kMost); ++i) {
    if (scene.cut_off()) return;
    look_at(scene, places[i]);
  }
}

void run(Scene& scene) {
  look_at_some(scene, scene.unread_bars, look_at_bars);
  look_at_some(scene, scene.failed, look_at_matrix);
  if (other_formats_pay(scene) && !scene.cut_off()) look_at_edges(scene);
}

}  // namespace

constinit const Stage kUnreadOthers{"unread_others", Effort::fast, wanted, run};

}  // namespace moongate::reader
