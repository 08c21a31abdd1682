// Finder patterns that are too small or too blurred to be told dark from light first.
#include <doctest/doctest.h>

#include <algorithm>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

// Version 1, 2.4 pixels a module, its top left at (40, 40).
cv::Mat picture() {
  const float side = 21 * 2.4F;
  return photograph(
      symbol_with("blobs", 1, {}),
      plane(21, {Vec(40, 40), Vec(40 + side, 40), Vec(40 + side, 40 + side), Vec(40, 40 + side)}),
      {120, 120}, 0.8);
}

}  // namespace

TEST_CASE("finder blobs: finders of two and a half pixels a module are found, blurred") {
  const auto finders = search_finder_blobs(picture(), {});
  const float near = 40 + 3.5F * 2.4F;
  const float far = 40 + 17.5F * 2.4F;
  for (const Vec centre : {Vec(near, near), Vec(far, near), Vec(near, far)}) {
    CAPTURE(centre.x);
    CAPTURE(centre.y);
    CHECK(std::any_of(finders.begin(), finders.end(),
                      [&](const Finder& f) { return cv::norm(f.centre - centre) < 1; }));
  }
}

TEST_CASE("finder blobs: nothing is found where nothing is, or when it is late") {
  CHECK(search_finder_blobs(cv::Mat(120, 120, CV_8U, cv::Scalar(200)), {}).empty());
  FinderSearch late;
  late.late = [] { return true; };
  CHECK(search_finder_blobs(picture(), late).empty());
}
