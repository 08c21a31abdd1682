#include "reader/bars/bar_finder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "reader/base/geometry.hpp"
#include "reader/print.hpp"
#include "reader/ticket.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;

namespace {

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
    const auto photo = photograph(turned_ticket(degrees));
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
    auto shown = turned_ticket(33);
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
