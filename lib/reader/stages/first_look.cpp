#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a matrix format asked for. Adds: matrix codes black on white, and the evidence for all
// later stages. Costs: about a third of what ZXing-C++ takes for the same in full size.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return !matrix_formats(scene).empty(); }

void run(Scene& scene) {
  auto request = plain(matrix_formats(scene));
  request.try_downscale = true;
  look(scene, at_working_scale(scene), request, kFirstLook.name, working_scale(scene));
}

}  // namespace

constinit const Stage kFirstLook{"first_look", Effort::fast, wanted, run};

}  // namespace moongate::reader
