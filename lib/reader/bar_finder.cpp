#include "reader/bar_finder.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

#include "reader/bar_edges.hpp"
#include "reader/geometry.hpp"

namespace moongate::reader {

namespace {

using Vec = cv::Point2f;

constexpr int kCell = 8;            // pixels a side
constexpr int kRowStep = 4;         // rows from one that is looked at to the next
constexpr int kLevels = 3;          // cells of 8, 16 and 32 pixels
constexpr float kContrast = 40;     // mean square of the slope, two grey levels a pixel
constexpr float kCoherence = 0.7F;  // 1 where all slopes point one way, 0 where none prevails
constexpr float kSameWay = 0.85F;   // cosine of twice the angle between neighbours: 16 degrees
constexpr std::size_t kFewestCells = 6;
constexpr float kNarrowest = 32;          // pixels: half a pixel a module of the shortest symbol
constexpr float kLowest = 8;              // pixels
constexpr std::size_t kFewestEdges = 16;  // half of UPC-E's, as fine print shows fewer
constexpr double kAlike = 0.4;            // correlation of lines through the same bars
constexpr int kLean = 2;                  // pixels by which bars may lean between two lines
constexpr float kMostShear = 0.5F;        // rows of a symbol lie square to its bars, about
constexpr float kMostFan = 0.35F;         // radians between the bars at both ends

/// The structure tensor, mean of a cell: squares of the slope along x and y, and their product.
using Tensor = cv::Vec3f;
using Grid = cv::Mat_<Tensor>;

float energy(const Tensor& t) { return t[0] + t[1]; }

/// Twice the angle of the prevailing slope, as a vector as long as it prevails.
Vec doubled(const Tensor& t) { return {t[0] - t[1], 2 * t[2]}; }

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
      return static_cast<float>(total) / (kCell * kCell / kRowStep);
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

/// Cells that hang together and agree in direction.
struct Blob {
  std::vector<cv::Point> cells;
  Vec direction;  ///< doubled, summed
};

/// Splits a grid into blobs.
class BlobSearch {
 public:
  explicit BlobSearch(const Grid& grid) : directions_(grid.size(), cv::Vec2f(0, 0)) {
    Grid smooth;
    cv::blur(grid, smooth, {3, 3}, {-1, -1}, cv::BORDER_REPLICATE);
    for (int y = 0; y < grid.rows; ++y)
      for (int x = 0; x < grid.cols; ++x) directions_(y, x) = direction_of(smooth(y, x));
  }

  std::vector<Blob> run() {
    std::vector<Blob> blobs;
    for (int y = 0; y < directions_.rows; ++y)
      for (int x = 0; x < directions_.cols; ++x)
        if (is_free({x, y})) blobs.push_back(grow({x, y}));
    return blobs;
  }

 private:
  /// Of length 1 where one direction prevails, else 0.
  static cv::Vec2f direction_of(const Tensor& tensor) {
    const Vec twice = doubled(tensor);
    const auto strength = static_cast<float>(cv::norm(twice));
    if (energy(tensor) < kContrast || strength < kCoherence * energy(tensor)) return {0, 0};
    return {twice.x / strength, twice.y / strength};
  }

  [[nodiscard]] bool is_free(cv::Point cell) const {
    return directions_(cell)[0] != 0 || directions_(cell)[1] != 0;
  }

  Blob grow(cv::Point seed) {
    Blob blob;
    std::vector<std::pair<cv::Point, cv::Vec2f>> open{take(seed)};
    while (!open.empty()) {
      const auto [cell, direction] = open.back();
      open.pop_back();
      blob.cells.push_back(cell);
      blob.direction += Vec(direction[0], direction[1]);
      for (const cv::Point step : {cv::Point(1, 0), {-1, 0}, {0, 1}, {0, -1}}) {
        const cv::Point next = cell + step;
        if (cv::Rect({0, 0}, directions_.size()).contains(next) && is_free(next) &&
            directions_(next).dot(direction) > kSameWay)
          open.push_back(take(next));
      }
    }
    return blob;
  }

