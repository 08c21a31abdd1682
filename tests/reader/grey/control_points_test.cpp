#include "reader/grey/control_points.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace moongate::reader::grey;

namespace {

auto count_edges(const std::vector<Control>& controls) {
  return std::count_if(controls.begin(), controls.end(),
                       [](const Control& c) { return c.expected == 0; });
}

}  // namespace

TEST_CASE("control points: a module's centre, and the middle of an edge to one of the other kind") {
  KnownModules known(2);
  known.set(0, 0, true, 3);
  known.set(1, 0, false, 3);
  const auto controls = known.controls();
  REQUIRE(controls.size() == 3);
  CHECK(controls[0].module == Vec(0.5F, 0.5F));
  CHECK(controls[0].expected == -1);
  CHECK(controls[1].module == Vec(1, 0.5F));
  CHECK(controls[1].expected == 0);
  CHECK(controls[2].module == Vec(1.5F, 0.5F));
  CHECK(controls[2].expected == 1);
  CHECK(controls[2].group == 3);
}

TEST_CASE("control points: a finder pattern has 9 × 9 modules with its separator, and 60 edges") {
  const auto& controls = finder_controls();
  // Squares of 7, 5 and 3 modules a side: 28 + 20 + 12 edges.
  CHECK(count_edges(controls) == 60);
  CHECK(controls.size() == 81 + 60);
  // Dark: 24 modules of the ring and 9 of the core.
  CHECK(std::count_if(controls.begin(), controls.end(),
                      [](const Control& c) { return c.expected < 0; }) == 24 + 9);
}

TEST_CASE("control points: version 1 has three finders and two timing patterns of five modules") {
  const auto controls = fixed_controls(21, true);
  CHECK(static_cast<long>(controls.size()) - count_edges(controls) == 3 * 81 + 2 * 5);
  std::set<int> groups;
  for (const Control& c : controls) groups.insert(c.group);
  CHECK(groups == std::set<int>{0, 1, 2, 3, 4});
}

TEST_CASE("control points: version 2 has one alignment pattern of 25 modules, if it is asked for") {
  const auto without = fixed_controls(25, false);
  const auto with = fixed_controls(25, true);
  // Its rings are squares of 3 modules and of 1: 12 + 4 edges. Around it nothing is known.
  CHECK(with.size() - without.size() == 25 + 16);
}

TEST_CASE("control points: what is decided is known, what is doubtful is not") {
  moongate::reader::qr::SoftGrid margins(2);
  margins.value = {-1, 1, 0.2F, 0.25F};
  const auto controls = decided_controls(margins);
  CHECK(controls.size() == 3 + 1);  // one edge: between the first two
  CHECK(count_edges(controls) == 1);
}
