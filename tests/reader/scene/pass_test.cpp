#include "reader/scene/pass.hpp"

#include <doctest/doctest.h>

#include "reader/print.hpp"
#include "reader/scene/picture.hpp"
#include "reader/scene/stage.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

namespace {

constexpr Stage kStage{"test", Effort::fast, nullptr};

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
