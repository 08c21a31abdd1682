#pragma once

#include "reader/grey/candidate.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// What the grey decoder may spend at the effort of a scene.
inline const GreyTuning& grey_tuning(const Scene& scene) {
  switch (scene.options->effort) {
    case Effort::fast:
      return scene.tuning.fast;
    case Effort::balanced:
      return scene.tuning.balanced;
    case Effort::thorough:
      break;
  }
  return scene.tuning.thorough;
}

/// Tells whether so much was wasted that candidates get little more.
inline bool is_careless(const Scene& scene) {
  return static_cast<double>(scene.wasted) >= grey_tuning(scene).careful;
}

/// What one candidate is worth at the effort of a scene, until its deadline.
inline grey::Budget grey_budget(const Scene& scene) {
  const GreyTuning& tuning = is_careless(scene) ? scene.tuning.fast : grey_tuning(scene);
  grey::Budget budget;
  budget.grids.most = static_cast<std::size_t>(tuning.grids);
  budget.grids.seeds = static_cast<std::size_t>(scene.tuning.seeds);
  budget.grids.near = static_cast<float>(scene.tuning.alignment_near);
  budget.grids.far = static_cast<float>(scene.tuning.alignment_far);
  budget.bends = tuning.bends;
  budget.erase = tuning.erase;
  budget.late = [&scene] { return scene.late(); };
  return budget;
}

}  // namespace moongate::reader
