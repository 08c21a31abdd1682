#include "reader/stages/grey_reading.hpp"

#include <optional>

#include "reader/grey/symbol_of.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/threads.hpp"

namespace moongate::reader {

namespace {

std::optional<Symbol> read(const Scene& scene, const grey::Candidate& candidate,
                           const grey::Budget& budget) {
  const auto report = grey::read_candidate(scene.gray, candidate, budget);
  return report.read ? grey::symbol_of(*report.read) : std::nullopt;
}

}  // namespace

void read_in_order(Scene& scene, const std::vector<grey::Candidate>& candidates,
                   const std::function<bool(std::size_t)>& is_left, std::string_view stage) {
  const grey::Budget budget = grey_budget(scene);
  const auto threads = static_cast<std::size_t>(scene.options->threads);
  for (std::size_t next = 0; next < candidates.size();) {
    if (scene.done() || scene.cut_off()) return;
    std::vector<std::size_t> batch;
    for (; next < candidates.size() && batch.size() < threads; ++next)
      if (is_left(next)) batch.push_back(next);
    std::vector<std::optional<Symbol>> symbols(batch.size());
    fork_join(scene.options->threads, batch.size(),
              [&](std::size_t i) { symbols[i] = read(scene, candidates[batch[i]], budget); });
    for (std::size_t i = 0; i < batch.size() && !scene.done(); ++i)
      if (symbols[i] && is_left(batch[i])) absorb(scene, {{std::move(*symbols[i])}, {}}, stage);
  }
}

}  // namespace moongate::reader
