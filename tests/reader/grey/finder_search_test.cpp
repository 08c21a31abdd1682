#include "reader/grey/finder_search.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::grey::testing;

namespace {

// Version 1, 5 pixels a module, its top left at (60, 60).
cv::Mat picture() {
  return photograph(symbol_with("search", 1, {}),
                    plane(21, {Vec(60, 60), Vec(165, 60), Vec(165, 165), Vec(60, 165)}), {220, 220},
                    1);
}

bool is_found(const std::vector<Finder>& finders, Vec centre) {
  return std::any_of(finders.begin(), finders.end(),
                     [&](const Finder& f) { return cv::norm(f.centre - centre) < 1; });
}

Finder finder_at(Vec centre, float agreement) {
  return {centre, {Vec(4, 0), Vec(0, 4)}, agreement};
}

}  // namespace

TEST_CASE("finder search: all three finders are found, first of all") {
  const auto finders = search_finders(picture(), {});
  REQUIRE(finders.size() >= 3);
  const std::vector<Finder> first(finders.begin(), finders.begin() + 3);
  for (const Vec centre : {Vec(77.5F, 77.5F), Vec(147.5F, 77.5F), Vec(77.5F, 147.5F)})
    CHECK(is_found(first, centre));
}

TEST_CASE("finder search: on a level of half the size they are told in pixels of the picture") {
  FinderSearch search;
  search.scale = 0.5F;
  const auto finders = search_finders(picture(), search);
  CHECK(is_found(finders, {155, 155}));
  for (const Finder& f : finders) CHECK(f.agreement >= search.least);
}

TEST_CASE("finder search: nothing is found where nothing is, in little, or when it is late") {
  CHECK(search_finders(cv::Mat(220, 220, CV_8U, cv::Scalar(200)), {}).empty());
  CHECK(search_finders(cv::Mat(50, 220, CV_8U, cv::Scalar(200)), {}).empty());
  FinderSearch late;
  late.late = [] { return true; };
  CHECK(search_finders(picture(), late).empty());
}

TEST_CASE("finder search: of two finders in one place the better one stays") {
  std::vector<Finder> all{finder_at({10, 10}, 0.6F)};
  // 8 pixels: the sizes of both axes together.
  merge_finders(all, {finder_at({17, 10}, 0.5F), finder_at({19, 10}, 0.5F)});
  REQUIRE(all.size() == 2);
  CHECK(all[0].agreement == 0.6F);
  CHECK(all[1].centre == Vec(19, 10));
  merge_finders(all, {finder_at({12, 10}, 0.9F)});
  REQUIRE(all.size() == 2);
  CHECK(all[0].centre == Vec(12, 10));
}
