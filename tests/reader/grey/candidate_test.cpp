#include "reader/grey/candidate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "reader/grey/finder_search.hpp"
#include "reader/grey/rendering.hpp"
#include "reader/grey/symbol_of.hpp"
#include "reader/grey/triplets.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

const cv::Size kSize(400, 400);
constexpr Format kFormat{Level::m, 3};
const std::string kText = "moongate test";

std::array<Vec, 4> corners_of(const Placing& placing, int dimension) {
  const auto side = static_cast<float>(dimension);
  return {placing({0, 0}), placing({side, 0}), placing({side, side}), placing({0, side})};
}

// Reads a symbol whose corners are known to within `error` pixels.
std::optional<GreyRead> read_at(const cv::Mat& picture, const Placing& placing, int dimension,
                                float error) {
  auto corners = corners_of(placing, dimension);
  corners[0] += Vec(error, -error);
  corners[1] += Vec(-error, error);
  corners[2] += Vec(2 * error, error);
  return read_candidate(picture, candidate_at(corners, dimension), {}).read;
}

float largest_error(const GreyRead& read, const std::array<Vec, 4>& corners) {
  float worst = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    worst = std::max(worst, static_cast<float>(cv::norm(read.corners[i] - corners[i])));
  }
  return worst;
}

}  // namespace

TEST_CASE("candidate: the sampler finds a known homography to a fifth of a module") {
  for (const int version : {1, 2, 5, 7, 10}) {
    CAPTURE(version);
    const int d = dimension_of(version);
    const auto placing = plane(d, {Vec(60, 50), Vec(330, 90), Vec(300, 345), Vec(85, 310)});
    const auto symbol = symbol_with(kText, version, kFormat);
    const cv::Mat picture = photograph(symbol, placing, kSize, 0.7);
    const auto read = read_at(picture, placing, d, 3);
    REQUIRE(read);
    CHECK(read->decoded.bytes == data_of(kText, version, kFormat.level));
    CHECK(largest_error(*read, corners_of(placing, d)) < 0.2F * 250 / static_cast<float>(d));
  }
}

TEST_CASE("candidate: a wrong dimension is found out by the timing patterns") {
  const int d = dimension_of(4);
  const auto placing = plane(d, {Vec(60, 60), Vec(320, 75), Vec(310, 330), Vec(50, 320)});
  const cv::Mat picture = photograph(symbol_with(kText, 4, kFormat), placing, kSize, 0.7);
  for (const int believed : {d - 4, d + 4}) {
    const auto report = read_candidate(picture, candidate_at(corners_of(placing, d), believed), {});
    REQUIRE(report.read);
    CHECK(report.dimension == d);
  }
}

TEST_CASE("candidate: a symbol on a cylinder is read up to a quarter turn") {
  for (const float degrees : {30.0F, 60.0F, 90.0F}) {
    CAPTURE(degrees);
    const int d = dimension_of(2);
    const auto placing = cylinder(d, 10, degrees, Vec(60, 60));
    const cv::Mat picture = photograph(symbol_with(kText, 2, kFormat), placing, kSize, 0.7);
    const auto read = read_at(picture, placing, d, 2);
    REQUIRE(read);
    CHECK(read->decoded.bytes == data_of(kText, 2, kFormat.level));
  }
}

TEST_CASE("candidate: crumpled paper is followed from its finder patterns") {
  const int d = dimension_of(4);
  const auto flat = plane(d, {Vec(60, 60), Vec(340, 60), Vec(340, 340), Vec(60, 340)});
  const float module = 280.0F / static_cast<float>(d);
  const auto crumpled = [&](Vec m) {
    const Vec wave(std::sin(m.y / 4 + 1) + std::sin(m.x / 6),
                   std::sin(m.x / 5) + std::cos(m.y / 7));
    return flat(m) + 0.45F * module * wave;
  };
  const cv::Mat picture = photograph(symbol_with(kText, 4, kFormat), crumpled, kSize, 0.7);
  const auto read = read_at(picture, crumpled, d, 1);
  REQUIRE(read);
  CHECK(read->decoded.bytes == data_of(kText, 4, kFormat.level));
}

