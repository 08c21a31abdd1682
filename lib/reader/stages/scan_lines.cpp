#include "reader/scene/line_traces.hpp"

#include <algorithm>

#include "reader/base/geometry.hpp"
#include "reader/stages/stages.hpp"

// Needs: something read. Adds: no symbol, but whether more stands beside what was read, too small
// for the working copy or white on black: two codes that charge two payees must not pass for one.
// Costs: a third of a plain pass in full size, which the stages behind it then need not take.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return !scene.symbols.empty(); }

bool is_covered(const Scene& scene, Point point) {
  return std::any_of(scene.symbols.begin(), scene.symbols.end(),
                     [&](const Symbol& symbol) { return contains(symbol.corners, point); });
}

/// Two finder patterns at least: one alone may be writing.
bool are_of_a_symbol(const std::vector<FinderTrace>& traces) {
  constexpr float kApart = 7;  // modules: two rows of one pattern are closer
  return std::any_of(traces.begin(), traces.end(), [&](const FinderTrace& trace) {
    return distance(trace.centre, traces.front().centre) > kApart * trace.module;
  });
}

/// One trace of each pattern, in the middle of the rows through it.
std::vector<FinderTrace> distinct(const std::vector<FinderTrace>& traces) {
  constexpr std::size_t kMost = 20;
  std::vector<FinderTrace> result;
  std::vector<float> first;                  // rows
  for (const FinderTrace& trace : traces) {  // from above to below
    const auto known = std::find_if(result.begin(), result.end(), [&](const FinderTrace& other) {
      return distance(trace.centre, other.centre) < 3 * trace.module;
    });
    if (known != result.end()) {
      known->centre.y =
          (first[static_cast<std::size_t>(known - result.begin())] + trace.centre.y) / 2;
    } else if (result.size() < kMost) {
      result.push_back(trace);
      first.push_back(trace.centre.y);
    }
  }
  return result;
}

void run(Scene& scene) {
  const auto traces = trace_lines(scene.gray);
  std::vector<FinderTrace> dark;
  std::vector<FinderTrace> light;
  for (const FinderTrace& trace : traces.finders)
    if (!is_covered(scene, trace.centre)) (trace.inverted ? light : dark).push_back(trace);
  scene.nearby.traces = distinct(dark);
  scene.nearby.inverted = are_of_a_symbol(light);
  scene.nearby.finders = scene.nearby.inverted || are_of_a_symbol(dark);
  scene.nearby.bars = std::any_of(traces.bars.begin(), traces.bars.end(),
                                  [&](Point point) { return !is_covered(scene, point); });
}

}  // namespace

constinit const Stage kScanLines{"scan_lines", Effort::balanced, wanted, run};

}  // namespace moongate::reader
