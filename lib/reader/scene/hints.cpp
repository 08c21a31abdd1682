#include "reader/scene/hints.hpp"

#include <algorithm>

#include "reader/base/geometry.hpp"

namespace moongate::reader {

namespace {

bool meet(const Quad& a, const Quad& b) { return contains(a, centre(b)) || contains(b, centre(a)); }

bool is_known(const Scene& scene, const Quad& corners) {
  const auto meets = [&](const auto& seen) { return meet(seen.corners, corners); };
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), meets) ||
         std::any_of(scene.hints.begin(), scene.hints.end(), meets);
}

}  // namespace

bool add_hint(Scene& scene, const Hint& hint) {
  if (is_known(scene, hint.corners)) return false;
  scene.hints.push_back(hint);
  return true;
}

void add_unread_matrix(Scene& scene, std::string_view kind, const Quad& corners,
                       std::string_view why) {
  if (add_hint(scene, {kind, corners, {}, why})) scene.cut_short |= !scene.symbols.empty();
}

std::string_view why_matrix_unread(float module, float clarity) noexcept {
  constexpr float kTooSmall = 1.6F;  // below it few symbols are read
  constexpr float kClear = 0.5F;
  if (module < kTooSmall) return "too_small";
  return clarity < kClear ? "blurred" : "damaged";
}

}  // namespace moongate::reader
