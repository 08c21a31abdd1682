#include "reader/base/row_runs.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace moongate::reader {

namespace {

constexpr int kReach = 24;  // pixels to each side whose mean parts dark from light
constexpr int kWindow = 2 * kReach + 1;
constexpr int kClear = 8;  // grey levels from the mean that are more than noise
constexpr std::uint8_t kDark = 1;
constexpr std::uint8_t kLight = 2;

}  // namespace

const std::vector<Run>& RowSplitter::split(const unsigned char* row, int width) {
  add_up(row, width);
  part(row, width);
  runs_.assign(1, {0, width, false});
  for (int x = 0; x < width; ++x) {
    x = skip(x, width);
    const std::uint8_t side = x < width ? sides_[static_cast<std::size_t>(x)] : 0;
    if (side == 0 || (side == kDark) == runs_.back().dark) continue;
    runs_.back().end = x;
    runs_.push_back({x, width, side == kDark});
  }
  return runs_;
}

/// Sums from the left; beyond its ends the row goes on as it ends. They wrap around: what is asked
/// for is the difference of two, which is less than a sum holds.
void RowSplitter::add_up(const unsigned char* row, int width) {
  static_assert(255 * kWindow <= INT16_MAX);
  sums_.resize(static_cast<std::size_t>(width + kWindow));
  std::uint16_t* at = sums_.data();
  unsigned sum = 0;
  const auto add = [&](unsigned char pixel) { *++at = static_cast<std::uint16_t>(sum += pixel); };
  for (int i = 0; i < kReach; ++i) add(row[0]);
  for (int x = 0; x < width; ++x) add(row[x]);
  for (int i = 0; i < kReach; ++i) add(row[width - 1]);
}

/// Compares with the mean without a division, in a loop that compilers make eight pixels of.
void RowSplitter::part(const unsigned char* row, int width) {
  constexpr std::int16_t kFar = kClear * kWindow;
  sides_.resize(static_cast<std::size_t>(width));
  const std::uint16_t* const from = sums_.data();
  const std::uint16_t* const to = from + kWindow;
  std::uint8_t* const side = sides_.data();
  for (int x = 0; x < width; ++x) {
    const auto excess = static_cast<std::int16_t>(row[x] * kWindow - to[x] + from[x]);
    const int dark = excess < -kFar ? kDark : 0;
    const int light = excess > kFar ? kLight : 0;
    side[x] = static_cast<std::uint8_t>(dark | light);
  }
}

/// Passes over pixels that are alike or near the mean, eight at a time.
int RowSplitter::skip(int x, int width) const {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t other = kEach * (runs_.back().dark ? kLight : kDark);
  std::uint64_t eight = 0;
  for (; x + 8 <= width; x += 8) {
    std::memcpy(&eight, &sides_[static_cast<std::size_t>(x)], sizeof eight);
    if ((eight & other) != 0) break;
  }
  return x;
}

double unevenness(const std::vector<int>& widths) {
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(widths, mean, deviation);
  return deviation[0] / mean[0];
}

bool stands(const cv::Mat& gray, int row, int height, std::span<const Run> runs) {
  if (row + height < 0 || row + height >= gray.rows) return false;
  const unsigned char* here = gray.ptr(row);
  const unsigned char* below = gray.ptr(row + height);
  std::size_t agree = 0;
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    const int a = (runs[i].begin + runs[i].end) / 2;
    const int b = (runs[i + 1].begin + runs[i + 1].end) / 2;
    const int change = here[a] - here[b];
    const int change_below = below[a] - below[b];
    if (change * change_below > 0 && 2 * std::abs(change_below) > std::abs(change)) ++agree;
  }
  return agree * 10 >= (runs.size() - 1) * 8;
}

}  // namespace moongate::reader
