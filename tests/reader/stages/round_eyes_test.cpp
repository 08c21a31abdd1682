#include "reader/stages/round_eyes.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

using namespace moongate::reader;

namespace {

void draw_eye(cv::Mat& picture, cv::Point centre, int radius) {
  cv::circle(picture, centre, radius, cv::Scalar(0), cv::FILLED, cv::LINE_AA);
  cv::circle(picture, centre, radius * 72 / 100, cv::Scalar(255), cv::FILLED, cv::LINE_AA);
  cv::circle(picture, centre, radius * 42 / 100, cv::Scalar(0), cv::FILLED, cv::LINE_AA);
}

cv::Mat paper() { return {400, 400, CV_8U, cv::Scalar(255)}; }

Eye eye(float x, float y, float diameter = 40) { return {{x, y}, diameter}; }

}  // namespace

TEST_CASE("round eyes: a dark ring around a dark dot") {
  auto picture = paper();
  draw_eye(picture, {100, 120}, 25);
  draw_eye(picture, {300, 250}, 40);
  const auto eyes = find_eyes(picture);
  REQUIRE(eyes.size() == 2);
  for (const Eye& found : eyes) {
    const bool first = found.centre.x < 200;
    const cv::Point2f centre = first ? cv::Point2f(100, 120) : cv::Point2f(300, 250);
    CHECK(cv::norm(found.centre - centre) < 2);
    CHECK(found.diameter == doctest::Approx(first ? 51 : 81).epsilon(0.06));
  }
}

TEST_CASE("round eyes: dots, rings, squares and paper are none") {
  CHECK(find_eyes(paper()).empty());
  auto dot = paper();
  cv::circle(dot, {200, 200}, 30, cv::Scalar(0), cv::FILLED);
  CHECK(find_eyes(dot).empty());
  auto ring = paper();
  cv::circle(ring, {200, 200}, 30, cv::Scalar(0), 8);
  CHECK(find_eyes(ring).empty());
  auto finder = paper();  // of a QR code
  cv::rectangle(finder, {150, 150, 70, 70}, cv::Scalar(0), cv::FILLED);
  cv::rectangle(finder, {160, 160, 50, 50}, cv::Scalar(255), cv::FILLED);
  cv::rectangle(finder, {170, 170, 30, 30}, cv::Scalar(0), cv::FILLED);
  CHECK(find_eyes(finder).empty());
}

TEST_CASE("round eyes: three at the corners of half a square, whatever their order") {
  const Eye corner = eye(100, 100);
  const Eye right = eye(300, 100);
  const Eye below = eye(100, 300);
  for (const auto& eyes :
       {std::vector<Eye>{corner, right, below}, std::vector<Eye>{below, corner, right}}) {
    const auto triples = triples_of(eyes);
    REQUIRE(triples.size() == 1);
    CHECK(cv::norm(triples[0].centre - cv::Point2f(200, 200)) < 0.1);
    CHECK(triples[0].radius == doctest::Approx(141.4).epsilon(0.01));
    CHECK(cv::norm(triples[0].to_corner - cv::Point2f(-100, -100)) < 0.1);
    CHECK(triples[0].diameter == doctest::Approx(40));
  }
}

TEST_CASE("round eyes: other three are none") {
  struct Row {
    const char* name;
    std::vector<Eye> eyes;
  };
  for (const Row& row : {
           Row{"two", {eye(100, 100), eye(300, 100)}},
           Row{"in a row", {eye(100, 100), eye(200, 100), eye(300, 100)}},
           Row{"one arm longer", {eye(100, 100), eye(300, 100), eye(100, 260)}},
           Row{"no right angle", {eye(100, 100), eye(300, 100), eye(160, 291)}},
           Row{"of another size", {eye(100, 100), eye(300, 100, 60), eye(100, 300)}},
           Row{"too close", {eye(100, 100), eye(200, 100), eye(100, 200)}},
           Row{"too far", {eye(0, 0, 10), eye(200, 0, 10), eye(0, 200, 10)}},
       }) {
    CAPTURE(row.name);
    CHECK(triples_of(row.eyes).empty());
  }
}