  std::pair<cv::Point, cv::Vec2f> take(cv::Point cell) {
    const cv::Vec2f direction = directions_(cell);
    directions_(cell) = {0, 0};
    return {cell, direction};
  }

  cv::Mat_<cv::Vec2f> directions_;
};

/// A straight line through weighted points.
class Line {
 public:
  void add(float x, float y, float weight) {
    n_ += weight;
    x_ += weight * x;
    y_ += weight * y;
    xx_ += weight * x * x;
    xy_ += weight * x * y;
    yy_ += weight * y * y;
  }
  [[nodiscard]] float slope() const {
    const double spread = n_ * xx_ - x_ * x_;
    return spread > 0 ? static_cast<float>((n_ * xy_ - x_ * y_) / spread) : 0;
  }
  [[nodiscard]] float mean_x() const { return static_cast<float>(x_ / n_); }
  [[nodiscard]] float mean_y() const { return static_cast<float>(y_ / n_); }
  /// Standard deviation of y from a line of that slope through the mean.
  [[nodiscard]] float deviation(float slope) const {
    const double xx = xx_ / n_ - x_ / n_ * (x_ / n_);
    const double xy = xy_ / n_ - x_ / n_ * (y_ / n_);
    const double yy = yy_ / n_ - y_ / n_ * (y_ / n_);
    return static_cast<float>(std::sqrt(std::max(0.0, yy - 2 * slope * xy + slope * slope * xx)));
  }

 private:
  double n_ = 0, x_ = 0, y_ = 0, xx_ = 0, xy_ = 0, yy_ = 0;
};

/// What the cells of a blob say of the bars in it, in coordinates across (x) and along (y) them.
struct Shape {
  Vec across;      ///< of length 1
  float left = 0;  ///< ends
  float right = 0;
  Line middle;  ///< height of the cells over the way across
  Line fan;     ///< radians by which bars lean from the mean over the way across

