#include "reader/stages/grey_reading.hpp"

#include <optional>

#include "reader/base/threads.hpp"
#include "reader/grey/patch.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/stages/grey_budget.hpp"

namespace moongate::reader {

namespace {

struct Outcome {
  std::optional<Symbol> symbol;
  float cost = 1;  ///< in candidates of a usual size: a grid costs its modules
};

Outcome read(const Scene& scene, const grey::Candidate& candidate, const grey::Budget& budget) {
  constexpr float kUsual = 60;  // modules a side
  const auto report = grey::read_candidate(scene.gray, candidate, budget);
  const float side = static_cast<float>(report.dimension) / kUsual;
  return {report.read ? grey::symbol_of(*report.read) : std::nullopt, 1 + side * side};
}

/// Cutting out and shrinking what fills a large picture is one step, and a long one.
bool has_time_to_cut(const Scene& scene, const grey::Candidate& candidate) {
  constexpr double kCost = 0.25;  // of a plain look at the same pixels
  return has_time_for(scene, kCost * grey::patch_area(scene.gray, candidate.corners).area());
}

}  // namespace

void read_in_order(Scene& scene, const std::vector<grey::Candidate>& candidates,
                   const std::function<bool(std::size_t)>& is_left, std::string_view stage) {
  const grey::Budget budget = grey_budget(scene);
  const auto threads = static_cast<std::size_t>(scene.options->threads);
  const auto is_wanted = [&](std::size_t i) {
    if (!is_left(i)) return false;
    const bool in_time = has_time_to_cut(scene, candidates[i]);
    scene.cut_short |= !in_time;
    return in_time;
  };
  const auto most_wasted = static_cast<float>(grey_tuning(scene).wasted);
  float wasted = 0;
  for (std::size_t next = 0; next < candidates.size() && wasted < most_wasted;) {
    if (scene.done() || scene.cut_off()) return;
    std::vector<std::size_t> batch;
    for (; next < candidates.size() && batch.size() < threads; ++next)
      if (is_wanted(next)) batch.push_back(next);
    std::vector<Outcome> outcomes(batch.size());
    fork_join(scene.options->threads, batch.size(),
              [&](std::size_t i) { outcomes[i] = read(scene, candidates[batch[i]], budget); });
    for (std::size_t i = 0; i < batch.size() && !scene.done(); ++i) {
      auto& [symbol, cost] = outcomes[i];
      if (!is_left(batch[i]) || wasted >= most_wasted) continue;
      if (!symbol) wasted += cost;
      if (symbol) merge(scene, {{std::move(*symbol)}, {}}, stage);
    }
  }
}

}  // namespace moongate::reader
