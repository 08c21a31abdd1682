#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "reader/grey/candidate.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/stages/grey_reading.hpp"
#include "reader/stages/stages.hpp"

// Need: QR candidates that did not decode. Add: those whose grid ZXing-C++ got wrong: curved,
// crumpled, tilted, blurred. Cost: 5 to 20 ms a candidate, 1 ms for one that is no symbol; with
// effort fast a few ms, less than the variants that a read makes needless.
//
// grey_first: effort fast, straight after the first look. Greater efforts see the variants first:
//   of two candidates for one symbol the later one is often the better.
// grey_candidates: what the variants left.

namespace moongate::reader {

namespace {

bool wanted_first(const Scene& scene) {
  return scene.options->effort == Effort::fast && has_evidence(scene);
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

void run(Scene& scene, std::string_view stage) {
  std::vector<FailedCandidate> failed;  // a copy: merging a read removes those it covers
  std::copy_if(scene.failed.begin(), scene.failed.end(), std::back_inserter(failed), may_be_read);
  std::vector<grey::Candidate> candidates;
  candidates.reserve(failed.size());
  for (const FailedCandidate& candidate : failed)
    candidates.push_back(grey::candidate_at(corners_of(candidate), candidate.dimension));
  const auto left = [&](std::size_t i) { return is_left(scene, failed[i]); };
  read_in_order(scene, candidates, left, stage);
}

}  // namespace

constinit const Stage kGreyFirst{"grey_first", Effort::fast, wanted_first,
                                 [](Scene& scene) { run(scene, kGreyFirst.name); }};
constinit const Stage kGreyCandidates{"grey_candidates", Effort::fast, has_evidence,
                                      [](Scene& scene) { run(scene, kGreyCandidates.name); }};

}  // namespace moongate::reader
