#include "reader/stages/grey_reading.hpp"

#include <optional>

#include "reader/grey/symbol_of.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/threads.hpp"

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

/// What candidates may cost that turn out to be none, so that a wall of patterns does not hold a
/// reader for minutes.
float most_wasted(const Scene& scene) {
  switch (scene.options->effort) {
    case Effort::fast:
      return 16;
    case Effort::balanced:
      return 48;
    case Effort::thorough:
      break;
  }
  return 144;
}

}  // namespace

void read_in_order(Scene& scene, const std::vector<grey::Candidate>& candidates,
                   const std::function<bool(std::size_t)>& is_left, std::string_view stage) {
  const grey::Budget budget = grey_budget(scene);
  const auto threads = static_cast<std::size_t>(scene.options->threads);
  float wasted = 0;
  for (std::size_t next = 0; next < candidates.size() && wasted < most_wasted(scene);) {
    if (scene.done() || scene.cut_off()) return;
    std::vector<std::size_t> batch;
    for (; next < candidates.size() && batch.size() < threads; ++next)
      if (is_left(next)) batch.push_back(next);
    std::vector<Outcome> outcomes(batch.size());
    fork_join(scene.options->threads, batch.size(),
              [&](std::size_t i) { outcomes[i] = read(scene, candidates[batch[i]], budget); });
    for (std::size_t i = 0; i < batch.size() && !scene.done(); ++i) {
      auto& [symbol, cost] = outcomes[i];
      if (!is_left(batch[i]) || wasted >= most_wasted(scene)) continue;
      if (!symbol) wasted += cost;
      if (symbol) absorb(scene, {{std::move(*symbol)}, {}}, stage);
    }
  }
}

}  // namespace moongate::reader
