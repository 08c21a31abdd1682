#include "reader/scene/working_copy.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"
#include "reader/scene/stage.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

TEST_CASE_FIXTURE(Picture, "working copy: large pictures are halved first, small ones are not") {
  give(400, 400);
  CHECK(working_scale(scene) == 1);
  prepare(scene);
  CHECK(scene.reduced.data == scene.gray.data);
  give(2000, 400);
  CHECK(working_scale(scene) == 0.5F);
  give(400, 2000);
  CHECK(working_scale(scene) == 0.5F);
  prepare(scene);
  CHECK(scene.reduced.rows == 1000);
  give(2000, 5);  // a line would be gone
  CHECK(working_scale(scene) == 1);
}

TEST_CASE_FIXTURE(Picture, "working copy: a deadline reduces further, to an eighth at most") {
  give(4000, 3000);
  give_deadline(1000);  // 33 Mpx in a third of the time
  CHECK(working_scale(scene) == 0.5F);
  give_deadline(50);  // 1.7 Mpx: 12 Mpx at a quarter are 0.75
  CHECK(working_scale(scene) == 0.25F);
  give_deadline(1);
  CHECK(working_scale(scene) == 0.125F);
}

TEST_CASE_FIXTURE(Picture,
                  "working copy: what a deadline made smaller than usual must be looked at again") {
  constexpr Stage kStage{"test", Effort::fast, nullptr};
  const auto passes = [](float scale, const std::vector<SymbolFormat>& formats) {
    Scene small;
    ReaderOptions none;
    small.options = &none;
    small.gray = cv::Mat(20, 20, CV_8U, cv::Scalar(255));
    return PassResults{look(small, small.gray, plain(formats), scale)};
  };
  using enum SymbolFormat;
  give(4000, 3000);
  merge_passes(scene, passes(0.5F, {qr_code}), kStage);
  CHECK_FALSE(was_reduced_further(scene));  // there is no deadline
  give_deadline(50);
  REQUIRE(working_scale(scene) == 0.25F);
  CHECK_FALSE(was_reduced_further(scene));  // looked at as usual

  Scene reduced = scene;
  reduced.looked_for = reduced.looked_fully = 0;
  CHECK(was_reduced_further(reduced));  // nobody looked
  merge_passes(reduced, passes(0.25F, {qr_code}), kStage);
  merge_passes(reduced, passes(0.25F, {code_128, itf}), kStage);
  CHECK(was_reduced_further(reduced));
  merge_passes(reduced, passes(1, {qr_code}), kStage);
  CHECK(was_reduced_further(reduced));  // not for bars
  merge_passes(reduced, passes(0.5F, {code_128}), kStage);
  CHECK_FALSE(was_reduced_further(reduced));
  merge_passes(reduced, passes(0.25F, {aztec}), kStage);
  CHECK(was_reduced_further(reduced));
}
