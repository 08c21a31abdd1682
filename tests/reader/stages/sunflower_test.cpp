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

/// Dashes on rings that are each 1/8 turn of `spread` apart: every cell of a ring is dark or light
/// by itself, as data is.
struct RingDrawing {
  int rings = 6;
  double radius = 180;  ///< from the centre to an eye, pixels
  double turned = 0;    ///< degrees
  bool alike = false;   ///< one pattern on all rings: spokes
  bool target = false;  ///< the negative on every other ring: a dartboard
  bool eyes = true;
  unsigned data = 0;    ///< what the dashes say
  double reach = 1.26;  ///< of the outermost ring, in distances of the eyes
};

bool is_dash(const RingDrawing& drawing, int ring, int cell) {
  if (drawing.target) return (ring + cell) % 2 == 0;
  const unsigned seed =
      static_cast<unsigned>(drawing.alike ? 7 : ring * 131 + 7) + 977 * drawing.data;
  unsigned x = (static_cast<unsigned>(cell) + 1) * 2654435761U + seed * 40503U;
  x ^= x >> 15U;
  x *= 2246822519U;
  x ^= x >> 13U;
  return (x >> 8U) % 2 == 0;
}

Image draw(const RingDrawing& drawing) {
  constexpr int kCells = 48;
  const int side = cvRound(3.2 * drawing.radius);
  Image image = test::paper(side, side);
  cv::Mat picture(side, side, CV_8U, image.pixels.data());
  const cv::Point centre(side / 2, side / 2);
  const double step = (drawing.reach - 0.6) / drawing.rings;
  for (int ring = 0; ring < drawing.rings; ++ring) {
    const int radius = cvRound((0.6 + step * (ring + 0.5)) * drawing.radius);
    const double cell = 360.0 / kCells;
    for (int i = 0; i < kCells; ++i) {
      if (!is_dash(drawing, ring, i)) continue;
      cv::ellipse(picture, centre, {radius, radius}, drawing.turned, i * cell, (i + 1) * cell,
                  cv::Scalar(20), cvRound(0.8 * step * drawing.radius), cv::LINE_AA);
    }
  }
  for (const double angle : {225.0, 315.0, 135.0})
    if (drawing.eyes)
      draw_eye(picture, at(centre, drawing.radius, angle + drawing.turned), 0.16 * drawing.radius);
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
    const auto hints = hints_of(draw(Drawing{.rays = rays}));
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].kind == "wechat_mini_program_code");
    CHECK(hints[0].opens_in == "wechat");
  }
}

TEST_CASE("sunflower: turned, small and large ones are found where they stand") {
  for (const double turned : {0.0, 20.0, 90.0, 200.0}) {
    CAPTURE(turned);
    CHECK(hints_of(draw(Drawing{.turned = turned})).size() == 1);
  }
  CHECK(hints_of(draw(Drawing{.radius = 90})).size() == 1);
  const auto hints = hints_of(draw(Drawing{.radius = 500}));
  REQUIRE(hints.size() == 1);
  CHECK(std::abs(hints[0].corners[0].x - (800 - 650)) < 30);  // 1.3 radii from the centre
  CHECK(std::abs(hints[0].corners[2].y - (800 + 650)) < 30);
}

TEST_CASE("sunflower: rays without eyes, eyes without rays and other wheels are none") {
  CHECK(hints_of(draw(Drawing{.eyes = false})).empty());
  CHECK(hints_of(draw(Drawing{.rays = 1})).empty());
  CHECK(hints_of(draw(Drawing{.rays = 47})).empty());
  for (const int rays : {8, 12, 16, 20, 24, 30, 42, 60, 64, 80}) {
    CAPTURE(rays);
    CHECK(hints_of(draw(Drawing{.rays = rays})).empty());
  }
}

TEST_CASE("sunflower: a round code of rings is named as such, and nobody's app with it") {
  for (const double turned : {0.0, 30.0, 90.0, 145.0}) {
    CAPTURE(turned);
    const auto hints = hints_of(draw(RingDrawing{.turned = turned}));
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].kind == "round_code");
    CHECK(hints[0].opens_in.empty());
  }
  for (const double radius : {100.0, 400.0}) {
    CAPTURE(radius);
    CHECK(hints_of(draw(RingDrawing{.radius = radius})).size() == 1);
  }
}

TEST_CASE("sunflower: nine of ten round codes of rings are found whatever is in them") {
  std::size_t found = 0;
  for (unsigned data = 1; data <= 40; ++data)
    found += hints_of(draw(RingDrawing{.turned = 11.0 * data, .data = data})).size();
  CHECK(found >= 36);
}

TEST_CASE("sunflower: rings without data, without eyes or within the eyes are no code") {
  CHECK(hints_of(draw(RingDrawing{.eyes = false})).empty());
  CHECK(hints_of(draw(RingDrawing{.alike = true})).empty());
  CHECK(hints_of(draw(RingDrawing{.target = true})).empty());
  CHECK(hints_of(draw(RingDrawing{.rings = 3})).empty());
  CHECK(hints_of(draw(RingDrawing{.rings = 4, .reach = 0.9})).empty());
}
