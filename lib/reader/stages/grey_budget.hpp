#pragma once

#include "reader/grey/candidate.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// What one candidate is worth at the effort of a scene, until its deadline.
inline grey::Budget grey_budget(const Scene& scene) {
  grey::Budget budget;
  if (scene.options->effort == Effort::fast) {
    budget.grids = 1;
    budget.bends = 1;
    budget.erase = false;
  }
  if (scene.options->effort == Effort::thorough) {
    budget.grids = 3;
    budget.bends = 10;
  }
  budget.late = [&scene] { return scene.late(); };
  return budget;
}

}  // namespace moongate::reader