TEST_CASE("candidate: glare over a corner of the data is erased") {
  const int d = dimension_of(5);
  const auto placing = plane(d, {Vec(60, 60), Vec(340, 70), Vec(330, 340), Vec(50, 330)});
  cv::Mat picture = photograph(symbol_with(kText, 5, {Level::q, 2}), placing, kSize, 0.7);
  cv::circle(picture, placing(Vec(26, 24)), 62, cv::Scalar(255), cv::FILLED);
  Budget plain;
  plain.erase = false;
  const auto candidate = candidate_at(corners_of(placing, d), d);
  CHECK_FALSE(read_candidate(picture, candidate, plain).read);
  const auto read = read_candidate(picture, candidate, {}).read;
  REQUIRE(read);
  CHECK(read->decoded.bytes == data_of(kText, 5, Level::q));
}

TEST_CASE("candidate: blur of half a module is undone") {
  const int d = dimension_of(3);
  const auto placing = plane(d, {Vec(80, 80), Vec(310, 80), Vec(310, 310), Vec(80, 310)});
  const float module = 230.0F / static_cast<float>(d);
  const cv::Mat picture = photograph(symbol_with(kText, 3, kFormat), placing, kSize,
                                     static_cast<double>(module) * 0.55);
  CHECK(read_at(picture, placing, d, 2));
}

TEST_CASE("candidate: mirrored and inverted symbols say so") {
  const int d = dimension_of(2);
  const auto placing = plane(d, {Vec(80, 80), Vec(310, 80), Vec(310, 310), Vec(80, 310)});
  cv::Mat picture = photograph(symbol_with(kText, 2, kFormat), placing, kSize, 0.7);
  cv::bitwise_not(picture, picture);
  const auto inverted = read_at(picture, placing, d, 1);
  REQUIRE(inverted);
  CHECK(inverted->inverted);
  cv::bitwise_not(picture, picture);
  cv::transpose(picture, picture);
  const auto mirrored = read_at(picture, placing, d, 1);
  REQUIRE(mirrored);
  CHECK(mirrored->mirrored);
  CHECK(mirrored->decoded.bytes == data_of(kText, 2, kFormat.level));
}

TEST_CASE("candidate: a flat area, a corner outside and a picture of one pixel are no symbols") {
  const cv::Mat flat(kSize, CV_8U, cv::Scalar(128));
  const std::array<Vec, 4> corners{Vec(80, 80), Vec(310, 80), Vec(310, 310), Vec(80, 310)};
  CHECK_FALSE(read_candidate(flat, candidate_at(corners, 25), {}).read);
  const std::array<Vec, 4> outside{Vec(-9e9F, 80), Vec(310, 80), Vec(310, 310), Vec(80, 310)};
  CHECK_FALSE(read_candidate(flat, candidate_at(outside, 25), {}).read);
  const cv::Mat dot(1, 1, CV_8U, cv::Scalar(0));
  CHECK_FALSE(read_candidate(dot, candidate_at(corners, 25), {}).read);
  const std::array<Vec, 4> point{Vec(80, 80), Vec(80, 80), Vec(80, 80), Vec(80, 80)};
  CHECK_FALSE(read_candidate(flat, candidate_at(point, 0), {}).read);
}

TEST_CASE("patch: a place that is no number is read as the border") {
  const cv::Mat flat(20, 20, CV_8U, cv::Scalar(77));
  const float none = std::numeric_limits<float>::quiet_NaN();
  const float far = std::numeric_limits<float>::infinity();
  for (const Vec p : {Vec(none, 3), Vec(3, none), Vec(far, -far), Vec(-5, 1e9F)}) {
    CHECK(level_at(flat, p) == doctest::Approx(77));
  }
}

