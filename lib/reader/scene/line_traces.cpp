#include "reader/scene/line_traces.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "reader/base/row_runs.hpp"

namespace moongate::reader {

namespace {

constexpr int kStep = 4;          // rows from one to the next: a core of modules of 1.4 pixels
constexpr std::size_t kFive = 5;  // runs of a finder pattern: 1:1:3:1:1
constexpr int kBarHeight = 8;     // pixels: a symbol of squares has other modules there
constexpr std::size_t kMostTraces = 400;

/// Tells whether five runs are 1:1:3:1:1, within two fifths of a module and of a pixel.
bool is_finder(const std::array<int, kFive>& sizes) {
  int total = 0;
  for (const int size : sizes) total += size;
  const float module = static_cast<float>(total) / 7;
  if (total < 9) return false;
  constexpr std::array<float, kFive> kModules{1, 1, 3, 1, 1};
  for (std::size_t i = 0; i < kFive; ++i) {
    const float off = std::abs(static_cast<float>(sizes[i]) - kModules[i] * module);
    if (off > 0.4F * module + 0.4F) return false;
  }
  return true;
}

/// Walks from a pixel along its column while it is on one side of `level`; returns how far.
int walk(const cv::Mat& gray, int x, int& y, int step, bool dark, int level, int most) {
  int count = 0;
  while (y >= 0 && y < gray.rows && count <= most && (gray.ptr(y)[x] < level) == dark) {
    y += step;
    ++count;
  }
  return count;
}

/// Tells whether a column shows the same pattern as the row.
bool column_agrees(const cv::Mat& gray, int x, int y, int total, const Run& core, int level) {
  const bool dark = core.dark;
  int up = y - 1;
  int down = y;
  std::array<int, kFive> sizes{};
  sizes[2] = walk(gray, x, up, -1, dark, level, total) + walk(gray, x, down, 1, dark, level, total);
  sizes[1] = walk(gray, x, up, -1, !dark, level, total);
  sizes[0] = walk(gray, x, up, -1, dark, level, total);
  sizes[3] = walk(gray, x, down, 1, !dark, level, total);
  sizes[4] = walk(gray, x, down, 1, dark, level, total);
  int sum = 0;
  for (const int size : sizes) sum += size;
  return 2 * sum > total && sum < 2 * total && is_finder(sizes);
}

void add_finder(const cv::Mat& gray, int y, const Run* runs, LineTraces& traces) {
  std::array<int, kFive> sizes{};
  for (std::size_t i = 0; i < kFive; ++i) sizes[i] = runs[i].size();
  if (!is_finder(sizes)) return;
  const unsigned char* row = gray.ptr(y);
  const Run& core = runs[2];
  const int x = (core.begin + core.end) / 2;
  const int beside = (runs[1].begin + runs[1].end) / 2;
  const int total = runs[4].end - runs[0].begin;
  if (!column_agrees(gray, x, y, total, core, (row[x] + row[beside]) / 2)) return;
  traces.finders.push_back(
      {{static_cast<float>(x), static_cast<float>(y)}, static_cast<float>(total) / 7, !core.dark});
}

/// Finds a stretch of runs of much the same size, long enough for the shortest symbol.
void add_bars(const cv::Mat& gray, int y, int height, const std::vector<Run>& runs,
              LineTraces& traces) {
  constexpr std::ptrdiff_t kRuns = 27;  // three characters of Code 39
  constexpr int kWidest = 32;           // pixels; nine modules of more than three
  const Run* const end = runs.data() + runs.size();
  for (const Run* first = runs.data(); first != end;) {
    const Run* last = std::find_if(first, end, [](const Run& run) { return run.size() > kWidest; });
    if (last - first >= kRuns && stands(gray, y, height, {first, last}))
      traces.bars.push_back(
          {static_cast<float>(first->begin + last[-1].end) / 2, static_cast<float>(y)});
    first = last == end ? end : last + 1;
  }
}

}  // namespace

bool shows_bars(const cv::Mat& gray, int height) {
  LineTraces traces;
  RowSplitter splitter;
  for (int y = kStep; y < gray.rows && traces.bars.empty(); y += kStep)
    add_bars(gray, y, height, splitter.split(gray.ptr(y), gray.cols), traces);
  return !traces.bars.empty();
}

LineTraces trace_lines(const cv::Mat& gray) {
  LineTraces traces;
  RowSplitter splitter;
  for (int y = kStep; y < gray.rows; y += kStep) {
    const auto& runs = splitter.split(gray.ptr(y), gray.cols);
    for (std::size_t i = 0; i + kFive <= runs.size(); ++i) add_finder(gray, y, &runs[i], traces);
    add_bars(gray, y, kBarHeight, runs, traces);
    if (traces.finders.size() + traces.bars.size() > kMostTraces) break;
  }
  return traces;
}

}  // namespace moongate::reader
