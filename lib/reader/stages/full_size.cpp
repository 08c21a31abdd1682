#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// full_size: needs a picture that the first look reduced and something left to read, or finder
// patterns seen beside what was read. Adds: small and distant QR codes, white on black too where
// that was seen. Costs: a plain pass in full size.
// full_size_others: needs a picture that the first look reduced and nothing read at all, or the
// greatest effort. Adds: small and distant symbols of every matrix format, white on black too, and
// standing PDF417. Costs: several times as much.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) {
  if (!wants(scene, SymbolFormat::qr_code)) return false;
  const bool reduced = working_scale(scene) < 1;
  return scene.nearby.inverted || (reduced && (has_evidence(scene) || scene.nearby.finders));
}

PassResults see(const Scene& scene) {
  auto request = qr_only();
  request.try_invert = scene.nearby.inverted;
  return {look(scene, scene.gray, request)};
}

bool wanted_others(const Scene& scene) {
  return !scene.faint && working_scale(scene) < 1 &&
         (scene.symbols.empty() || is_thorough(scene)) && !matrix_formats(scene).empty();
}

PassResults see_others(const Scene& scene) {
  auto request = plain(matrix_formats(scene));
  request.qr_model_1 = scene.symbols.empty();
  request.try_invert = scene.symbols.empty() || scene.nearby.inverted;
  PassResults passes{look(scene, scene.gray, request)};
  if (!passes[0].found.symbols.empty() || !wants(scene, SymbolFormat::pdf417)) return passes;
  auto standing = plain({SymbolFormat::pdf417});
  standing.try_rotate = true;
  passes.push_back(look(scene, scene.reduced, standing, working_scale(scene)));
  return passes;
}

}  // namespace

constinit const Stage kFullSize{"full_size", Effort::balanced, wanted, nullptr, see};
constinit const Stage kFullSizeOthers{"full_size_others", Effort::balanced, wanted_others, nullptr,
                                      see_others};

}  // namespace moongate::reader
