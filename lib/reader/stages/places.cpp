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

// Of what is larger the working copy shows enough.
std::vector<cv::Rect> places_of(const cv::Mat& cells) {
  constexpr int kLargest = 24;  // cells
  constexpr std::size_t kMost = 5;
  std::vector<cv::Rect> places = edge_places(cells);
  std::erase_if(
      places, [](const cv::Rect& place) { return std::max(place.width, place.height) > kLargest; });
  if (places.size() > kMost) places.resize(kMost);
  return places;
}

PassResults look_at(const Scene& scene, const cv::Rect& place) {
  constexpr int kSmall = 12;  // cells; modules of what is larger need no enlarging
  const cv::Rect part = around_cells(place, working_scale(scene), scene.gray.size());
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
