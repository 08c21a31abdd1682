// Connected dark areas of small pictures, their pixels counted by hand.
#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "reader/grey/dark_spots.hpp"
#include "reader/grey/strips.hpp"

using namespace moongate::reader::grey;

namespace {

constexpr int kWindow = 51;
const auto kNever = [] { return false; };

// A light picture with "#" drawn dark, from its top left corner on.
cv::Mat drawn(const std::vector<std::string_view>& rows, int height = 60) {
  cv::Mat gray(height, 60, CV_8U, cv::Scalar(200));
  for (std::size_t y = 0; y < rows.size(); ++y)
    for (std::size_t x = 0; x < rows[y].size(); ++x)
      if (rows[y][x] == '#') gray.at<uchar>(static_cast<int>(y), static_cast<int>(x)) = 20;
  return gray;
}

}  // namespace

TEST_CASE("dark spots: the moments of a rectangle") {
  const auto spots = dark_spots(drawn({"", " ###", " ###"}), kWindow, kNever);
  REQUIRE(spots.size() == 1);
  const Spot& s = spots[0];
  CHECK(s.left == 1);
  CHECK(s.top == 1);
  CHECK(s.width() == 3);
  CHECK(s.height() == 2);
  CHECK(s.area == 6);
  CHECK(s.x == 2 * (1 + 2 + 3));
  CHECK(s.y == 3 * (1 + 2));
  CHECK(s.xx == 2 * (1 + 4 + 9));
  CHECK(s.xy == (1 + 2 + 3) * (1 + 2));
  CHECK(s.yy == 3 * (1 + 4));
}

TEST_CASE("dark spots: what meets further down is one, with all its pixels") {
  const auto spots = dark_spots(drawn({"# # #", "# # #", "#####"}), kWindow, kNever);
  REQUIRE(spots.size() == 1);
  CHECK(spots[0].area == 11);
  CHECK(spots[0].x == 3 * (0 + 2 + 4) + 1 + 3);
  CHECK(spots[0].y == 3 * 1 + 5 * 2);
  CHECK(spots[0].width() == 5);
  CHECK(spots[0].height() == 3);
}

TEST_CASE("dark spots: two that were joined already meet again around a hole") {
  const auto spots = dark_spots(drawn({"###", "# #", "###"}), kWindow, kNever);
  REQUIRE(spots.size() == 1);
  CHECK(spots[0].area == 8);
}

TEST_CASE("dark spots: corners do not connect; the list goes by first pixels") {
  const auto spots = dark_spots(drawn({"   ##", "  #  #", "  ###"}), kWindow, kNever);
  REQUIRE(spots.size() == 3);
  CHECK(spots[0].area == 2);
  CHECK(spots[1].area == 4);  // begins before the single one
  CHECK(spots[2].area == 1);
  CHECK(spots[2].left == 5);
}

TEST_CASE("dark spots: one that crosses many strips is whole") {
  const cv::Mat gray = drawn(std::vector<std::string_view>(200, "  ##"), 200);
  const auto spots = dark_spots(gray, kWindow, kNever);
  REQUIRE(spots.size() == 1);
  CHECK(spots[0].area == 400);
}

TEST_CASE("dark spots: an even picture has none") {
  CHECK(dark_spots(drawn({}), kWindow, kNever).empty());
}

TEST_CASE("dark spots: late in the middle, there are none") {
  const cv::Mat gray = drawn(std::vector<std::string_view>(200, "  ##"), 200);
  int asked = 0;
  CHECK(dark_spots(gray, kWindow, [&] { return ++asked > 2; }).empty());
  CHECK(asked == 3);
}

TEST_CASE("strips: every row once, from the top, without a clock too") {
  int next = 0;
  CHECK(in_strips(150, {}, [&](cv::Range rows) {
    CHECK(rows.start == next);
    next = rows.end;
  }));
  CHECK(next == 150);
}
