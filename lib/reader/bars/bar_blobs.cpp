#include "reader/bars/bar_blobs.hpp"

#include <algorithm>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace moongate::reader {

namespace {

constexpr int kCell = 8;                           // pixels a side
constexpr int kRowStep = 4;                        // rows from one that is looked at to the next
constexpr int kLooked = kCell * kCell / kRowStep;  // pixels of a cell
constexpr float kContrast = 40;     // mean square of the slope, two grey levels a pixel
constexpr float kCoherence = 0.7F;  // 1 where all slopes point one way, 0 where none prevails
constexpr float kSameWay = 0.85F;   // cosine of twice the angle between neighbours: 16 degrees

/// The structure tensor, mean of a cell: squares of the slope along x and y, and their product.
using Tensor = cv::Vec3f;
using Grid = cv::Mat_<Tensor>;

float energy(const Tensor& t) { return t[0] + t[1]; }

/// Twice the angle of the prevailing slope, as a vector as long as it prevails.
cv::Vec2f doubled(const Tensor& t) { return {t[0] - t[1], 2 * t[2]}; }

/// Sums of one row of cells, one column a pixel.
class Strip {
 public:
  explicit Strip(int width) : width_(width), xx_(size()), yy_(size()), xy_(size()) {}

  void clear() {
    for (auto* sums : {&xx_, &yy_, &xy_}) std::fill(sums->begin(), sums->end(), 0);
  }

  /// Adds the slopes between two rows.
  void add(const unsigned char* upper, const unsigned char* lower) {
    int* const xx = xx_.data();
    int* const yy = yy_.data();
    int* const xy = xy_.data();
    for (int x = 0; x + 1 < width_; ++x) {
      // 16 bits, so that compilers make eight pixels of one.
      const auto falling = static_cast<std::int16_t>(lower[x + 1] - upper[x]);
      const auto rising = static_cast<std::int16_t>(upper[x + 1] - lower[x]);
      const auto dx = static_cast<std::int16_t>(falling + rising);
      const auto dy = static_cast<std::int16_t>(falling - rising);
      xx[x] += dx * dx;
      yy[x] += dy * dy;
      xy[x] += dx * dy;
    }
  }

  [[nodiscard]] Tensor cell(int number) const {
    const auto first = number * kCell;
    const auto sum = [first](const std::vector<int>& sums) {
      int total = 0;
      for (int x = first; x < first + kCell; ++x) total += sums[static_cast<std::size_t>(x)];
      return static_cast<float>(total) / kLooked;
    };
    return {sum(xx_), sum(yy_), sum(xy_)};
  }

 private:
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(width_); }

  int width_;
  std::vector<int> xx_, yy_, xy_;
};

Grid tensors(const cv::Mat& gray) {
  Grid grid(gray.rows / kCell, gray.cols / kCell);
  Strip strip(gray.cols);
  for (int row = 0; row < grid.rows; ++row) {
    strip.clear();
    for (int y = row * kCell; y < (row + 1) * kCell; y += kRowStep)
      strip.add(gray.ptr(y), gray.ptr(y + 1));
    for (int column = 0; column < grid.cols; ++column) grid(row, column) = strip.cell(column);
  }
  return grid;
}

/// Splits a grid into blobs.
class BlobSearch {
 public:
  explicit BlobSearch(const Grid& grid) : grid_(grid), directions_(grid.size(), cv::Vec2f(0, 0)) {
    Grid smooth;
    cv::blur(grid, smooth, {3, 3}, {-1, -1}, cv::BORDER_REPLICATE);
    for (int y = 0; y < grid.rows; ++y)
      for (int x = 0; x < grid.cols; ++x) directions_(y, x) = direction_of(smooth(y, x));
  }

  std::vector<BarBlob> run() {
    std::vector<BarBlob> blobs;
    for (int y = 0; y < directions_.rows; ++y)
      for (int x = 0; x < directions_.cols; ++x)
        if (is_free({x, y})) blobs.push_back(grow({x, y}));
    return blobs;
  }

 private:
  /// Of length 1 where one direction prevails, else 0.
  static cv::Vec2f direction_of(const Tensor& tensor) {
    const cv::Vec2f twice = doubled(tensor);
    const auto strength = static_cast<float>(cv::norm(twice));
    if (energy(tensor) < kContrast || strength < kCoherence * energy(tensor)) return {0, 0};
    return twice / strength;
  }

  [[nodiscard]] bool is_free(cv::Point cell) const {
    return directions_(cell)[0] != 0 || directions_(cell)[1] != 0;
  }

  BarBlob grow(cv::Point seed) {
    BarBlob blob;
    std::vector<std::pair<cv::Point, cv::Vec2f>> open{take(seed)};
    while (!open.empty()) {
      const auto [cell, direction] = open.back();
      open.pop_back();
      add(blob, cell, direction);
      for (const cv::Point step : {cv::Point(1, 0), {-1, 0}, {0, 1}, {0, -1}}) {
        const cv::Point next = cell + step;
        if (cv::Rect({0, 0}, directions_.size()).contains(next) && is_free(next) &&
            directions_(next).dot(direction) > kSameWay)
          open.push_back(take(next));
      }
    }
    return blob;
  }

  /// Cells beside the bars are smooth themselves: they only join what lies around them.
  void add(BarBlob& blob, cv::Point cell, const cv::Vec2f& direction) const {
    blob.doubled += cv::Point2f(direction[0], direction[1]);
    if (energy(grid_(cell)) < kContrast) return;
    blob.cells.push_back((cv::Point2f(cell) + cv::Point2f(0.5F, 0.5F)) * kCell);
  }

  std::pair<cv::Point, cv::Vec2f> take(cv::Point cell) {
    const cv::Vec2f direction = directions_(cell);
    directions_(cell) = {0, 0};
    return {cell, direction};
  }

  const Grid& grid_;
  cv::Mat_<cv::Vec2f> directions_;
};

}  // namespace

std::vector<BarBlob> find_blobs(const cv::Mat& gray) { return BlobSearch(tensors(gray)).run(); }

}  // namespace moongate::reader
