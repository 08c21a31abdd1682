#include <algorithm>

#include "reader/geometry.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/grey/finder_search.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/grey/triplets.hpp"
#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read; the thorough one nothing. Adds: symbols whose finder patterns lack
// their quiet zone, parts of their rings, contrast or one of the three. Costs: about what ZXing-C++
// takes for the picture, and 5 to 20 ms for each triplet.

namespace moongate::reader {

namespace {

constexpr std::size_t kTriplets = 12;
constexpr std::size_t kPairs = 8;
constexpr double kSmallPicture = 1e6;  // pixels up to which the search starts in full size

bool is_covered(const Scene& scene, grey::Vec point) {
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), [&](const Symbol& symbol) {
    return contains(symbol.corners, {point.x, point.y});
  });
}

void drop_covered(const Scene& scene, std::vector<grey::Finder>& finders) {
  std::erase_if(finders, [&](const grey::Finder& f) { return is_covered(scene, f.centre); });
}

std::vector<grey::Finder> search(Scene& scene) {
  const bool small = static_cast<double>(scene.gray.total()) < kSmallPicture;
  const cv::Mat& level = small ? scene.gray : at_working_scale(scene);
  return grey::search_finder_pyramid(level, small ? 1 : working_scale(scene));
}

void read_triplets(Scene& scene, const std::vector<grey::Triplet>& triplets,
                   std::string_view stage) {
  grey::Budget budget;
  budget.late = [&scene] { return scene.late(); };
  for (const grey::Triplet& triplet : triplets) {
    if (scene.late() || scene.done()) return;
    const auto covered = [&](const grey::Finder& f) { return is_covered(scene, f.centre); };
    if (std::any_of(triplet.finders.begin(), triplet.finders.end(), covered)) continue;
    const auto report =
        grey::read_candidate(scene.gray, grey::candidate_of(triplet.finders), budget);
    if (!report.read) continue;
    if (auto symbol = grey::symbol_of(*report.read)) {
      absorb(scene, {{std::move(*symbol)}, {}}, stage);
    }
  }
}

void run(Scene& scene, std::string_view stage) {
  auto finders = search(scene);
  drop_covered(scene, finders);
  read_triplets(scene, grey::combine(finders, kTriplets), stage);
  drop_covered(scene, finders);
  read_triplets(scene, grey::complete_pairs(finders, kPairs), stage);
}

bool wanted(const Scene& scene) { return wants(scene, SymbolFormat::qr_code) && is_open(scene); }

bool wanted_always(const Scene& scene) {
  return wants(scene, SymbolFormat::qr_code) && !is_open(scene);
}

}  // namespace

constinit const Stage kGreyFinders{"grey_finders", Effort::balanced, wanted,
                                   [](Scene& scene) { run(scene, kGreyFinders.name); }};
constinit const Stage kGreySweep{"grey_sweep", Effort::thorough, wanted_always,
                                 [](Scene& scene) { run(scene, kGreySweep.name); }};

}  // namespace moongate::reader
