#include <algorithm>
#include <array>

#include "reader/grey/candidate.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/look.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/stages/stages.hpp"

// Needs: QR candidates that did not decode. Adds: those whose grid ZXing-C++ got wrong: curved,
// crumpled, tilted, blurred. Costs: 5 to 20 ms a candidate, 1 ms for one that is no symbol.

namespace moongate::reader {

namespace {

bool may_be_read(const FailedCandidate& candidate) {
  return candidate.format == SymbolFormat::qr_code && candidate.error.code == Errc::crc_mismatch;
}

bool wanted(const Scene& scene) {
  return wants(scene, SymbolFormat::qr_code) &&
         std::any_of(scene.failed.begin(), scene.failed.end(), may_be_read);
}

std::array<grey::Vec, 4> corners_of(const FailedCandidate& candidate) {
  std::array<grey::Vec, 4> corners;
  for (std::size_t i = 0; i < 4; ++i) corners[i] = {candidate.corners[i].x, candidate.corners[i].y};
  return corners;
}

bool is_left(const Scene& scene, const FailedCandidate& candidate) {
  return std::any_of(scene.failed.begin(), scene.failed.end(), [&](const FailedCandidate& other) {
    return other.corners[0].x == candidate.corners[0].x &&
           other.corners[0].y == candidate.corners[0].y;
  });
}

void run(Scene& scene) {
  const grey::Budget budget = grey_budget(scene);
  const auto candidates = scene.failed;  // absorbing a read removes those it covers
  for (const FailedCandidate& candidate : candidates) {
    if (scene.late() || scene.done()) return;
    if (!may_be_read(candidate) || !is_left(scene, candidate)) continue;
    const auto at = grey::candidate_at(corners_of(candidate), candidate.dimension);
    const auto report = grey::read_candidate(scene.gray, at, budget);
    if (!report.read) continue;
    if (auto symbol = grey::symbol_of(*report.read)) {
      absorb(scene, {{std::move(*symbol)}, {}}, kGreyCandidates.name);
    }
  }
}

}  // namespace

constinit const Stage kGreyCandidates{"grey_candidates", Effort::balanced, wanted, run};

}  // namespace moongate::reader
