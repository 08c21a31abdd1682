#include "reader/scene/pass.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "reader/print.hpp"
#include "reader/scene/picture.hpp"
#include "reader/scene/stage.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

namespace {

constexpr Stage kStage{"test", Effort::fast, nullptr};

/// Finder patterns side by side, two pixels a module.
cv::Mat mosaic(cv::Size size) {
  const auto is_dark = [](int x, int y) {
    const int from_middle = std::max(std::abs(x - 3), std::abs(y - 3));
    return from_middle < 2 || from_middle == 3;
  };
  cv::Mat gray(size, CV_8U);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x) gray.ptr(y)[x] = is_dark(x / 2 % 8, y / 2 % 8) ? 0 : 255;
  return gray;
}

}  // namespace

TEST_CASE_FIXTURE(Picture,
                  "pass: a pass that would end too late is left out, but never the first") {
  auto qr = test::print("moon");
  const cv::Mat gray(qr.height, qr.width, CV_8U, qr.pixels.data());
  scene.gray = gray;
  give_deadline(0);
  merge_passes(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.cut_short);
  scene.symbols.clear();
  merge_passes(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.empty());
  CHECK(scene.cut_short);
  CHECK(scene.looks == 1);
  scene.cut_short = false;
  give_deadline(60'000);
  merge_passes(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.cut_short);
}

TEST_CASE_FIXTURE(Picture, "pass: what a look in tiles took is expected of the next ones") {
  give(1000, 1000);
  const PassResult pass = look(scene, mosaic({1000, 1000}), qr_only());
  CHECK(pass.slowness > 0);
}
