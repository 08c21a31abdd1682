#include <algorithm>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/scene/hints.hpp"
#include "reader/scene/matrix_border.hpp"
#include "reader/stages/stages.hpp"

// Needs: bars that turned_bars looked at and did not read, or a Data Matrix or Aztec symbol that
// was found and did not decode. Adds: a hint where a bar code, a Data Matrix or an Aztec symbol
// stands that cannot be read, and why. Bars beside a symbol that was read do not mark the scene as
// cut short, as shops and wallets print both for one payment. Costs: next to nothing.

namespace moongate::reader {

namespace {

void look_at_bars(Scene& scene, const UnreadBars& bars) {
  if (!bars.why.empty()) add_hint(scene, {"unread_bar_code", bars.corners, {}, bars.why});
}

void look_at_matrix(Scene& scene, const FailedCandidate& candidate) {
  // What a finder pattern of Aztec is is told by codewords of its own, around it.
  if (candidate.format == SymbolFormat::aztec)
    return add_unread_matrix(scene, "unread_aztec", candidate.corners, "damaged");
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
