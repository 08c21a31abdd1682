#include "reader/scene/stage.hpp"

#include <algorithm>
#include <utility>

#include "reader/scene/validation.hpp"
#include "reader/scene/working_copy.hpp"

namespace moongate::reader {

namespace {

/// Candidates of a picture that nothing was read in: more are a pattern, not symbols.
constexpr std::size_t kMostFailed = 24;

/// What is expected of the next passes: what the slowest took, and half as much again.
void learn(Scene& scene, const PassResult& pass) {
  constexpr double kReserve = 1.5;
  constexpr double kLeast = 0.3;  // what passes over photographs take, and half as much again
  if (pass.slowness == 0) return;
  const double seen = std::max(kReserve * pass.slowness, kLeast);
  scene.slowness = scene.measured ? std::max(scene.slowness, seen) : seen;
  scene.measured = true;
}

}  // namespace

bool is_wanted(const Stage& stage, const Scene& scene) {
  const auto& without = scene.tuning.without;
  return scene.options->effort >= stage.from && !scene.done() && stage.wanted(scene) &&
         std::find(without.begin(), without.end(), stage.name) == without.end();
}

void merge_passes(Scene& scene, PassResults passes, const Stage& stage) {
  for (PassResult& pass : passes) {
    scene.cut_short |= pass.too_late || pass.incomplete;
    if (pass.too_late) continue;
    ++scene.looks;
    scene.crowded |= pass.crowded;
    scene.cut_short |= pass.crowded;
    learn(scene, pass);
    scene.looked_for |= pass.families;
    if (pass.scale >= usual_scale(scene)) scene.looked_fully |= pass.families;
    scene.unread_bars.insert(scene.unread_bars.end(), pass.unread_bars.begin(),
                             pass.unread_bars.end());
    if (stage.needs_validation && scene.tuning.validate) validate(pass.found);
    merge(scene, std::move(pass.found), stage.name, pass.scale, pass.offset);
    if (scene.symbols.empty() && scene.failed.size() > kMostFailed)
      scene.crowded = scene.cut_short = true;
  }
}

}  // namespace moongate::reader
