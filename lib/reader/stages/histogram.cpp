#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols whose grey values fall into two clear groups, which
// local thresholds break up: large modules, screens. Costs: one plain pass in full size.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return is_open(scene) && wants(scene, SymbolFormat::qr_code); }

void run(Scene& scene) {
  auto request = qr_only();
  request.binarizer = Binarizer::global_histogram;
  look(scene, scene.gray, request, kHistogram.name);
}

}  // namespace

constinit const Stage kHistogram{"histogram", Effort::fast, wanted, run};

}  // namespace moongate::reader
