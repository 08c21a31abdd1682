#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <opencv2/core.hpp>
#include <vector>

#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read, and rows, or columns, that grow darker and lighter several times
// as a whole: a camera whose shutter rolls over the picture while a lamp flickers. Adds: matrix
// codes in such bands. Costs: two looks over the working copy; where there are bands a plain pass.

namespace moongate::reader {

namespace {

constexpr int kOctave = 64;  // steps of brightness from one to twice as much

using Brightness = std::vector<int>;  // of each row, in such steps; the first has none

const std::array<int, 256>& steps() {
  static const auto table = [] {
    std::array<int, 256> all{};
    for (std::size_t level = 1; level < all.size(); ++level)
      all[level] = static_cast<int>(std::lround(kOctave * std::log2(static_cast<double>(level))));
    return all;
  }();
  return table;
}

// By how much a row is brighter than the one before: the median of its pixels, so that what is
// printed there does not count. Dark pixels say little in any light.
int change(const unsigned char* before, const unsigned char* row, int size) {
  constexpr int kDark = 32;
  constexpr int kMost = 8 * kOctave;
  constexpr int kStep = 3;  // pixels: some tell it as well as all
  std::array<int, 2 * kMost + 1> counts{};
  int all = 0;
  for (int x = 0; x < size; x += kStep) {
    if (std::max(before[x], row[x]) < kDark) continue;
    ++counts[static_cast<std::size_t>(kMost + steps()[row[x]] - steps()[before[x]])];
    ++all;
  }
  std::size_t median = 0;
  for (int below = counts[0]; 2 * below < all; below += counts[median]) ++median;
  return all == 0 ? 0 : static_cast<int>(median) - kMost;
}

Brightness brightness_of_rows(const cv::Mat& gray) {
  Brightness result{0};
  for (int y = 1; y < gray.rows; ++y)
    result.push_back(result.back() + change(gray.ptr(y - 1), gray.ptr(y), gray.cols));
  return result;
}

// Tells whether it rises and falls by a third and more, several times.
bool has_bands(const Brightness& brightness) {
  constexpr int kSwing = kOctave * 2 / 5;
  constexpr int kLeastSwings = 4;
  int swings = 0;
  int extreme = 0;
  int way = 1;  // of the swing that goes on
  for (const int value : brightness) {
    const int back = way * (extreme - value);
    if (back <= 0) extreme = value;
    if (back < kSwing) continue;
    way = -way;
    extreme = value;
    ++swings;
  }
  return swings >= kLeastSwings;
}

// Rows as bright as the brightest.
cv::Mat levelled(const cv::Mat& gray, const Brightness& brightness) {
  constexpr int kMost = 4 * kOctave;  // rows that are darker still hold noise
  const int brightest = *std::max_element(brightness.begin(), brightness.end());
  cv::Mat result(gray.size(), CV_8U);
  for (int y = 0; y < gray.rows; ++y) {
    const int darker = std::min(kMost, brightest - brightness[static_cast<std::size_t>(y)]);
    gray.row(y).convertTo(result.row(y), CV_8U, std::exp2(static_cast<double>(darker) / kOctave));
  }
  return result;
}

cv::Mat levelled_rows(const cv::Mat& gray) {
  const Brightness brightness = brightness_of_rows(gray);
  return has_bands(brightness) ? levelled(gray, brightness) : cv::Mat();
}

// Empty where there are no bands.
cv::Mat without_bands(const cv::Mat& gray) {
  cv::Mat result = levelled_rows(gray);
  if (!result.empty()) return result;
  result = levelled_rows(gray.t());
  return result.empty() ? result : cv::Mat(result.t());
}

bool wanted(const Scene& scene) {
  return is_open(scene) && !scene.faint && !scene.crowded && !matrix_formats(scene).empty();
}

PassResults see(const Scene& scene) {
  const cv::Mat even = without_bands(scene.reduced);
  if (even.empty()) return {};
  return look_for_matrix(scene, even, plain(matrix_formats(scene)), working_scale(scene));
}

}  // namespace

constinit const Stage kBands{"bands", Effort::balanced, wanted, nullptr, see};

}  // namespace moongate::reader
