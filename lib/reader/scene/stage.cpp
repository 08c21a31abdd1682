#include "reader/scene/stage.hpp"

#include <algorithm>
#include <utility>

#include "reader/scene/validation.hpp"
#include "reader/scene/working_copy.hpp"

namespace moongate::reader {

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
    scene.slowness = std::max(scene.slowness, pass.slowness);
    scene.looked_for |= pass.families;
    if (pass.scale >= usual_scale(scene)) scene.looked_fully |= pass.families;
    if (stage.needs_validation && scene.tuning.validate) validate(pass.found);
    merge(scene, std::move(pass.found), stage.name, pass.scale, pass.offset);
  }
}

}  // namespace moongate::reader
