#include <algorithm>
#include <optional>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/scene/hints.hpp"
#include "reader/scene/matrix_border.hpp"
#include "reader/scene/pdf417_start.hpp"
#include "reader/stages/stages.hpp"

// Needs: bars that turned_bars looked at and did not read, or a Data Matrix, Aztec or PDF417 symbol
// that was found and did not decode. Adds: a hint where one of them stands that cannot be read, and
// why. Bars beside a symbol that was read do not mark the scene as
// cut short, as shops and wallets print both for one payment. Costs: next to nothing.

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

/// One whose end was not found is told where it runs out of the picture.
void look_at_pdf417(Scene& scene, const Quad& corners) {
  const auto start = pdf417_start(scene.gray, corners);
  if (!start) return;
  const auto seen = area(corners) > 0 ? std::optional(corners)
                                      : pdf417_to_the_edge(scene.gray, corners, start->module);
  if (!seen) return;
  add_unread_matrix(
      scene, "unread_pdf417", *seen,
      is_at_edge(*seen, scene.gray) ? "cut_off" : why_matrix_unread(start->module, start->clarity));
}

void look_at_matrix(Scene& scene, const FailedCandidate& candidate) {
  // What a finder pattern of Aztec is is told by codewords of its own, around it.
  if (candidate.format == SymbolFormat::aztec)
    return add_unread_matrix(scene, "unread_aztec", candidate.corners, "damaged");
  if (candidate.format == SymbolFormat::pdf417) return look_at_pdf417(scene, candidate.corners);
  if (candidate.format != SymbolFormat::data_matrix) return;
  const auto border = matrix_border(scene.gray, candidate.corners);
  if (!border) return;
  const float module = longest_side(candidate.corners) / static_cast<float>(border->modules);
  add_unread_matrix(scene, "unread_data_matrix", candidate.corners,
                    why_matrix_unread(module, border->clarity));
}

bool wanted(const Scene& scene) {
  return !scene.crowded && !(scene.unread_bars.empty() && scene.failed.empty());
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
}

}  // namespace

constinit const Stage kUnreadOthers{"unread_others", Effort::fast, wanted, run};

}  // namespace moongate::reader
