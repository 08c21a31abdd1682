#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a picture that the first look reduced, and something left to read. Adds: small and distant
// symbols of every format. Costs: what ZXing-C++ takes in full size.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return working_scale(scene) < 1 && is_open(scene); }

void run(Scene& scene) {
  auto request = everything(scene);
  request.try_downscale = false;  // the first look saw the smaller sizes
  look(scene, scene.gray, request, kFullSize.name);
}

}  // namespace

constinit const Stage kFullSize{"full_size", Effort::balanced, wanted, run};

}  // namespace moongate::reader
