#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: nothing. Adds: what ZXing-C++ reads of every format at the working scale, and the evidence
// for all later stages. Costs: about a third of what ZXing-C++ takes in full size.

namespace moongate::reader {

namespace {

void run(Scene& scene) {
  look(scene, at_working_scale(scene), everything(scene), kFirstLook.name, working_scale(scene));
}

}  // namespace

constinit const Stage kFirstLook{"first_look", Effort::fast, [](const Scene&) { return true; },
                                 run};

}  // namespace moongate::reader
