#include "reader/backend/local_threshold.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace moongate::reader {

namespace {

using Byte = std::uint8_t;

constexpr int kBlock = 8;      // pixels
constexpr int kReach = 2;      // blocks to each side
constexpr int kContrast = 24;  // grey levels; a block with no more has no level of its own
constexpr int kLeastSide = kBlock * (2 * kReach + 1);

int blocks_of(int pixels) { return (pixels + kBlock - 1) / kBlock; }

/// The first pixel of a block; the last block ends where the picture does.
int begin_of(int block, int pixels) { return std::min(block * kBlock, pixels - kBlock); }

/// The darkest and the lightest of each column of some rows.
void find_extremes(const cv::Mat& rows, Byte* least, Byte* most) {
  const int width = rows.cols;  // beside the loop, so that compilers make many pixels of it
  std::copy_n(rows.ptr(0), width, least);
  std::copy_n(rows.ptr(0), width, most);
  for (int y = 1; y < rows.rows; ++y) {
    const Byte* const row = rows.ptr(y);
    for (int x = 0; x < width; ++x) {
      least[x] = std::min(least[x], row[x]);
      most[x] = std::max(most[x], row[x]);
    }
  }
}

/// The level of each block; 0 where it has no contrast.
cv::Mat block_levels(const cv::Mat& gray) {
  cv::Mat levels(blocks_of(gray.rows), blocks_of(gray.cols), CV_8U);
  std::vector<Byte> least(static_cast<std::size_t>(gray.cols));
  std::vector<Byte> most(least.size());
  for (int y = 0; y < levels.rows; ++y) {
    const int top = begin_of(y, gray.rows);
    find_extremes(gray.rowRange(top, top + kBlock), least.data(), most.data());
    for (int x = 0; x < levels.cols; ++x) {
      const int left = begin_of(x, gray.cols);
      const int dark = *std::min_element(&least[static_cast<std::size_t>(left)],
                                         &least[static_cast<std::size_t>(left)] + kBlock);
      const int light = *std::max_element(&most[static_cast<std::size_t>(left)],
                                          &most[static_cast<std::size_t>(left)] + kBlock);
      levels.ptr(y)[x] = static_cast<Byte>(light - dark > kContrast ? (light + dark) / 2 : 0);
    }
  }
  return levels;
}

/// Levels of some blocks that have one.
struct Sum {
  std::uint16_t levels = 0;
  std::uint16_t blocks = 0;

  void add(const Sum& other) {
    levels = static_cast<std::uint16_t>(levels + other.levels);
    blocks = static_cast<std::uint16_t>(blocks + other.blocks);
  }
};

Sum sum_of(Byte level) { return {level, static_cast<std::uint16_t>(level > 0 ? 1 : 0)}; }

/// The first of the five blocks around one; at the borders they are those that are there.
int first_around(int block, int blocks) {
  return std::clamp(block, kReach, blocks - kReach - 1) - kReach;
}

/// The mean over the blocks around each that have a level, its own counted three times.
cv::Mat smoothed(const cv::Mat& levels) {
  cv::Mat result(levels.size(), CV_8U);
  std::vector<Sum> columns(static_cast<std::size_t>(levels.cols));
  for (int y = 0; y < levels.rows; ++y) {
    std::fill(columns.begin(), columns.end(), Sum());
    const int top = first_around(y, levels.rows);
    for (int row = top; row <= top + 2 * kReach; ++row)
      for (int x = 0; x < levels.cols; ++x)
        columns[static_cast<std::size_t>(x)].add(sum_of(levels.ptr(row)[x]));
    for (int x = 0; x < levels.cols; ++x) {
      const Sum own = sum_of(levels.ptr(y)[x]);
      Sum sum = own;
      sum.add(own);
      const int left = first_around(x, levels.cols);
      for (int i = left; i <= left + 2 * kReach; ++i) sum.add(columns[static_cast<std::size_t>(i)]);
      result.ptr(y)[x] = static_cast<Byte>(sum.blocks > 0 ? sum.levels / sum.blocks : 0);
    }
  }
  return result;
}

/// Blocks without a level, row after row, take that of the next that has one; the last ones that of
/// the one before.
void fill_gaps(cv::Mat& levels) {
  Byte* const end = levels.data + levels.total();
  Byte* gap = levels.data;
  while (gap != end) {
    gap = std::find(gap, end, Byte{0});
    Byte* const next = std::find_if(gap, end, [](Byte level) { return level > 0; });
    std::fill(gap, next, next != end ? *next : gap[-1]);
    gap = next;
  }
}

/// The level of each pixel of a row.
void spread(const Byte* levels, cv::Mat& pixels) {
  for (int x = 0; x < blocks_of(pixels.cols); ++x)
    std::fill_n(pixels.data + begin_of(x, pixels.cols), kBlock, levels[x]);
}

cv::Mat parted_by(const cv::Mat& gray, const cv::Mat& levels) {
  cv::Mat result(gray.size(), CV_8U);
  cv::Mat level(1, gray.cols, CV_8U);
  for (int block = 0; block < levels.rows; ++block) {
    spread(levels.ptr(block), level);
    const int top = begin_of(block, gray.rows);
    for (int y = top; y < top + kBlock; ++y)
      cv::compare(gray.row(y), level, result.row(y), cv::CMP_GT);
  }
  return result;
}

}  // namespace

cv::Mat parted_locally(const cv::Mat& gray) {
  if (std::min(gray.cols, gray.rows) < kLeastSide) return {};
  cv::Mat levels = smoothed(block_levels(gray));
  if (cv::countNonZero(levels) == 0) return {};
  fill_gaps(levels);
  return parted_by(gray, levels);
}

}  // namespace moongate::reader
