#include <algorithm>
#include <atomic>
#include <opencv2/imgproc.hpp>

#include "reader/base/geometry.hpp"
#include "reader/base/threads.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/grey/finder_search.hpp"
#include "reader/grey/finder_try.hpp"
#include "reader/grey/triplets.hpp"
#include "reader/qr/qr_layout.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/edge_cells.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/stages/grey_reading.hpp"
#include "reader/stages/stages.hpp"

// Three ways to look for finder patterns ourselves. Adds: symbols whose finder patterns lack their
// quiet zone, parts of their rings, contrast, or one of the three. A triplet costs 5 to 20 ms.
//
// grey_finders: needs something left to read. Costs some milliseconds at 720p.
// grey_dark: needs nothing left to read and a picture that is dark for a quarter. Adds: symbols in
//   the dark beside others that were read. Costs the same.
// grey_sweep: needs something left to read and a picture of which most has no edges; with effort
//   thorough nothing. Adds: blurred and tiny finders. Costs up to what ZXing-C++ takes for all
//   formats.

namespace moongate::reader {

namespace {

// By what was read, or by what is known to be malformed.
bool is_covered(const Scene& scene, grey::Vec point) {
  const auto covers = [&](const auto& seen) { return contains(seen.corners, {point.x, point.y}); };
  return std::any_of(scene.symbols.begin(), scene.symbols.end(), covers) ||
         std::any_of(scene.failed.begin(), scene.failed.end(),
                     [&](const FailedCandidate& candidate) {
                       return is_malformed(candidate) && covers(candidate);
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

Level search_level(const Scene& scene) {
  const bool small = static_cast<double>(scene.gray.total()) < scene.tuning.search_whole;
  if (small) return {scene.gray, 1};
  return {scene.reduced, working_scale(scene)};
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
  std::vector<grey::Candidate> candidates;
  candidates.reserve(triplets.size());
  for (const auto& triplet : triplets) candidates.push_back(grey::candidate_of(triplet.finders));
  const auto left = [&](std::size_t i) {
    const auto& finders = triplets[i].finders;
    return std::none_of(finders.begin(), finders.end(),
                        [&](const grey::Finder& f) { return is_covered(scene, f.centre); });
  };
  read_in_order(scene, candidates, left, stage);
}

void read_finders(Scene& scene, std::vector<grey::Finder> finders, std::string_view stage) {
  constexpr std::size_t kMost = 150;  // combining them costs their third power
  drop_covered(scene, finders);
  if (finders.empty() || scene.cut_off()) return;
  finders = grey::best_of(std::move(finders), kMost);
  read_triplets(scene, grey::combine(finders, static_cast<std::size_t>(scene.tuning.triplets)),
                stage);
  drop_covered(scene, finders);
  if (finders.empty() || scene.cut_off()) return;
  read_triplets(scene, grey::complete_pairs(finders, static_cast<std::size_t>(scene.tuning.pairs)),
                stage);
  drop_covered(scene, finders);
  grey::merge_finders(scene.loose_finders, finders);
}

using Search = std::vector<grey::Finder> (*)(const cv::Mat&, const grey::FinderSearch&);

struct Task {
  Search search;
  Level level;

  /// How long it takes: as a plain look at so many pixels.
  [[nodiscard]] double work() const {
    const auto pixels = static_cast<double>(level.pixels.total());
    return search == grey::search_finder_blobs ? 3e6 + 5 * pixels : 2 * pixels;
  }
};

/// The level and its halves, each searched the same way.
void add_pyramid(std::vector<Task>& tasks, Search search, Level level, int levels) {
  constexpr int kLeastSide = 51;  // pixels: the window of the search
  for (int i = 0; i < levels; ++i) {
    if (std::min(level.pixels.cols, level.pixels.rows) < kLeastSide) return;
    tasks.push_back({search, level});
    if (i + 1 < levels) level = halved(level);
  }
}

/// Searches some levels at a time, but for those that the deadline leaves no time for.
std::vector<grey::Finder> search_all(Scene& scene, const std::vector<Task>& tasks) {
  std::vector<std::vector<grey::Finder>> found(tasks.size());
  std::atomic<bool> cut_short = false;
  fork_join(scene.options->threads, tasks.size(), [&](std::size_t i) {
    if (!has_time_for(scene, tasks[i].work())) {
      cut_short = true;
      return;
    }
    grey::FinderSearch rule;
    rule.scale = tasks[i].level.scale;
    rule.least = static_cast<float>(scene.tuning.agreement);
    rule.fits = static_cast<std::size_t>(grey_tuning(scene).fits);
    rule.late = [&scene] { return scene.late(); };
    found[i] = tasks[i].search(tasks[i].level.pixels, rule);
  });
  scene.cut_short |= cut_short;
  std::vector<grey::Finder> all;
  for (const auto& some : found) grey::merge_finders(all, some);
  return all;
}

void search(Scene& scene, const Level& level, std::string_view stage) {
  std::vector<Task> tasks;
  add_pyramid(tasks, grey::search_finders, level, scene.tuning.search_levels);
  read_finders(scene, search_all(scene, tasks), stage);
}

void run_finders(Scene& scene) {
  const Level level = search_level(scene);
  const bool whole = has_evidence(scene) || (level.scale == 1 && !scene.faint);
  search(scene, whole ? level : halved(level), kGreyFinders.name);
}

void run_in_the_dark(Scene& scene) { search(scene, search_level(scene), kGreyDark.name); }

// Everything there is to search with.
void run_sweep(Scene& scene) {
  Level level = search_level(scene);
  const bool large = static_cast<double>(level.pixels.total()) > scene.tuning.sweep_most;
  if (large && !is_thorough(scene)) level = halved(level);
  std::vector<Task> tasks;
  add_pyramid(tasks, grey::search_finders, level, scene.tuning.search_levels);
  add_pyramid(tasks, grey::search_finder_blobs, level, scene.tuning.search_levels);
  if (is_thorough(scene) && static_cast<double>(level.pixels.total()) < scene.tuning.search_double)
    add_pyramid(tasks, grey::search_finders, doubled(level), scene.tuning.search_levels);
  read_finders(scene, search_all(scene, tasks), kGreySweep.name);
}

bool may_be_qr(const Scene& scene) { return wants(scene, SymbolFormat::qr_code); }

bool wanted(const Scene& scene) {
  return may_be_qr(scene) && is_open(scene) &&
         std::min(scene.gray.cols, scene.gray.rows) >= qr::kMinDimension;
}

// With effort thorough what was read says nothing of what else stands there.
bool wanted_sweep(const Scene& scene) {
  if (is_thorough(scene)) return may_be_qr(scene);
  return wanted(scene) && !scene.faint && !scene.crowded && !is_careless(scene) &&
         edge_share(scene.reduced) <= scene.tuning.sweep_edges;
}

// A picture that is dark for a good part, apart from symbols, which are dark for a half: what is
// read in its light says nothing of its shadows.
bool is_dark(const Scene& scene) {
  constexpr int kSamples = 96;  // a side
  constexpr int kDark = 32;     // grey level
  constexpr int kShare = 25;    // percent
  cv::Mat few;
  cv::resize(scene.gray, few, {kSamples, kSamples}, 0, 0, cv::INTER_NEAREST);
  const float right = kSamples / static_cast<float>(scene.gray.cols);
  const float down = kSamples / static_cast<float>(scene.gray.rows);
  for (const Symbol& symbol : scene.symbols) {
    std::vector<cv::Point> corners;
    for (const Point& p : symbol.corners)
      corners.emplace_back(cvRound(p.x * right), cvRound(p.y * down));
    cv::fillConvexPoly(few, corners, cv::Scalar(255));
  }
  return cv::countNonZero(few < kDark) * 100 > kShare * kSamples * kSamples;
}

bool wanted_in_the_dark(const Scene& scene) {
  return may_be_qr(scene) && !is_open(scene) && is_dark(scene);
}

}  // namespace

constinit const Stage kGreyFinders{"grey_finders", Effort::fast, wanted, run_finders};
constinit const Stage kGreyDark{"grey_dark", Effort::balanced, wanted_in_the_dark, run_in_the_dark};
constinit const Stage kGreySweep{"grey_sweep", Effort::balanced, wanted_sweep, run_sweep};

}  // namespace moongate::reader
