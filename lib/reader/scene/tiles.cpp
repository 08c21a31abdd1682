#include "reader/scene/tiles.hpp"

#include <algorithm>
#include <iterator>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/base/geometry.hpp"
#include "reader/scene/deadline.hpp"

namespace moongate::reader {

namespace {

constexpr int kSide = 512;            // pixels
constexpr int kStep = kSide * 3 / 4;  // from one tile to the next

/// Where tiles begin along one side; the last ends where the picture does.
std::vector<int> begins(int length) {
  std::vector<int> result;
  for (int begin = 0; begin + kSide < length; begin += kStep) result.push_back(begin);
  result.push_back(std::max(length - kSide, 0));
  return result;
}

template <class Values>
void append(Values& to, Values& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// The whole picture, as small as a tile.
BackendResult read_reduced(const cv::Mat& pixels, double scale, const BackendRequest& request) {
  cv::Mat small;
  cv::resize(pixels, small, {}, scale, scale, cv::INTER_AREA);
  if (small.empty()) return {};
  return read_with_zxing(view_of(small), request);
}

}  // namespace

void add_part(BackendResult& found, BackendResult part, float scale, Point offset) {
  for (Symbol& symbol : part.symbols) symbol.corners = to_full_size(symbol.corners, scale, offset);
  for (FailedCandidate& candidate : part.failed)
    candidate.corners = to_full_size(candidate.corners, scale, offset);
  append(found.symbols, part.symbols);
  append(found.failed, part.failed);
  append(found.grids, part.grids);
  found.full |= part.full;
}

GrayView view_of(const cv::Mat& gray) noexcept {
  return {gray.data, gray.cols, gray.rows, static_cast<int>(gray.step)};
}

std::vector<cv::Rect> tiles_of(cv::Size size) {
  std::vector<cv::Rect> tiles;
  for (const int top : begins(size.height))
    for (const int left : begins(size.width))
      tiles.emplace_back(left, top, std::min(kSide, size.width), std::min(kSide, size.height));
  const auto from_middle = [&](const cv::Rect& tile) {
    const int right = 2 * tile.x + tile.width - size.width;
    const int down = 2 * tile.y + tile.height - size.height;
    return static_cast<std::int64_t>(right) * right + static_cast<std::int64_t>(down) * down;
  };
  std::stable_sort(tiles.begin(), tiles.end(), [&](const cv::Rect& a, const cv::Rect& b) {
    return from_middle(a) < from_middle(b);
  });
  return tiles;
}

void look_in_tiles(const Scene& scene, const cv::Mat& pixels, const BackendRequest& whole,
                   PassResult& pass) {
  constexpr std::uint8_t kMost = 32;        // a tile: a sheet of labels has fewer
  constexpr std::size_t kManyFailed = 100;  // in all tiles
  BackendRequest request = whole;
  request.most = kMost;
  BackendResult found;
  const double scale = static_cast<double>(kSide) / std::max(pixels.cols, pixels.rows);
  auto start = Clock::now();
  if (scale < 1)
    add_part(found, read_reduced(pixels, scale, request), static_cast<float>(scale), {});
  double longest = ms_since(start);
  for (const cv::Rect& tile : tiles_of(pixels.size())) {
    const bool late = ends_late(scene, longest);
    pass.incomplete |= late;
    if (late) break;
    start = Clock::now();
    const Point corner{static_cast<float>(tile.x), static_cast<float>(tile.y)};
    add_part(found, read_with_zxing(view_of(pixels(tile)), request), 1, corner);
    longest = std::max(longest, ms_since(start));
  }
  pass.incomplete |= found.full;
  pass.crowded |= found.full || found.failed.size() > kManyFailed;
  pass.found = std::move(found);
}

}  // namespace moongate::reader
