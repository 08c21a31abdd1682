#include "reader/ahead.hpp"

#include <utility>

#include "reader/base/opencv_errors.hpp"
#include "reader/base/threads.hpp"
#include "reader/stages/stage_table.hpp"

namespace moongate::reader {

namespace {

/// The stage itself and those right behind it that look as well and are wanted as things stand.
std::vector<std::size_t> next_to_look(const Scene& scene, std::size_t number) {
  std::vector<std::size_t> numbers;
  const auto most = static_cast<std::size_t>(scene.options->threads);
  const auto table = stages();
  for (; number < table.size() && table[number].see && numbers.size() < most; ++number)
    if (is_wanted(table[number], scene)) numbers.push_back(number);
  return numbers;
}

Ahead::Seen look_with(const Stage& stage, const Scene& scene) {
  const auto start = Clock::now();
  Ahead::Seen seen;
  try {
    seen.sights = stage.see(scene);
  } catch (const cv::Exception& error) {
    // Nothing was seen; the next stages start from what was there.
    rethrow_no_memory(error);
  }
  seen.ms = ms_since(start);
  return seen;
}

}  // namespace

double ms_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool is_wanted(const Stage& stage, const Scene& scene) {
  return scene.options->effort >= stage.from && !scene.done() && stage.wanted(scene);
}

void Ahead::look(const Scene& scene, std::size_t number) {
  const auto numbers = next_to_look(scene, number);
  seen_.assign(stages().size(), std::nullopt);
  symbols_ = scene.symbols.size();
  fork_join(scene.options->threads, numbers.size(),
            [&](std::size_t i) { seen_[numbers[i]] = look_with(stages()[numbers[i]], scene); });
}

Ahead::Seen Ahead::take(const Scene& scene, std::size_t number) {
  if (seen_.empty() || !seen_[number] || symbols_ != scene.symbols.size()) look(scene, number);
  return *std::exchange(seen_[number], std::nullopt);
}

}  // namespace moongate::reader
