#include "reader/stages/grey_reading.hpp"

#include <algorithm>
#include <optional>

#include "reader/base/threads.hpp"
#include "reader/grey/patch.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/stages/grey_budget.hpp"

namespace moongate::reader {

namespace {

/// Agreement with the fixed patterns of a symbol; of 95 that were read in photographs, 93 had more.
constexpr float kSurelyAGrid = 0.65F;

struct Outcome {
  std::optional<Symbol> symbol;
  float cost = 1;  ///< in candidates of a usual size: a grid costs its modules
  std::optional<UnreadGrid> unread{};
};

Outcome read(const Scene& scene, const grey::Candidate& candidate, const grey::Budget& budget) {
  constexpr float kUsual = 60;  // modules a side
  const auto report = grey::read_candidate(scene.gray, candidate, budget);
  const float side = static_cast<float>(report.dimension) / kUsual;
  const float cost = 1 + side * side;
  if (report.read) return {grey::symbol_of(*report.read), cost};
  if (report.dimension == 0 || report.agreement < kSurelyAGrid) return {std::nullopt, cost};
  return {std::nullopt, cost, UnreadGrid{report.seen, report.dimension}};
}

/// Cutting out and shrinking what fills a large picture is one step, and a long one.
bool has_time_to_cut(const Scene& scene, const grey::Candidate& candidate) {
  constexpr double kCost = 0.25;  // of a plain look at the same pixels
  return has_time_for(scene, kCost * grey::patch_area(scene.gray, candidate.corners).area());
}

/// In candidates of a usual size: a small picture has no room for many symbols, and in one full of
/// patterns hardly any is one.
float most_wasted(const Scene& scene) {
  constexpr double kFew = 4;
  constexpr double kRoom = 2000;  // pixels a candidate
  const double room = kFew + static_cast<double>(scene.gray.total()) / kRoom;
  const GreyTuning& tuning = grey_tuning(scene);
  return static_cast<float>(std::min(scene.crowded ? tuning.careful / 2 : tuning.wasted, room));
}

}  // namespace

void read_in_order(Scene& scene, const std::vector<grey::Candidate>& candidates,
                   const std::function<bool(std::size_t)>& is_left, std::string_view stage) {
  const auto threads = static_cast<std::size_t>(scene.options->threads);
  const auto is_wanted = [&](std::size_t i) {
    if (!is_left(i)) return false;
    const bool in_time = has_time_to_cut(scene, candidates[i]);
    scene.cut_short |= !in_time;
    return in_time;
  };
  const float most = most_wasted(scene);
  for (std::size_t next = 0; next < candidates.size() && scene.wasted < most;) {
    if (scene.done() || scene.cut_off()) return;
    const grey::Budget budget = grey_budget(scene);
    const bool careless = is_careless(scene);
    std::vector<std::size_t> batch;
    for (; next < candidates.size() && batch.size() < threads; ++next)
      if (is_wanted(next)) batch.push_back(next);
    std::vector<Outcome> outcomes(batch.size());
    fork_join(scene.options->threads, batch.size(),
              [&](std::size_t i) { outcomes[i] = read(scene, candidates[batch[i]], budget); });
    for (std::size_t i = 0; i < batch.size() && !scene.done(); ++i) {
      auto& [symbol, cost, unread] = outcomes[i];
      if (!is_left(batch[i]) || scene.wasted >= most) continue;
      if (symbol) {
        merge(scene, {{std::move(*symbol)}, {}}, stage);
        continue;
      }
      scene.wasted += cost;
      if (unread) scene.unread.push_back(*unread);
      if (is_careless(scene) == careless) continue;
      next = batch[i] + 1;  // what one thread reads with less care is read so by several, too
      break;
    }
  }
}

}  // namespace moongate::reader