  [[nodiscard]] Vec to_picture(float x, float y) const {
    return across * x + Vec(-across.y, across.x) * y;
  }
};

Shape shape_of(const Blob& blob, const Grid& grid) {
  Shape shape;
  const float angle = std::atan2(blob.direction.y, blob.direction.x) / 2;
  shape.across = {std::cos(angle), std::sin(angle)};
  shape.left = std::numeric_limits<float>::max();
  shape.right = std::numeric_limits<float>::lowest();
  for (const cv::Point at : blob.cells) {
    const Tensor& tensor = grid(at);
    if (energy(tensor) < kContrast) continue;
    const Vec pixel((static_cast<float>(at.x) + 0.5F) * kCell,
                    (static_cast<float>(at.y) + 0.5F) * kCell);
    const float x = pixel.dot(shape.across);
    const float y = pixel.dot(Vec(-shape.across.y, shape.across.x));
    shape.left = std::min(shape.left, x);
    shape.right = std::max(shape.right, x);
    shape.middle.add(x, y, 1);
    const Vec own = doubled(tensor);
    const auto across = static_cast<float>(blob.direction.cross(own));
    const float lean = std::atan2(across, blob.direction.dot(own)) / 2;
    shape.fan.add(x, lean, energy(tensor));
  }
  return shape;
}

Quad quad_of(const Shape& shape, float height) {
  const float shear = std::clamp(shape.middle.slope(), -kMostShear, kMostShear);
  const float width = shape.right - shape.left;
  const float most = kMostFan / width;
  const float fan = std::clamp(shape.fan.slope(), -most, most);
  const auto corner = [&](float x, float side) {
    const float lean = fan * (x - shape.fan.mean_x());
    const float y = shape.middle.mean_y() + shear * (x - shape.middle.mean_x());
    const float half = side * height / 2;
    const Vec p = shape.to_picture(x - half * std::sin(lean), y + half * std::cos(lean));
    return Point{p.x, p.y};
  };
  return {corner(shape.left, -1), corner(shape.right, -1), corner(shape.right, 1),
          corner(shape.left, 1)};
}

struct Candidate {
  Quad quad{};
  std::size_t edges = 0;
};

/// The grey levels on a line across the bars, `down` of their height from the top.
cv::Mat line_across(const cv::Mat& gray, const Quad& bars, float down, int columns) {
  const auto place = [&](const Point& top, const Point& bottom) {
    return Vec(top.x + (bottom.x - top.x) * down, top.y + (bottom.y - top.y) * down);
  };
  const Vec from = place(bars[0], bars[3]);
  const Vec step = (place(bars[1], bars[2]) - from) / columns;
  cv::Mat line(1, columns, CV_8U);
  for (int x = 0; x < columns; ++x) {
    const Vec p = from + step * static_cast<float>(x);
    const int column = std::clamp(static_cast<int>(p.x), 0, gray.cols - 1);
    const int row = std::clamp(static_cast<int>(p.y), 0, gray.rows - 1);
    line.at<unsigned char>(0, x) = gray.at<unsigned char>(row, column);
  }
  return line;
}

/// Counts the edges between bars; 0 where lines a little apart show different ones, as writing does
/// and symbols of squares. One of three lines may run through a streak.
std::size_t count_edges(const cv::Mat& gray, const Quad& bars) {
  const int columns = std::max(cvRound(distance(bars[0], bars[1])), 1);
  std::array<cv::Mat, 3> lines;
  std::array<std::size_t, 3> counts{};
  for (std::size_t i = 0; i < 3; ++i) {
    lines[i] = line_across(gray, bars, 0.3F + 0.2F * static_cast<float>(i), columns);
    counts[i] = longest_stretch(edges_of(lines[i])).size();
  }
  std::sort(counts.begin(), counts.end());
  const double alike =
      std::max({likeness(lines[0], lines[1], kLean), likeness(lines[1], lines[2], kLean),
                likeness(lines[0], lines[2], kLean)});
  return alike >= kAlike ? counts[1] : 0;
}

/// Evenly spread cells reach the square root of 3 deviations to each side.
constexpr float kHeightOverDeviation = 3.46F;

/// Half the size; without the last column and row where their number is odd, as OpenCV is several
/// times as fast at whole ratios.
cv::Mat halved(const cv::Mat& picture) {
  const cv::Size size(picture.cols / 2, picture.rows / 2);
  cv::Mat half;
  if (!size.empty())
    cv::resize(picture(cv::Rect({0, 0}, size * 2)), half, size, 0, 0, cv::INTER_AREA);
  return half;
}

/// The places in one picture of the pyramid, in its pixels.
std::vector<Quad> places_in(const cv::Mat& picture) {
  std::vector<Quad> places;
  const Grid grid = tensors(picture);
  for (const Blob& blob : BlobSearch(grid).run()) {
    if (blob.cells.size() < kFewestCells) continue;
    const Shape shape = shape_of(blob, grid);
    const float slope = std::clamp(shape.middle.slope(), -kMostShear, kMostShear);
    const float height = kHeightOverDeviation * shape.middle.deviation(slope);
    if (shape.right - shape.left >= kNarrowest && height >= kLowest)
      places.push_back(quad_of(shape, height));
  }
  return places;
}

}  // namespace

std::vector<Quad> find_bars(const cv::Mat& gray) {
  std::vector<Candidate> found;
  cv::Mat picture = gray;
  float scale = 1;
  for (int level = 0; level < kLevels; ++level, scale /= 2) {
    if (level > 0) picture = halved(picture);
    if (std::min(picture.cols, picture.rows) < 2 * kCell) break;
    for (const Quad& place : places_in(picture)) {
      const Quad quad = to_full_size(place, scale, {});
      const std::size_t edges = count_edges(gray, quad);
      if (edges >= kFewestEdges && edges <= kMostEdges) found.push_back({quad, edges});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.edges > b.edges; });
  std::vector<Quad> quads;
  for (const Candidate& candidate : found) quads.push_back(candidate.quad);
  return quads;
}

}  // namespace moongate::reader
