#include "reader/scene/matrix_border.hpp"

#include <array>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/base/row_runs.hpp"

namespace moongate::reader {

namespace {

constexpr int kSide = 144;    // pixels of the upright copy
constexpr int kDeepest = 12;  // rows from its edge: a module of the smallest symbol, which has ten

cv::Mat upright(const cv::Mat& gray, const Quad& corners) {
  constexpr float kHalf = 0.5F;  // OpenCV counts from the middles of pixels
  constexpr float kTo = kSide - kHalf;
  const std::array<cv::Point2f, 4> to{{{-kHalf, -kHalf}, {kTo, -kHalf}, {kTo, kTo}, {-kHalf, kTo}}};
  std::array<cv::Point2f, 4> from;
  for (std::size_t i = 0; i < 4; ++i) from[i] = {corners[i].x - kHalf, corners[i].y - kHalf};
  cv::Mat copy;
  cv::warpPerspective(gray, copy, cv::getPerspectiveTransform(from.data(), to.data()),
                      {kSide, kSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
  return copy;
}

/// Grey levels between which nearly all of a symbol lies.
struct Levels {
  double dark = 0;
  double light = 0;
  [[nodiscard]] double middle() const { return (dark + light) / 2; }
  [[nodiscard]] double contrast() const { return light - dark; }
};

Levels levels_of(const cv::Mat& copy) {
  std::array<int, 256> counts{};
  for (int y = 0; y < copy.rows; ++y)
    for (int x = 0; x < copy.cols; ++x) ++counts[copy.ptr(y)[x]];
  const int tail = static_cast<int>(copy.total()) / 20;
  std::size_t dark = 0;
  for (int seen = counts[0]; seen <= tail; seen += counts[++dark]) continue;
  std::size_t light = 255;
  for (int seen = counts[255]; seen <= tail; seen += counts[--light]) continue;
  return {static_cast<double>(dark), static_cast<double>(light)};
}

/// Lengths of stretches of one colour.
std::vector<int> runs_of(const cv::Mat& light) {
  std::vector<int> runs{1};
  for (int x = 1; x < light.cols; ++x) {
    if (light.at<unsigned char>(0, x) == light.at<unsigned char>(0, x - 1))
      ++runs.back();
    else
      runs.push_back(1);
  }
  return runs;
}

bool is_even(const std::vector<int>& runs) {
  constexpr std::size_t kFewest = 10;  // modules of the smallest symbol
  constexpr double kUneven = 0.3;      // deviation of their widths over the mean
  return runs.size() >= kFewest && unevenness(runs) <= kUneven;
}

/// What one side shows.
struct Side {
  bool dark = false;
  int modules = 0;  ///< in turn; 0 where they are not
  float clarity = 0;
};

/// The step from module to module, mean of a row.
float steps_of(const cv::Mat& row, const Levels& levels, std::size_t modules) {
  const double width = static_cast<double>(row.cols) / static_cast<double>(modules);
  double steps = 0;
  for (std::size_t i = 1; i < modules; ++i) {
    const auto level = [&](std::size_t module) -> int {
      const auto x = static_cast<int>((static_cast<double>(module) + 0.5) * width);
      return row.at<unsigned char>(0, x);
    };
    steps += std::abs(level(i) - level(i - 1));
  }
  return static_cast<float>(steps / static_cast<double>(modules - 1) / levels.contrast());
}

/// Looks at the upper side of the copy, row by row as far as a module reaches.
Side upper_side(const cv::Mat& copy, const Levels& levels) {
  constexpr double kDark = 0.9;  // of a side
  Side side;
  for (int y = 1; y < kDeepest; ++y) {
    const cv::Mat row = copy.row(y);
    const cv::Mat light = row > levels.middle();
    side.dark |= cv::countNonZero(light) <= (1 - kDark) * kSide;
    const auto runs = runs_of(light);
    const auto modules = static_cast<int>(runs.size());
    if (modules <= side.modules || !is_even(runs)) continue;
    side.modules = modules;
    side.clarity = steps_of(row, levels, runs.size());
  }
  return side;
}

/// An upright copy of a symbol, and its levels.
struct Copy {
  cv::Mat pixels;
  Levels levels;

  Copy(const cv::Mat& gray, const Quad& corners)
      : pixels(upright(gray, corners)), levels(levels_of(pixels)) {}

  [[nodiscard]] bool has_contrast() const {
    constexpr double kLeast = 40;  // grey levels
    return levels.contrast() >= kLeast;
  }
};

/// The upper side, the left one, the lower and the right one; of so many of them.
std::array<Side, 4> sides_of(const Copy& copy, std::size_t count) {
  std::array<Side, 4> sides;
  cv::Mat turned = copy.pixels.clone();
  for (std::size_t i = 0; i < count; ++i) {
    sides[i] = upper_side(turned, copy.levels);
    cv::rotate(turned, turned, cv::ROTATE_90_CLOCKWISE);
  }
  return sides;
}

/// Tells whether most rows have stretches of several lengths, as data do: rows along bars have
/// none, and those across the slats of a fence are even.
bool rows_vary(const cv::Mat& light) {
  constexpr std::size_t kFewest = 4;  // stretches
  constexpr double kUneven = 0.4;     // 0.7 where dark and light are random
  int vary = 0;
  for (int y = 0; y < light.rows; ++y) {
    const auto runs = runs_of(light.row(y));
    vary += runs.size() >= kFewest && unevenness(runs) > kUneven ? 1 : 0;
  }
  return 2 * vary > light.rows;
}

bool holds_data(const Copy& copy) {
  const cv::Mat light = copy.pixels > copy.levels.middle();
  return rows_vary(light) && rows_vary(light.t());
}

}  // namespace

std::optional<MatrixBorder> matrix_border(const cv::Mat& gray, const Quad& corners) {
  const Copy copy(gray, corners);
  if (!copy.has_contrast()) return std::nullopt;
  const auto sides = sides_of(copy, 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const Side& one = sides[(i + 2) % 4];
    const Side& other = sides[(i + 3) % 4];
    const bool dark = sides[i].dark && sides[(i + 1) % 4].dark;
    if (!dark || one.modules == 0 || other.modules == 0) continue;
    const Side& finer = one.modules > other.modules ? one : other;
    return MatrixBorder{finer.modules, finer.clarity};
  }
  return std::nullopt;
}

std::optional<MatrixBorder> matrix_corner(const cv::Mat& gray, const Quad& corners) {
  constexpr float kFewest = 5;    // modules of the dark side
  constexpr float kClear = 0.5F;  // the grid of a screen is less so where it shows as moiré
  const Copy copy(gray, corners);
  if (!copy.has_contrast()) return std::nullopt;
  const auto sides = sides_of(copy, 2);
  const bool above = sides[0].dark;  // else it is the left one
  const Side& turns = sides[above ? 1 : 0];
  if (!(above || sides[1].dark) || turns.modules == 0) return std::nullopt;
  if (turns.clarity < kClear || !holds_data(copy)) return std::nullopt;
  const float upper = distance(corners[0], corners[1]);
  const float left = distance(corners[0], corners[3]);
  const float module = (above ? left : upper) / static_cast<float>(turns.modules);
  if ((above ? upper : left) < kFewest * module) return std::nullopt;
  return MatrixBorder{turns.modules, turns.clarity};
}

}  // namespace moongate::reader
