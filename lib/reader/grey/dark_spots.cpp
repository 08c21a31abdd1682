#include "reader/grey/dark_spots.hpp"

#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/grey/strips.hpp"

namespace moongate::reader::grey {
namespace {

// Dark where a pixel is below the mean of its surroundings by more than noise.
cv::Mat dark_areas(const cv::Mat& gray, int window) {
  cv::Mat mean;
  cv::boxFilter(gray, mean, CV_8U, {window, window});
  cv::Mat level;
  mean.convertTo(level, CV_8U, 0.97, -1.0);
  cv::Mat dark;
  cv::compare(gray, level, dark, cv::CMP_LT);
  return dark;
}

// Joins the dark runs of each row with those above them that they touch.
class Joining {
 public:
  void add_row(int row, const std::uint8_t* dark, int columns) {
    above_.swap(here_);
    here_.clear();
    std::size_t next = 0;  // of the runs above that may touch
    for (int x = 0; x < columns;) {
      const int from = x++;
      if (dark[from] == 0) continue;
      while (x < columns && dark[x] != 0) ++x;
      add_run(row, {from, x, 0}, next);
    }
  }

  // What is left of the spots that were joined to others is taken out.
  std::vector<Spot> take() {
    std::erase_if(spots_, [](const Spot& spot) { return spot.area == 0; });
    return std::move(spots_);
  }

 private:
  struct Run {
    int from, to;  // columns, the latter behind it
    int spot;
  };

  void add_run(int row, Run run, std::size_t& next) {
    while (next < above_.size() && above_[next].to <= run.from) ++next;
    run.spot = -1;
    for (std::size_t i = next; i < above_.size() && above_[i].from < run.to; ++i) {
      const int touched = root(above_[i].spot);
      run.spot = run.spot < 0 ? touched : joined(run.spot, touched);
    }
    if (run.spot < 0) run.spot = new_spot();
    at(run.spot).add(row, run.from, run.to);
    here_.push_back(run);
  }

  int new_spot() {
    spots_.emplace_back();
    joined_to_.push_back(static_cast<int>(joined_to_.size()));
    return joined_to_.back();
  }

  // The earlier one stays, so that spots are listed by their first pixels.
  int joined(int a, int b) {
    if (a == b) return a;
    if (b < a) std::swap(a, b);
    joined_to_[static_cast<std::size_t>(b)] = a;
    at(a).add(at(b));
    at(b) = {};
    return a;
  }

  int root(int spot) {
    while (true) {
      int& up = joined_to_[static_cast<std::size_t>(spot)];
      if (up == spot) return spot;
      up = joined_to_[static_cast<std::size_t>(up)];  // so that the next way is shorter
      spot = up;
    }
  }

  Spot& at(int spot) { return spots_[static_cast<std::size_t>(spot)]; }

  std::vector<Spot> spots_;
  std::vector<int> joined_to_;  // a spot each, itself when it was not joined
  std::vector<Run> above_;
  std::vector<Run> here_;
};

}  // namespace

void Spot::add(int row, int from, int to) {
  left = area == 0 ? from : std::min(left, from);
  top = area == 0 ? row : top;
  right = std::max(right, to);
  bottom = row + 1;
  area += to - from;
  const double n = to - from;
  const double first = from;
  const double sum = n * first + n * (n - 1) / 2;
  x += sum;
  y += n * row;
  xx += n * first * first + first * n * (n - 1) + n * (n - 1) * (2 * n - 1) / 6;
  xy += sum * row;
  yy += n * row * row;
}

void Spot::add(const Spot& other) {
  left = std::min(left, other.left);
  top = std::min(top, other.top);
  right = std::max(right, other.right);
  bottom = std::max(bottom, other.bottom);
  area += other.area;
  x += other.x;
  y += other.y;
  xx += other.xx;
  xy += other.xy;
  yy += other.yy;
}

std::vector<Spot> dark_spots(const cv::Mat& gray, int window, const std::function<bool()>& late) {
  Joining joining;
  const bool whole = in_strips(gray.rows, late, [&](cv::Range rows) {
    const cv::Mat dark = dark_areas(gray.rowRange(rows), window);
    for (int y = 0; y < dark.rows; ++y) joining.add_row(rows.start + y, dark.ptr(y), dark.cols);
  });
  if (!whole) return {};
  return joining.take();
}

}  // namespace moongate::reader::grey
