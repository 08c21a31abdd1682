#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace moongate::reader {

/// Pixels of one row that are alike.
struct Run {
  int begin = 0;
  int end = 0;
  bool dark = false;
  [[nodiscard]] int size() const { return end - begin; }
};

/// Splits rows into dark and light. Pixels near the mean of their surroundings go with what stands
/// before them. Keeps its memory from row to row.
class RowSplitter {
 public:
  /// The runs of one row, the first of them light and perhaps empty; valid until the next call.
  const std::vector<Run>& split(const unsigned char* row, int width);

 private:
  void add_up(const unsigned char* row, int width);
  void part(const unsigned char* row, int width);
  [[nodiscard]] int skip(int x, int width) const;

  std::vector<std::uint16_t> sums_;
  std::vector<std::uint8_t> sides_;
  std::vector<Run> runs_;
};

/// Standard deviation of some widths over their mean. Precondition: not empty.
double unevenness(const std::vector<int>& widths);

/// Tells whether another row, `height` further down or, negative, up, is dark and light in the same
/// places.
bool stands(const cv::Mat& gray, int row, int height, std::span<const Run> runs);

}  // namespace moongate::reader
