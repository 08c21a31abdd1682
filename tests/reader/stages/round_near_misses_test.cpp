#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <random>

#include "moongate/reader.hpp"
#include "reader/print.hpp"

// What looks a little like a round code and is none: a hint would send a person to the wrong app.

using namespace moongate;

namespace {

constexpr int kSide = 640;
const cv::Point kCentre(kSide / 2, kSide / 2);
const cv::Scalar kDark(20);
const cv::Scalar kLight(255);

struct Canvas {
  Image image = test::paper(kSide, kSide);
  cv::Mat picture{kSide, kSide, CV_8U, image.pixels.data()};

  void disc(cv::Point centre, int radius, const cv::Scalar& level) {
    cv::circle(picture, centre, radius, level, cv::FILLED, cv::LINE_AA);
  }
  void bullseye(cv::Point centre, int radius) {
    disc(centre, cvRound(1.3 * radius), kLight);
    disc(centre, radius, kDark);
    disc(centre, cvRound(0.7 * radius), kLight);
    disc(centre, cvRound(0.4 * radius), kDark);
  }
  /// Three bullseyes at the corners of a square around the middle, as a round code has them.
  void eyes(int reach, int radius) {
    for (const cv::Point corner : {cv::Point(-1, -1), cv::Point(1, -1), cv::Point(-1, 1)})
      bullseye(kCentre + corner * reach, radius);
  }
};

cv::Point polar(double radius, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return kCentre + cv::Point(cvRound(radius * std::cos(angle)), cvRound(radius * std::sin(angle)));
}

std::vector<Hint> hints_of(const Image& image) {
  const auto result = Reader().read(image.view());
  REQUIRE(result);
  return result->hints;
}

}  // namespace

TEST_CASE("round near misses: a field of modules with round eyes is a QR code in fashion") {
  for (const int modules : {21, 25, 29, 33, 41}) {
    CAPTURE(modules);
    Canvas canvas;
    std::mt19937 random(static_cast<unsigned>(modules));
    const int module = 480 / modules;
    const int left = (kSide - modules * module) / 2;
    for (int y = 0; y < modules; ++y)
      for (int x = 0; x < modules; ++x)
        if (random() % 2 == 0)
          cv::rectangle(canvas.picture,
                        cv::Rect(left + x * module, left + y * module, module, module), kDark,
                        cv::FILLED);
    canvas.eyes(modules * module / 2 - 7 * module / 2, 7 * module / 2);
    CHECK(hints_of(canvas.image).empty());
  }
}

TEST_CASE("round near misses: bullseyes, and rings around them") {
  Canvas canvas;
  canvas.eyes(140, 35);
  CHECK(hints_of(canvas.image).empty());
  for (const int radius : {150, 180, 260}) cv::circle(canvas.picture, kCentre, radius, kDark, 12);
  canvas.eyes(140, 35);
  CHECK(hints_of(canvas.image).empty());
}

TEST_CASE("round near misses: a clock with three small dials") {
  Canvas canvas;
  cv::circle(canvas.picture, kCentre, 290, kDark, 8, cv::LINE_AA);
  for (int minute = 0; minute < 60; ++minute)
    cv::line(canvas.picture, polar(minute % 5 == 0 ? 235 : 255, 6 * minute), polar(275, 6 * minute),
             kDark, minute % 5 == 0 ? 8 : 4, cv::LINE_AA);
  canvas.eyes(110, 40);
  CHECK(hints_of(canvas.image).empty());
}

TEST_CASE("round near misses: gears and dartboards") {
  for (const int teeth : {12, 18, 24, 40}) {
    CAPTURE(teeth);
    Canvas gear;
    gear.disc(kCentre, 230, kDark);
    for (int i = 0; i < teeth; ++i)
      cv::line(gear.picture, polar(220, 360.0 * i / teeth), polar(270, 360.0 * i / teeth), kDark,
               cvRound(750.0 / teeth));
    gear.eyes(140, 35);
    CHECK(hints_of(gear.image).empty());
    Canvas board;
    for (int ring = 6; ring > 0; --ring)
      for (int i = 0; i < teeth; ++i)
        cv::ellipse(board.picture, kCentre, {45 * ring, 45 * ring}, 0, 360.0 * i / teeth,
                    360.0 * (i + 1) / teeth, (i + ring) % 2 == 0 ? kDark : kLight, cv::FILLED);
    board.eyes(140, 35);
    CHECK(hints_of(board.image).empty());
  }
}

TEST_CASE("round near misses: gratings and noise under three bullseyes") {
  for (const int period : {4, 9, 17}) {
    CAPTURE(period);
    Canvas canvas;
    for (int x = 0; x < kSide; x += 2 * period)
      cv::rectangle(canvas.picture, cv::Rect(x, 0, period, kSide), kDark, cv::FILLED);
    canvas.eyes(140, 35);
    CHECK(hints_of(canvas.image).empty());
    cv::Mat noise(kSide / period, kSide / period, CV_8U);
    cv::RNG(static_cast<std::uint64_t>(period)).fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::resize(noise, canvas.picture, canvas.picture.size(), 0, 0, cv::INTER_CUBIC);
    canvas.eyes(140, 35);
    CHECK(hints_of(canvas.image).empty());
  }
}

TEST_CASE("round near misses: Aztec codes have one eye, and are read") {
  CHECK(hints_of(test::print("one eye", SymbolFormat::aztec, 8)).empty());
}
