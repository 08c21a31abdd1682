#include "reader/scene/working_copy.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

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
