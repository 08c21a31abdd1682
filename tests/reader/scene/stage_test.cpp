#include "reader/scene/stage.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

namespace {

constexpr Stage kStage{"test", Effort::fast, nullptr};

}  // namespace

TEST_CASE_FIXTURE(Picture, "stage: a slow look makes the next ones expect a slow machine") {
  merge_passes(scene, {{{}, 1, {}, false, 7.0}, {{}, 1, {}, false, 3.0}}, kStage);
  CHECK(scene.slowness == 7.0);
  CHECK(scene.looks == 2);
}
