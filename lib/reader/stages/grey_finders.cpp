#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "reader/geometry.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/grey/finder_search.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/grey/triplets.hpp"
#include "reader/look.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/stages/stages.hpp"

// Three ways to look for finder patterns ourselves. Adds: symbols whose finder patterns lack their
// quiet zone, parts of their rings, contrast, or one of the three. A triplet costs 5 to 20 ms.
//
// grey_finders: needs something left to read. Costs about half of what ZXing-C++ takes.
// grey_dark: needs nothing left to read and a picture that is dark for a quarter: symbols in the
// dark
//   beside others that were read. Costs the same.
// grey_sweep: needs nothing; also looks for blurred and tiny finders. Costs twice what ZXing-C++
//   takes.

namespace moongate::reader {

namespace {

constexpr std::size_t kTriplets = 12;
constexpr std::size_t kPairs = 8;
constexpr double kSmallPicture = 1e6;  // pixels up to which the search starts in full size
constexpr double kCheapPicture = 5e5;  // pixels up to which that needs no evidence
constexpr double kTinyPicture = 6e5;   // pixels up to which it starts at double size

bool is_covered(const Scene& scene, grey::Vec point) {
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), [&](const Symbol& symbol) {
    return contains(symbol.corners, {point.x, point.y});
  });
}

void drop_covered(const Scene& scene, std::vector<grey::Finder>& finders) {
  std::erase_if(finders, [&](const grey::Finder& f) { return is_covered(scene, f.centre); });
}

// A level to search, and its scale.
struct Level {
  cv::Mat pixels;
  float scale = 1;
};

Level search_level(Scene& scene) {
  const bool small = static_cast<double>(scene.gray.total()) < kSmallPicture;
  if (small) return {scene.gray, 1};
  return {at_working_scale(scene), working_scale(scene)};
}

Level halved(const Level& level) {
  Level half{{}, level.scale / 2};
  cv::resize(level.pixels, half.pixels, {}, 0.5, 0.5, cv::INTER_AREA);
  return half;
}

Level doubled(const Level& level) {
  Level twice{{}, level.scale * 2};
  cv::resize(level.pixels, twice.pixels, {}, 2, 2, cv::INTER_CUBIC);
  return twice;
}

void read_triplets(Scene& scene, const std::vector<grey::Triplet>& triplets,
                   std::string_view stage) {
  const grey::Budget budget = grey_budget(scene);
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

void read_finders(Scene& scene, std::vector<grey::Finder> finders, std::string_view stage) {
  drop_covered(scene, finders);
  read_triplets(scene, grey::combine(finders, kTriplets), stage);
  drop_covered(scene, finders);
  read_triplets(scene, grey::complete_pairs(finders, kPairs), stage);
}

void search(Scene& scene, const Level& level, std::string_view stage) {
  read_finders(scene, grey::search_finder_pyramid(level.pixels, level.scale), stage);
}

void run_finders(Scene& scene) {
  const Level level = search_level(scene);
  const bool cheap = !scene.faint && static_cast<double>(level.pixels.total()) < kCheapPicture;
  search(scene, cheap || has_evidence(scene) ? level : halved(level), kGreyFinders.name);
}

void run_in_the_dark(Scene& scene) { search(scene, search_level(scene), kGreyDark.name); }

// Everything there is to search with.
void run_sweep(Scene& scene) {
  const Level level = search_level(scene);
  auto finders = grey::search_finder_pyramid(level.pixels, level.scale);
  if (scene.late()) return;
  grey::merge_finders(finders, grey::search_blob_pyramid(level.pixels, level.scale));
  const bool tiny = static_cast<double>(level.pixels.total()) < kTinyPicture;
  if (tiny && !scene.late()) {
    const Level twice = doubled(level);
    grey::merge_finders(finders, grey::search_finder_pyramid(twice.pixels, twice.scale));
  }
  read_finders(scene, std::move(finders), kGreySweep.name);
}

bool may_be_qr(const Scene& scene) { return wants(scene, SymbolFormat::qr_code); }

bool wanted(const Scene& scene) {
  return may_be_qr(scene) && is_open(scene) &&
         std::min(scene.gray.cols, scene.gray.rows) >= grey::kMinDimension;
}

// A picture that is dark for a good part: what is read in its light says nothing of its shadows.
bool is_dark(const cv::Mat& gray) {
  constexpr int kSamples = 96;  // a side
  constexpr int kDark = 32;     // grey level
  constexpr int kShare = 25;    // percent
  cv::Mat few;
  cv::resize(gray, few, {kSamples, kSamples}, 0, 0, cv::INTER_NEAREST);
  return cv::countNonZero(few < kDark) * 100 > kShare * kSamples * kSamples;
}

bool wanted_in_the_dark(const Scene& scene) {
  return may_be_qr(scene) && !is_open(scene) && is_dark(scene.gray);
}

}  // namespace

constinit const Stage kGreyFinders{"grey_finders", Effort::balanced, wanted, run_finders};
constinit const Stage kGreyDark{"grey_dark", Effort::balanced, wanted_in_the_dark, run_in_the_dark};
constinit const Stage kGreySweep{"grey_sweep", Effort::thorough, may_be_qr, run_sweep};

}  // namespace moongate::reader
