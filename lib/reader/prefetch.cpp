#include "reader/prefetch.hpp"

#include <utility>

#include "reader/base/attempt.hpp"
#include "reader/base/threads.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/stages/stage_table.hpp"

namespace moongate::reader {

namespace {

/// The stage itself and those right behind it that see as well and are wanted as things stand.
std::vector<std::size_t> next_to_see(const Scene& scene, std::size_t number) {
  std::vector<std::size_t> numbers;
  const auto most = static_cast<std::size_t>(scene.options->threads);
  const auto table = stages();
  for (; number < table.size() && table[number].see && numbers.size() < most; ++number)
    if (is_wanted(table[number], scene)) numbers.push_back(number);
  return numbers;
}

Prefetch::Passes passes_of(const Stage& stage, const Scene& scene) {
  const auto start = Clock::now();
  Prefetch::Passes passes;
  // Where it fails nothing was found; the next stages start from what was there.
  attempt([&] { passes.results = stage.see(scene); });
  passes.ms = ms_since(start);
  return passes;
}

}  // namespace

void Prefetch::fetch(const Scene& scene, std::size_t number) {
  const auto numbers = next_to_see(scene, number);
  fetched_.assign(stages().size(), std::nullopt);
  symbols_ = scene.symbols.size();
  fork_join(scene.options->threads, numbers.size(),
            [&](std::size_t i) { fetched_[numbers[i]] = passes_of(stages()[numbers[i]], scene); });
}

Prefetch::Passes Prefetch::take(const Scene& scene, std::size_t number) {
  if (fetched_.empty() || !fetched_[number] || symbols_ != scene.symbols.size())
    fetch(scene, number);
  return *std::exchange(fetched_[number], std::nullopt);
}

}  // namespace moongate::reader
