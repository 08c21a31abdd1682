#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: a matrix format asked for. Most of what ZXing-C++ finds and fails to decode of the others
// is no symbol, so one look at the working scale is always paid. Adds: Micro QR, rMQR, Aztec, Data
// Matrix and upright PDF417; where nothing was read also what is printed white on black, QR codes
// included, in the same call, which decides black and white only once, and Data Matrix however it
// is turned; with the greatest effort also standing PDF417. Costs: a little less than the first
// look, or half as much again.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) {
  return other_formats_pay(scene) && !matrix_formats_left(scene).empty();
}

PassResults see(const Scene& scene) {
  auto request = plain(matrix_formats_left(scene));
  if (!scene.symbols.empty()) return {look(scene, scene.reduced, request, working_scale(scene))};
  request.qr_model_1 = true;
  request.try_invert = true;
  request.try_rotate = is_thorough(scene);
  return look_for_matrix(scene, scene.reduced, request, working_scale(scene));
}

}  // namespace

constinit const Stage kOtherMatrix{"other_matrix", Effort::fast, wanted, nullptr, see};

}  // namespace moongate::reader
