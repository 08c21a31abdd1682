#include "reader/look.hpp"
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

void run_full(Scene& scene) { look(scene, scene.gray, with_histogram(), kHistogram.name); }

void run_reduced(Scene& scene) {
  look(scene, at_working_scale(scene), with_histogram(), kHistogramReduced.name,
       working_scale(scene));
}

bool wanted_full(const Scene& scene) { return !scene.faint && may_have_missed(scene); }

bool wanted_reduced(const Scene& scene) { return working_scale(scene) < 1 && has_evidence(scene); }

}  // namespace

constinit const Stage kHistogram{"histogram", Effort::fast, wanted_full, run_full};
constinit const Stage kHistogramReduced{"histogram_reduced", Effort::balanced, wanted_reduced,
                                        run_reduced};

}  // namespace moongate::reader
