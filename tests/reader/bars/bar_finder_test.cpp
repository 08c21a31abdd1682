#include "reader/bars/bar_finder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "reader/bars/bar_patch.hpp"
#include "reader/base/geometry.hpp"
#include "reader/print.hpp"
#include "reader/ticket.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;

namespace {

Ticket ticket(double degrees) {
  Ticket ticket;
  ticket.text = "281234567890123456";
  ticket.degrees = degrees;
  return ticket;
}

/// Tells whether one of the places lies on the bars, its first side across them.
bool is_found(const std::vector<Quad>& places, const Quad& bars) {
  return std::any_of(places.begin(), places.end(), [&](const Quad& place) {
    const auto across = [](const Quad& q) { return cv::Point2f(q[1].x - q[0].x, q[1].y - q[0].y); };
    const auto a = across(place);
    const auto b = across(bars);
    const double cosine = a.dot(b) / (cv::norm(a) * cv::norm(b));
    return contains(place, centre(bars)) && std::abs(cosine) > 0.98 &&
           area(place) > 0.7F * area(bars) && area(place) < 3 * area(bars);
  });
}

}  // namespace

TEST_CASE("bar finder: bars are found whichever way they are turned") {
  for (int degrees = 0; degrees < 360; degrees += 15) {
    CAPTURE(degrees);
    const auto photo = photograph(ticket(degrees));
    CHECK(is_found(find_bars(photo.gray), photo.corners));
  }
}

TEST_CASE("bar finder: fine, coarse and noisy bars are found") {
  struct Row {
    double module, noise;
  };
  for (const Row& row : {Row{1.3, 4}, Row{9, 4}, Row{3, 30}}) {
    CAPTURE(row.module);
    CAPTURE(row.noise);
    auto shown = ticket(33);
    shown.module = row.module;
    shown.noise = row.noise;
    const auto photo = photograph(shown);
    CHECK(is_found(find_bars(photo.gray), photo.corners));
  }
}

TEST_CASE("bar finder: paper, a symbol of squares and pictures of a few pixels hold no bars") {
  CHECK(find_bars(cv::Mat(300, 400, CV_8U, cv::Scalar(255))).empty());
  auto qr = print("https://qr.example/pay/0123456789", SymbolFormat::qr_code, 6);
  CHECK(find_bars(cv::Mat(qr.height, qr.width, CV_8U, qr.pixels.data())).empty());
  for (const auto& [width, height] : {std::pair{1, 1}, {15, 300}, {300, 15}, {17, 33}})
    CHECK(find_bars(cv::Mat(height, width, CV_8U, cv::Scalar(0))).empty());
}

TEST_CASE("bar patch: writing and the edge of the label are cut off") {
  auto shown = ticket(20);
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
