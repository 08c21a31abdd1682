#include "reader/scene/evidence.hpp"

#include <algorithm>

#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"

namespace moongate::reader {

namespace {

bool any_may_be_read(const Scene& scene) noexcept {
  return std::any_of(scene.failed.begin(), scene.failed.end(), may_be_read);
}

}  // namespace

bool is_thorough(const Scene& scene) noexcept { return scene.options->effort == Effort::thorough; }

bool is_malformed(const FailedCandidate& candidate) noexcept {
  return candidate.error.code != Errc::crc_mismatch;
}

bool may_be_read(const FailedCandidate& candidate) noexcept {
  return candidate.format == SymbolFormat::qr_code && !is_malformed(candidate);
}

bool is_open(const Scene& scene) noexcept {
  return scene.symbols.empty() || any_may_be_read(scene);
}

bool has_evidence(const Scene& scene) noexcept {
  return any_may_be_read(scene) && wants(scene, SymbolFormat::qr_code);
}

bool variants_pay(const Scene& scene) noexcept { return has_evidence(scene) && !scene.crowded; }

bool may_have_missed(const Scene& scene) noexcept {
  return variants_pay(scene) || (scene.symbols.empty() && !scene.crowded &&
                                 working_scale(scene) < 1 && wants(scene, SymbolFormat::qr_code));
}

bool other_formats_pay(const Scene& scene) noexcept {
  return !scene.faint && (scene.symbols.empty() || scene.options->effort > Effort::fast);
}

}  // namespace moongate::reader
