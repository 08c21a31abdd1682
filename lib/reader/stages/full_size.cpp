#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a picture that the first look reduced, and something left to read; for other formats than
// QR: nothing read at all. Adds: small and distant symbols. Costs: a plain pass in full size, and
// several times that for the other formats.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return working_scale(scene) < 1 && may_have_missed(scene); }

void run(Scene& scene) { look(scene, scene.gray, qr_only(), kFullSize.name); }

bool wanted_others(const Scene& scene) { return working_scale(scene) < 1 && scene.symbols.empty(); }

void run_others(Scene& scene) {
  auto request = plain(scene.options->formats);
  request.try_rotate = true;  // for linear codes and PDF417
  look(scene, scene.gray, request, kFullSizeOthers.name);
}

}  // namespace

constinit const Stage kFullSize{"full_size", Effort::balanced, wanted, run};
constinit const Stage kFullSizeOthers{"full_size_others", Effort::balanced, wanted_others,
                                      run_others};

}  // namespace moongate::reader
