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

Sights see(const Scene& scene) { return {look(scene, scene.gray, qr_only())}; }

std::vector<SymbolFormat> matrix_formats(const Scene& scene) {
  auto formats = other_matrix_formats(scene);
  if (wants(scene, SymbolFormat::qr_code)) formats.push_back(SymbolFormat::qr_code);
  return formats;
}

bool wanted_others(const Scene& scene) {
  return !scene.faint && working_scale(scene) < 1 && scene.symbols.empty() &&
         !matrix_formats(scene).empty();
}

Sights see_others(const Scene& scene) {
  Sights sights{look(scene, scene.gray, plain(matrix_formats(scene)))};
  if (!sights[0].found.symbols.empty() || !wants(scene, SymbolFormat::pdf417)) return sights;
  auto standing = plain({SymbolFormat::pdf417});
  standing.try_rotate = true;
  sights.push_back(look(scene, scene.reduced, standing, working_scale(scene)));
  return sights;
}

}  // namespace

constinit const Stage kFullSize{"full_size", Effort::balanced, wanted, nullptr, see};
constinit const Stage kFullSizeOthers{"full_size_others", Effort::balanced, wanted_others, nullptr,
                                      see_others};

}  // namespace moongate::reader
