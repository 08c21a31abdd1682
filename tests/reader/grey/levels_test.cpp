// Sampled levels with little evidence, seen from the back, and patches of a picture at its limits.
#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "reader/grey/level_reader.hpp"
#include "reader/grey/patch.hpp"
#include "reader/grey/rendering.hpp"

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

constexpr float kDark = 40;
constexpr float kLight = 210;

SoftGrid levels_of(const SymbolGrid& symbol) {
  SoftGrid levels(symbol.dimension());
  for (int y = 0; y < symbol.dimension(); ++y)
    for (int x = 0; x < symbol.dimension(); ++x)
      levels.at(x, y) = symbol.dark(x, y) ? kDark : kLight;
  return levels;
}

void flip(SoftGrid& levels, Module m) {
  levels.at(m.x, m.y) = kDark + kLight - levels.at(m.x, m.y);
}

/// Flips two modules of each of the first codewords.
void damage(SoftGrid& levels, int version, std::size_t codewords) {
  for (std::size_t i = 0; i < codewords; ++i) {
    flip(levels, data_path(version)[8 * i]);
    flip(levels, data_path(version)[8 * i + 3]);
  }
}

constexpr Format kLow{Level::l, 5};
// 17 bytes fill version 1-L: 7 parity codewords are all the evidence there is.
const std::string kFull(17, 'm');

}  // namespace

TEST_CASE("levels: a thin read stands when a second sampling says the same") {
  // One of 26 codewords corrected: 56 − 8 − log2(26) = 43 bits, between 36 and 52.
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 1);
  const auto read = read_levels(levels, [&] { return levels; });
  REQUIRE(read);
  CHECK_FALSE(read->mirrored);
  CHECK(read->decoded.bytes == data_of(kFull, 1, Level::l));
  CHECK(judge(weigh(read->decoded)) == Verdict::thin);
  const auto mirrored = read_levels(transposed(levels), [&] { return transposed(levels); });
  REQUIRE(mirrored);
  CHECK(mirrored->mirrored);
  CHECK(mirrored->decoded.bytes == read->decoded.bytes);
}

TEST_CASE("levels: a thin read falls when a second sampling says something else, or is missing") {
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 1);
  CHECK_FALSE(read_levels(levels, {}));
  const auto other = levels_of(symbol_with(std::string(17, 'n'), 1, kLow));
  CHECK_FALSE(read_levels(levels, [&] { return other; }));
  CHECK_FALSE(read_levels(levels, [&] { return SoftGrid(levels.dimension); }));
  // What needs no correction needs no second sampling either.
  CHECK(read_levels(other, {}));
}

TEST_CASE("levels: less than that is not read at all") {
  auto levels = levels_of(symbol_with(kFull, 1, kLow));
  damage(levels, 1, 2);  // 56 − 16 − log2(325) = 32 bits
  CHECK_FALSE(read_levels(levels, [&] { return levels; }));
}

TEST_CASE("levels: a stain on a mirrored symbol is erased where it is seen") {
  const Format format{Level::h, 2};
  auto levels = levels_of(symbol_with("stained", 3, format));
  for (int y = 12; y < 20; ++y)
    for (int x = 10; x < 20; ++x) levels.at(x, y) = 250;
  const auto upright = read_damaged_levels(levels, {});
  REQUIRE(upright);
  CHECK(upright->decoded.bytes == data_of("stained", 3, Level::h));
  const auto mirrored = read_damaged_levels(transposed(levels), {});
  REQUIRE(mirrored);
  CHECK(mirrored->mirrored);
  CHECK(mirrored->decoded.bytes == upright->decoded.bytes);
}

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
const std::array<Vec, 4> kSquare{Vec(100, 100), Vec(200, 100), Vec(200, 200), Vec(100, 200)};

std::array<Vec, 4> with_corner(Vec corner) {
  auto corners = kSquare;
  corners[2] = corner;
  return corners;
}

}  // namespace

TEST_CASE("patch: small modules are enlarged, large ones made smaller") {
  const cv::Mat picture(300, 300, CV_8U, cv::Scalar(128));
  CHECK(cut_patch(picture, kSquare, 2).scale == doctest::Approx(1.5));  // 3 pixels a module
  CHECK(cut_patch(picture, kSquare, 1).scale == doctest::Approx(2));    // at most twice
  CHECK(cut_patch(picture, kSquare, 5).scale == 1);
  CHECK(cut_patch(picture, kSquare, 10).scale == doctest::Approx(0.5));
  const auto patch = cut_patch(picture, kSquare, 2);
  // A third of the square and 4 pixels around it.
  CHECK(patch.origin.x == doctest::Approx(65).epsilon(0.03));
  CHECK(patch.fine.cols == doctest::Approx(169 * 1.5).epsilon(0.03));
}

TEST_CASE("patch: no side exceeds 1400 pixels") {
  const cv::Mat picture(2000, 3000, CV_8U, cv::Scalar(128));
  const std::array<Vec, 4> wide{Vec(0, 0), Vec(2999, 0), Vec(2999, 1999), Vec(0, 1999)};
  const auto patch = cut_patch(picture, wide, 5);
  CHECK(std::max(patch.fine.cols, patch.fine.rows) <= 1400);
}

TEST_CASE("patch: corners that are no numbers or far out, slivers and tiny modules are empty") {
  const cv::Mat picture(300, 300, CV_8U, cv::Scalar(128));
  for (const Vec corner : {Vec(kNaN, 1), Vec(1, kNaN), Vec(2e6F, 1), Vec(1, -INFINITY)}) {
    CHECK(cut_patch(picture, with_corner(corner), 5).fine.empty());
  }
  CHECK(cut_patch(picture, kSquare, 0.5F).fine.empty());
  CHECK(cut_patch(picture, kSquare, kNaN).fine.empty());
  CHECK(cut_patch(cv::Mat(300, 15, CV_8U, cv::Scalar(0)),
                  {Vec(0, 0), Vec(15, 0), Vec(15, 99), Vec(0, 99)}, 5)
            .fine.empty());
  CHECK(cut_patch(cv::Mat(15, 300, CV_8U, cv::Scalar(0)),
                  {Vec(0, 0), Vec(99, 0), Vec(99, 15), Vec(0, 15)}, 5)
            .fine.empty());
}