namespace {

/// Searched at half size, where a module has three to six pixels.
std::vector<Finder> finders_of(const cv::Mat& picture) {
  FinderSearch search;
  search.scale = 0.5F;
  cv::Mat half;
  cv::resize(picture, half, {}, 0.5, 0.5, cv::INTER_AREA);
  return search_finders(half, search);
}

}  // namespace

TEST_CASE("finders: three are found without a quiet zone and combine to their symbol") {
  const int d = dimension_of(3);
  const auto placing = plane(d, {Vec(60, 50), Vec(330, 90), Vec(300, 345), Vec(85, 310)});
  cv::Mat picture = photograph(symbol_with(kText, 3, kFormat), placing, kSize, 0.7);
  const auto outline = corners_of(placing, d);
  cv::Mat inside(kSize, CV_8U, cv::Scalar(0));
  const std::vector<cv::Point> polygon(outline.begin(), outline.end());
  cv::fillConvexPoly(inside, polygon, cv::Scalar(255));
  picture.setTo(30, inside == 0);

  const auto finders = finders_of(picture);
  const auto triplets = combine(finders, 4);
  REQUIRE_FALSE(triplets.empty());
  const auto read = read_candidate(picture, candidate_of(triplets[0].finders), {}).read;
  REQUIRE(read);
  const auto symbol = symbol_of(*read);
  REQUIRE(symbol);
  CHECK(symbol->payload.bytes == kText);
  CHECK(symbol->version == 3);
  CHECK(symbol->ec_level == "M");
}

TEST_CASE("finders: a symbol with one finder covered is completed from the other two") {
  const int d = dimension_of(3);
  const auto placing = plane(d, {Vec(60, 60), Vec(320, 70), Vec(310, 330), Vec(50, 320)});
  for (const Vec covered : {Vec(3.5F, 3.5F), Vec(25.5F, 3.5F), Vec(3.5F, 25.5F)}) {
    CAPTURE(covered.x);
    CAPTURE(covered.y);
    cv::Mat picture = photograph(symbol_with("x", 3, {Level::h, 1}), placing, kSize, 0.7);
    cv::circle(picture, placing(covered), 32, cv::Scalar(235), cv::FILLED);
    bool read = false;
    for (const auto& t : complete_pairs(finders_of(picture), 8)) {
      read = read || read_candidate(picture, candidate_of(t.finders), {}).read.has_value();
    }
    CHECK(read);
  }
}

TEST_CASE("finders: a search that is late ends with what it has") {
  const int d = dimension_of(3);
  const auto placing = plane(d, {Vec(60, 50), Vec(330, 90), Vec(300, 345), Vec(85, 310)});
  cv::Mat half;
  cv::resize(photograph(symbol_with(kText, 3, kFormat), placing, kSize, 0.7), half, {}, 0.5, 0.5,
             cv::INTER_AREA);
  FinderSearch search;
  search.scale = 0.5F;
  int asked = 0;
  search.late = [&] { return ++asked > 1; };
  CHECK(search_finders(half, search).size() <= 1);
  CHECK(asked == 2);
  search.late = [] { return true; };
  CHECK(search_finders(half, search).empty());
  CHECK(search_finder_blobs(half, search).empty());
}

TEST_CASE("finders: a search for blobs asks between rows whether it is late") {
  const int d = dimension_of(3);
  const auto placing = plane(d, {Vec(60, 50), Vec(330, 90), Vec(300, 345), Vec(85, 310)});
  const cv::Mat whole = photograph(symbol_with(kText, 3, kFormat), placing, kSize, 0.7);
  cv::Mat small;
  cv::resize(whole, small, {}, 0.25, 0.25, cv::INTER_AREA);
  FinderSearch search;
  search.scale = 0.25F;
  int asked = 0;
  search.late = [&] { return ++asked > 2; };  // in the middle of the rows
  cv::Mat tall = cv::repeat(small, 4, 1);
  CHECK(search_finder_blobs(tall, search).empty());
  CHECK(asked <= 4);
  search.late = [] { return false; };
  CHECK(search_finder_blobs(small, search).size() >= 3);
}
