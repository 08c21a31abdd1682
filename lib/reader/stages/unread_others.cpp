#include <algorithm>
#include <vector>

#include "reader/bars/bar_faults.hpp"
#include "reader/bars/bar_patch.hpp"
#include "reader/base/geometry.hpp"
#include "reader/scene/hints.hpp"
#include "reader/scene/matrix_border.hpp"
#include "reader/stages/stages.hpp"

// Needs: bars that turned_bars cut out and did not read, or a Data Matrix or Aztec symbol that was
// found and did not decode. Adds: a hint where a bar code, a Data Matrix or an Aztec symbol stands
// that cannot be read, and why. Bars beside a symbol that was read do not mark the scene as cut
// short, as shops and wallets print both for one payment. Costs: next to nothing.

namespace moongate::reader {

namespace {

constexpr int kLines = 12;  // of a patch

void look_at_bars(Scene& scene, const Quad& bars) {
  if (is_known(scene, bars)) return;
  const BarPatch patch = cut_bars(scene.gray, bars, kLines);
  if (patch.lines.empty()) return;
  const auto why = why_unread(patch, scene.gray.size());
  if (!why.empty()) scene.hints.push_back({"unread_bar_code", bars, {}, why});
}

std::string_view why_unread(const Quad& corners, const MatrixBorder& border) {
  constexpr float kTooSmall = 1.6F;  // pixels a module; below it few symbols are read
  constexpr float kClear = 0.5F;
  if (longest_side(corners) < kTooSmall * static_cast<float>(border.modules)) return "too_small";
  return border.clarity < kClear ? "blurred" : "damaged";
}

void look_at_matrix(Scene& scene, const FailedCandidate& candidate) {
  // What a finder pattern of Aztec is is told by codewords of its own, around it.
  if (candidate.format == SymbolFormat::aztec)
    return add_unread(scene, "unread_aztec", candidate.corners, "damaged");
  if (candidate.format != SymbolFormat::data_matrix) return;
  const auto border = matrix_border(scene.gray, candidate.corners);
  if (border)
    add_unread(scene, "unread_data_matrix", candidate.corners,
               why_unread(candidate.corners, *border));
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
