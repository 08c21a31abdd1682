#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols whose grey values fall into two clear groups, which
// local thresholds break up: large modules, screens. Costs: one plain pass each, in full size and
// at the working scale.

namespace moongate::reader {

namespace {

BackendRequest with_histogram() {
  auto request = qr_only();
  request.binarizer = Binarizer::global_histogram;
  return request;
}

PassResults see_full(const Scene& scene) { return {look(scene, scene.gray, with_histogram())}; }

PassResults see_reduced(const Scene& scene) {
  return {look(scene, scene.reduced, with_histogram(), working_scale(scene))};
}

bool wanted_full(const Scene& scene) { return !scene.faint && may_have_missed(scene); }

bool wanted_reduced(const Scene& scene) { return working_scale(scene) < 1 && variants_pay(scene); }

}  // namespace

constinit const Stage kHistogram{"histogram", Effort::fast, wanted_full, nullptr, see_full};
constinit const Stage kHistogramReduced{"histogram_reduced", Effort::balanced, wanted_reduced,
                                        nullptr, see_reduced};

}  // namespace moongate::reader
