#include "reader/bars/bar_patch.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reader/bars/bar_finder.hpp"
#include "reader/base/geometry.hpp"
#include "reader/ticket.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;

TEST_CASE("bar patch: writing and the edge of the label are cut off") {
  auto shown = turned_ticket(20);
  shown.module = 1.5;  // so close to the bars that both are found with them
  const auto photo = photograph(shown);
  const auto places = find_bars(photo.gray);
  REQUIRE_FALSE(places.empty());
  const auto patch = cut_bars(photo.gray, places[0], 12);
  REQUIRE_FALSE(patch.lines.empty());
  CHECK(patch.lines.rows == 12);
  // All of the patch but the margins at both ends shows bars.
  const auto middle = patch.corners(static_cast<float>(patch.lines.cols) * 0.12F,
                                    static_cast<float>(patch.lines.cols) * 0.88F);
  CHECK(contains(middle, centre(photo.corners)));
  CHECK(area(middle) == doctest::Approx(area(photo.corners)).epsilon(0.25));
}

TEST_CASE("bar patch: corners run clockwise from the end that is read first") {
  BarPatch patch;
  patch.lines = cv::Mat(12, 100, CV_8U);
  patch.to_picture = cv::Matx33d(2, 0, 5, 0, 1, 7, 0, 0, 1);
  const auto expect = [](const Quad& corners, const Quad& expected) {
    for (std::size_t i = 0; i < 4; ++i) CHECK(distance(corners[i], expected[i]) < 0.01F);
  };
  expect(patch.corners(10, 90), {{{25, 7}, {185, 7}, {185, 19}, {25, 19}}});
  expect(patch.corners(90, 10), {{{185, 19}, {25, 19}, {25, 7}, {185, 7}}});
}

TEST_CASE("bar patch: what has no bars is cut out empty") {
  const cv::Mat paper(200, 300, CV_8U, cv::Scalar(255));
  CHECK(cut_bars(paper, {{{20, 20}, {280, 20}, {280, 180}, {20, 180}}}, 12).lines.empty());
  // Beyond the picture everything is dark.
  CHECK(cut_bars(paper, {{{1000, 1000}, {1200, 1000}, {1200, 1100}, {1000, 1100}}}, 12)
            .lines.empty());
}

TEST_CASE("bar patch: sharpening gives back what a blur takes, and leaves flat lines alone") {
  cv::Mat lines(2, 60, CV_8U, cv::Scalar(200));
  CHECK(cv::countNonZero(sharpened(lines, {2, 0.5}) != lines) == 0);
  lines.colRange(30, 60).setTo(cv::Scalar(60));
  const cv::Mat sharp = sharpened(lines, {1, 0.5});
  CHECK(sharp.at<unsigned char>(0, 29) > 200);  // beside the edge: lighter, and darker
  CHECK(sharp.at<unsigned char>(0, 30) < 60);
  CHECK(sharp.at<unsigned char>(0, 5) == 200);
  CHECK(cv::countNonZero(sharpened(lines, {0, 0.5}) != lines) == 0);
}
