#include "reader/bars/bar_edges.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader;

namespace {

using Line = cv::Mat_<unsigned char>;

/// Runs of columns, dark first.
Line runs(std::initializer_list<int> sizes) {
  std::vector<unsigned char> levels;
  bool dark = true;
  for (const int size : sizes) {
    levels.insert(levels.end(), static_cast<std::size_t>(size), dark ? 30 : 200);
    dark = !dark;
  }
  return Line(levels, true).reshape(1, 1);
}

}  // namespace

TEST_CASE("bar edges: each change from dark to light or back is one, noise is none") {
  Line line = runs({4, 3, 2, 6, 3});
  CHECK(edges_of(line) == std::vector<int>{4, 7, 9, 15});
  line(0, 1) = 34;  // less than a twentieth of the contrast
  line(0, 13) = 195;
  CHECK(edges_of(line) == std::vector<int>{4, 7, 9, 15});
  CHECK(edges_of(runs({20})).empty());
  CHECK(edges_of(runs({1})).empty());
}

TEST_CASE("bar edges: a quiet zone ends a stretch, the longest counts") {
  const std::vector<int> writing{0, 2, 4, 6};
  std::vector<int> all = writing;
  std::vector<int> bars;
  for (int x = 40; x < 60; x += 2) bars.push_back(x);
  all.insert(all.end(), bars.begin(), bars.end());
  all.push_back(90);  // the edge of the label
  CHECK(longest_stretch(all) == bars);
  CHECK(longest_stretch({}).empty());
  CHECK(longest_stretch({7}) == std::vector<int>{7});
}

TEST_CASE("bar edges: lines through the same bars are alike, whatever light falls on them") {
  const Line line = runs({4, 3, 2, 6, 3});
  Line dimmed;
  line.convertTo(dimmed, CV_8U, 0.4, 20);
  Line inverted;
  line.convertTo(inverted, CV_8U, -1, 230);
  CHECK(likeness(line, dimmed, 0) > 0.99);
  CHECK(likeness(line, runs({1, 6, 5, 2, 4}), 0) < 0.5);
  CHECK(likeness(line, inverted, 0) < -0.99);
  const Line shifted = runs({5, 3, 2, 6, 2});
  CHECK(likeness(line, shifted, 1) > 0.99);
  CHECK(likeness(line, shifted, 9) == 0);  // no columns left to compare
}
