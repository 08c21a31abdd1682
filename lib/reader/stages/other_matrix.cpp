#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a matrix format besides QR asked for. Most of what ZXing-C++ finds and fails to decode of
// them is no symbol, so one look at the working scale is always paid. Adds: Micro QR, rMQR, Aztec,
// Data Matrix and upright PDF417. Costs: a little less than the first look.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) {
  return other_formats_pay(scene) && !other_matrix_formats(scene).empty();
}

void run(Scene& scene) {
  look(scene, at_working_scale(scene), plain(other_matrix_formats(scene)), kOtherMatrix.name,
       working_scale(scene));
}

}  // namespace

constinit const Stage kOtherMatrix{"other_matrix", Effort::fast, wanted, run};

}  // namespace moongate::reader
