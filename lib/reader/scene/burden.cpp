#include "reader/scene/burden.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

#include "reader/base/row_runs.hpp"

namespace moongate::reader {

namespace {

constexpr int kRows = 64;  // that are looked along at most
constexpr int kApart = 8;  // rows from one to the next at least
constexpr std::size_t kFive = 5;
constexpr std::size_t kStartRuns = 8;

using Runs = std::span<const Run>;

/// Side of a module in pixels where five runs may be a finder pattern for ZXing-C++, 0 elsewhere.
/// Rows of rings and of noise look so, too; ZXing-C++ follows up all of them.
float finder_module(Runs five) {
  const int core = five[2].size();
  const int outer = std::max(five[0].size(), five[4].size());
  const int inner = std::max(five[1].size(), five[3].size());
  if (!five[0].dark || core < 3 || core < 2 * outer || core < inner) return 0;
  const float module = static_cast<float>(five[4].end - five[0].begin) / 7;
  return std::abs(static_cast<float>(core) - 3 * module) <= module + 0.5F ? module : 0;
}

/// How far a column is dark from a pixel on: 0 to `most`.
int walk(const cv::Mat& gray, int x, int y, int step, int level, int most) {
  int count = 0;
  for (; count < most && y >= 0 && y < gray.rows && gray.ptr(y)[x] < level; y += step) ++count;
  return count;
}

bool has_square_core(const cv::Mat& gray, int y, Runs five) {
  const int core = five[2].size();
  const int x = (five[2].begin + five[2].end) / 2;
  const int beside = (five[1].begin + five[1].end) / 2;
  const int level = (gray.ptr(y)[x] + gray.ptr(y)[beside]) / 2;
  const int up = walk(gray, x, y, -1, level, 2 * core);
  const int down = walk(gray, x, y, 1, level, 2 * core);
  return std::abs(up + down - 1 - core) <= core / 2;
}

/// Tells whether eight runs are 8:1:1:1:1:1:1:3, by the measure of ZXing-C++.
bool is_start(const std::array<float, kStartRuns>& sizes) {
  static constexpr std::array<float, kStartRuns> kModules{8, 1, 1, 1, 1, 1, 1, 3};
  constexpr float kEach = 0.8F;  // modules that one run may be off
  constexpr float kAll = 0.42F;  // of a module, that the runs may be off on average
  const float module = std::accumulate(sizes.begin(), sizes.end(), 0.0F) / 17;
  float off = 0;
  for (std::size_t i = 0; i < kStartRuns; ++i) {
    const float here = std::abs(sizes[i] - kModules[i] * module);
    if (here > kEach * module) return false;
    off += here;
  }
  return module >= 1 && off < kAll * 17 * module;
}

bool is_start(Runs eight) {
  std::array<float, kStartRuns> sizes{};
  for (std::size_t i = 0; i < kStartRuns; ++i) sizes[i] = static_cast<float>(eight[i].size());
  if (!eight[0].dark) std::reverse(sizes.begin(), sizes.end());  // upside down
  return is_start(sizes);
}

/// @param rows  that this one stands for
void add_row(Burden& burden, const cv::Mat& gray, int y, Runs runs, double rows) {
  constexpr int kHeight = 5;       // pixels; what is lower ZXing-C++ drops
  constexpr int kUsualStarts = 4;  // symbols side by side
  burden.edges += rows * static_cast<double>(runs.size() - 1);
  for (std::size_t i = 0; i + kFive <= runs.size(); ++i) {
    const float module = finder_module(runs.subspan(i, kFive));
    if (module == 0) continue;
    auto& kind = has_square_core(gray, y, runs.subspan(i, kFive)) ? burden.finders : burden.others;
    kind.hits += rows / 3;
    kind.count += rows / (3 * static_cast<double>(std::max(module, 1.0F)));
  }
  int starts = 0;
  for (std::size_t i = 0; i + kStartRuns <= runs.size(); ++i) {
    const Runs eight = runs.subspan(i, kStartRuns);
    if (!is_start(eight)) continue;
    starts += stands(gray, y, -kHeight, eight) || stands(gray, y, kHeight, eight) ? 1 : 0;
  }
  burden.starts += rows * std::max(starts - kUsualStarts, 0);
}

/// Comparisons: each row through a finder pattern with each of them.
double compared(const Burden::Finders& finders) { return finders.hits * finders.count; }

bool looks_for(const BackendRequest& request, std::initializer_list<SymbolFormat> formats) {
  return std::any_of(formats.begin(), formats.end(), [&](SymbolFormat format) {
    return std::find(request.formats.begin(), request.formats.end(), format) !=
           request.formats.end();
  });
}

}  // namespace

Burden burden_of(const cv::Mat& gray) {
  Burden burden;
  burden.pixels = static_cast<double>(gray.total());
  RowSplitter splitter;
  const int apart = std::max(kApart, (gray.rows + kRows - 1) / kRows);
  double part = 0;  // golden section: rows spread evenly over patterns of any height
  for (int top = 0; top < gray.rows; top += apart) {
    const int rows = std::min(apart, gray.rows - top);
    part = std::fmod(part + 0.6180339887, 1);
    const int row = top + static_cast<int>(part * rows);
    add_row(burden, gray, row, splitter.split(gray.ptr(row), gray.cols), rows);
  }
  return burden;
}

double pdf417_ms(const Burden& burden) {
  constexpr double kStart = 3.6e-9;  // ms a start and pixel
  return kStart * burden.starts * burden.pixels;
}

double extra_ms(const Burden& burden, const BackendRequest& request) {
  using enum SymbolFormat;
  // Measured with pictures of nothing else, 1 to 8 pixels a module.
  constexpr double kOther = 0.2;      // of which some are found to be none
  constexpr double kFinder = 1.1e-6;  // ms a hit and finder pattern
  constexpr double kRingEdge = 5e-5;  // ms an edge
  double ms = 0;
  if (looks_for(request, {qr_code, micro_qr_code, rmqr_code}))
    ms += kFinder * (compared(burden.finders) + kOther * compared(burden.others));
  if (looks_for(request, {pdf417})) ms += pdf417_ms(burden);
  if (looks_for(request, {aztec, aztec_rune})) ms += kRingEdge * burden.edges;
  return ms * (request.try_invert || request.try_rotate ? 2 : 1);
}

}  // namespace moongate::reader
