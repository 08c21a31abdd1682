#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a linear format asked for. Linear codes leave no evidence when they fail, so one look at
// the working scale is always paid. Adds: linear codes, lying or standing. Costs: about half of the
// first look.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) {
  return other_formats_pay(scene) && !linear_formats(scene).empty();
}

void run(Scene& scene) {
  auto request = plain(linear_formats(scene));
  request.try_rotate = true;
  look(scene, at_working_scale(scene), request, kLinear.name, working_scale(scene));
}

}  // namespace

constinit const Stage kLinear{"linear", Effort::fast, wanted, run};

}  // namespace moongate::reader
