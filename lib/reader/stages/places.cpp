#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/base/geometry.hpp"
#include "reader/scene/edge_cells.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: a matrix format asked for, and with the least effort nothing read. Adds: small symbols of
// every matrix format in large pictures, beside what was read too: a place that is full of edges,
// about square and stands alone is cut out, enlarged and looked at. Costs: a look over the
// working copy; for each place, five at most, a few lines of a plain pass.

namespace moongate::reader {

namespace {

constexpr int kCell = kEdgeCell;  // pixels of the working copy

// What was read, and the cells that it lies in.
void leave_out(cv::Mat& cells, const std::vector<Symbol>& symbols, float scale) {
  for (const Symbol& symbol : symbols) {
    std::vector<cv::Point> corners;
    for (const Point& p : symbol.corners)
      corners.emplace_back(cvFloor(p.x * scale / kCell), cvFloor(p.y * scale / kCell));
    cv::fillConvexPoly(cells, corners, cv::Scalar(0));
  }
}

// By its cells: a symbol is about square, or as wide as PDF417, and full of edges.
bool may_be_symbol(const cv::Rect& place, int cells) {
  constexpr int kLeast = 3;
  constexpr int kMost = 24;
  constexpr int kWidth = 4;    // times its height
  constexpr int kFilled = 45;  // percent; half where a square stands on its corner
  const auto [shorter, longer] = std::minmax(place.width, place.height);
  return shorter >= kLeast && longer <= kMost && longer <= kWidth * shorter &&
         100 * cells >= kFilled * place.area();
}

// In cells, the largest first.
std::vector<cv::Rect> places_of(const cv::Mat& cells) {
  constexpr std::size_t kMost = 5;
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat middles;
  const int count = cv::connectedComponentsWithStats(cells, labels, stats, middles);
  std::vector<cv::Rect> places;
  for (int i = 1; i < count; ++i) {
    const int* const s = stats.ptr<int>(i);
    const cv::Rect place(s[cv::CC_STAT_LEFT], s[cv::CC_STAT_TOP], s[cv::CC_STAT_WIDTH],
                         s[cv::CC_STAT_HEIGHT]);
    if (may_be_symbol(place, s[cv::CC_STAT_AREA])) places.push_back(place);
  }
  std::stable_sort(places.begin(), places.end(),
                   [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
  if (places.size() > kMost) places.resize(kMost);
  return places;
}

// In pixels of the picture, with a cell around it.
cv::Rect around(const cv::Rect& place, const Scene& scene) {
  const float cell = kCell / working_scale(scene);
  const cv::Point from(cvFloor(static_cast<float>(place.x - 1) * cell),
                       cvFloor(static_cast<float>(place.y - 1) * cell));
  const cv::Point to(cvCeil(static_cast<float>(place.x + place.width + 1) * cell),
                     cvCeil(static_cast<float>(place.y + place.height + 1) * cell));
  return cv::Rect(from, to) & cv::Rect({0, 0}, scene.gray.size());
}

PassResults look_at(const Scene& scene, const cv::Rect& place) {
  constexpr int kSmall = 12;  // cells; modules of what is larger need no enlarging
  const cv::Rect part = around(place, scene);
  const float scale = std::max(place.width, place.height) > kSmall ? 1 : 1.5F;
  cv::Mat pixels = scene.gray(part);
  if (scale > 1)
    cv::resize(pixels, pixels, {}, static_cast<double>(scale), static_cast<double>(scale),
               cv::INTER_CUBIC);
  return look_for_matrix(scene, pixels, plain(matrix_formats_left(scene)), scale,
                         {static_cast<float>(part.x), static_cast<float>(part.y)});
}

bool wanted(const Scene& scene) {
  return other_formats_pay(scene) && !scene.crowded && !matrix_formats_left(scene).empty();
}

PassResults see(const Scene& scene) {
  cv::Mat cells = edge_cells(scene.reduced);
  if (cells.empty()) return {};
  leave_out(cells, scene.symbols, working_scale(scene));
  PassResults passes;
  for (const cv::Rect& place : places_of(cells)) {
    for (PassResult& pass : look_at(scene, place)) {
      pass.found.failed.clear();  // evidence is what is seen in the picture as it is
      passes.push_back(std::move(pass));
    }
  }
  return passes;
}

}  // namespace

constinit const Stage kPlaces{"places", Effort::fast, wanted, nullptr, see};

}  // namespace moongate::reader
