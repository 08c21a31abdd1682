#include "reader/grey/grid_search.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

// A symbol of 5 pixels a module with its top left at (50, 50).
struct Drawn {
  explicit Drawn(int version) : dimension(17 + 4 * version) {
    const float far = 50 + 5 * static_cast<float>(dimension);
    corners = {Vec(50, 50), Vec(far, 50), Vec(far, far), Vec(50, far)};
    const int side = cvRound(far) + 50;
    patch.fine =
        photograph(symbol_with("grid", version, {}), plane(dimension, corners), {side, side}, 1);
    cv::GaussianBlur(patch.fine, patch.coarse, {0, 0}, 2);
  }
  int dimension;
  std::array<Vec, 4> corners;
  Patch patch;
};

}  // namespace

TEST_CASE("grid search: finders stand three and a half modules from their corners") {
  const Drawn drawn(1);
  const Finders finders = guess_finders(drawn.corners, 21);
  CHECK(cv::norm(finders[0].centre - Vec(67.5F, 67.5F)) < 1e-3);
  CHECK(cv::norm(finders[1].centre - Vec(137.5F, 67.5F)) < 1e-3);  // 50 + 17.5 × 5
  CHECK(cv::norm(finders[2].centre - Vec(67.5F, 137.5F)) < 1e-3);
  for (const Finder& f : finders) {
    CHECK(cv::norm(f.axes[0] - Vec(5, 0)) < 1e-3);
    CHECK(cv::norm(f.axes[1] - Vec(0, 5)) < 1e-3);
  }
}

TEST_CASE("grid search: the dimension follows from the finders, the plane from the patterns") {
  for (const int version : {1, 2, 6}) {
    CAPTURE(version);
    const Drawn drawn(version);
    const auto finders = guess_finders(drawn.corners, drawn.dimension);
    const auto grids = find_grids(drawn.patch, finders, drawn.corners, {});
    REQUIRE_FALSE(grids.empty());
    CHECK(grids.size() <= 2);
    CHECK(grids[0].dimension == drawn.dimension);
    CHECK(grids[0].agreement > 0.8F);
    CHECK(cv::norm(grids[0].warp.at({10, 10}) - Vec(100, 100)) < 0.5);
  }
}

TEST_CASE("grid search: when it is late only the likeliest dimension is tried") {
  const Drawn drawn(6);
  const auto finders = guess_finders(drawn.corners, drawn.dimension);
  GridSearch search;
  search.most = 9;
  CHECK(find_grids(drawn.patch, finders, drawn.corners, search).size() > 1);
  CHECK(find_grids(drawn.patch, finders, drawn.corners, search, [] { return true; }).size() == 1);
}
