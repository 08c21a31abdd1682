#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "moongate/reader.hpp"
#include "reader/print.hpp"

using namespace moongate;

namespace {

/// What a synthetic code is drawn with.
struct Drawing {
  int rays = 54;
  bool eyes = true;
  double turned = 0;    ///< degrees
  double radius = 200;  ///< from the centre to an eye, pixels
};

cv::Point at(cv::Point centre, double radius, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return {centre.x + cvRound(radius * std::cos(angle)),
          centre.y + cvRound(radius * std::sin(angle))};
}

/// Rays of two lengths in turn stand for the bits that are not known.
void draw_rays(cv::Mat& picture, cv::Point centre, const Drawing& drawing) {
  for (int ray = 0; ray < drawing.rays; ++ray) {
    const double angle = drawing.turned + 360.0 * ray / drawing.rays;
    const double inner = ray % 3 == 0 ? 0.85 : 0.6;
    const double outer = ray % 4 == 0 ? 0.95 : 1.2;
    cv::line(picture, at(centre, inner * drawing.radius, angle),
             at(centre, outer * drawing.radius, angle), cv::Scalar(0),
             std::max(2, cvRound(3 * drawing.radius / drawing.rays)), cv::LINE_AA);
  }
}

void draw_eye(cv::Mat& picture, cv::Point centre, double radius) {
  cv::circle(picture, centre, cvRound(1.35 * radius), cv::Scalar(255), cv::FILLED, cv::LINE_AA);
  cv::circle(picture, centre, cvRound(radius), cv::Scalar(0), cv::FILLED, cv::LINE_AA);
  cv::circle(picture, centre, cvRound(0.72 * radius), cv::Scalar(255), cv::FILLED, cv::LINE_AA);
  cv::circle(picture, centre, cvRound(0.42 * radius), cv::Scalar(0), cv::FILLED, cv::LINE_AA);
}

Image draw(const Drawing& drawing) {
  const int side = cvRound(3.2 * drawing.radius);
  Image image = test::paper(side, side);
  cv::Mat picture(side, side, CV_8U, image.pixels.data());
  const cv::Point centre(side / 2, side / 2);
  draw_rays(picture, centre, drawing);
  for (const double angle : {225.0, 315.0, 135.0})
    if (drawing.eyes)
      draw_eye(picture, at(centre, drawing.radius, angle + drawing.turned), 0.16 * drawing.radius);
  cv::circle(picture, centre, cvRound(0.45 * drawing.radius), cv::Scalar(90), cv::FILLED);
  return image;
}

std::vector<Hint> hints_of(const Image& image) {
  const auto result = Reader().read(image.view());
  REQUIRE(result);
  CHECK(result->symbols.empty());
  return result->hints;
}

}  // namespace

TEST_CASE("sunflower: a code of each number of rays is named once, with the app that opens it") {
  for (const int rays : {36, 54, 72}) {
    CAPTURE(rays);
    const auto hints = hints_of(draw({.rays = rays}));
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].kind == "wechat_mini_program_code");
    CHECK(hints[0].opens_in == "wechat");
  }
}

TEST_CASE("sunflower: turned, small and large ones are found where they stand") {
  for (const double turned : {0.0, 20.0, 90.0, 200.0}) {
    CAPTURE(turned);
    CHECK(hints_of(draw({.turned = turned})).size() == 1);
  }
  CHECK(hints_of(draw({.radius = 90})).size() == 1);
  const auto hints = hints_of(draw({.radius = 500}));
  REQUIRE(hints.size() == 1);
  CHECK(std::abs(hints[0].corners[0].x - (800 - 650)) < 30);  // 1.3 radii from the centre
  CHECK(std::abs(hints[0].corners[2].y - (800 + 650)) < 30);
}

TEST_CASE("sunflower: rays without eyes, eyes without rays and other wheels are none") {
  CHECK(hints_of(draw({.eyes = false})).empty());
  CHECK(hints_of(draw({.rays = 1})).empty());
  CHECK(hints_of(draw({.rays = 47})).empty());
  CHECK(hints_of(draw({.rays = 24})).empty());
}
