#include "reader/scene/hints.hpp"

#include <algorithm>

#include "reader/base/geometry.hpp"

namespace moongate::reader {

namespace {

bool meet(const Quad& a, const Quad& b) { return contains(a, centre(b)) || contains(b, centre(a)); }

}  // namespace

bool is_known(const Scene& scene, const Quad& corners) {
  const auto meets = [&](const auto& seen) { return meet(seen.corners, corners); };
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), meets) ||
         std::any_of(scene.hints.begin(), scene.hints.end(), meets);
}

void add_unread(Scene& scene, std::string_view kind, const Quad& corners, std::string_view why) {
  if (is_known(scene, corners)) return;
  scene.cut_short |= !scene.symbols.empty();
  scene.hints.push_back({kind, corners, {}, why});
}

}  // namespace moongate::reader
