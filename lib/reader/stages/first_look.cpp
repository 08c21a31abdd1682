#include "reader/backend/requests.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: contrast. Adds: ordinary QR codes black on white, and the evidence for all later stages;
// alone in its call, because of two candidates in one place ZXing-C++ reports only one. Costs:
// about a third of what ZXing-C++ takes for the same in full size.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return !scene.faint && wants(scene, SymbolFormat::qr_code); }

PassResults see(const Scene& scene) {
  auto request = qr_only();
  request.try_downscale = true;
  return {look(scene, scene.reduced, request, working_scale(scene))};
}

}  // namespace

constinit const Stage kFirstLook{.name = "first_look",
                                 .from = Effort::fast,
                                 .wanted = wanted,
                                 .see = see,
                                 .needs_validation = false};

}  // namespace moongate::reader
