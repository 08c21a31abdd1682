#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// full_size: needs a picture that the first look reduced and something left to read. Adds: small
// and distant QR codes. Costs: a plain pass in full size.
// full_size_others: needs a picture that the first look reduced and nothing read at all. Adds:
// small and distant symbols of every matrix format, and standing PDF417. Costs: several times as
// much.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return working_scale(scene) < 1 && has_evidence(scene); }

void run(Scene& scene) { look(scene, scene.gray, qr_only(), kFullSize.name); }

std::vector<SymbolFormat> matrix_formats(const Scene& scene) {
  auto formats = other_matrix_formats(scene);
  if (wants(scene, SymbolFormat::qr_code)) formats.push_back(SymbolFormat::qr_code);
  return formats;
}

bool wanted_others(const Scene& scene) {
  return !scene.faint && working_scale(scene) < 1 && scene.symbols.empty() &&
         !matrix_formats(scene).empty();
}

void run_others(Scene& scene) {
  look(scene, scene.gray, plain(matrix_formats(scene)), kFullSizeOthers.name);
  if (!scene.symbols.empty() || !wants(scene, SymbolFormat::pdf417)) return;
  auto standing = plain({SymbolFormat::pdf417});
  standing.try_rotate = true;
  look(scene, at_working_scale(scene), standing, kFullSizeOthers.name, working_scale(scene));
}

}  // namespace

constinit const Stage kFullSize{"full_size", Effort::balanced, wanted, run};
constinit const Stage kFullSizeOthers{"full_size_others", Effort::balanced, wanted_others,
                                      run_others};

}  // namespace moongate::reader
