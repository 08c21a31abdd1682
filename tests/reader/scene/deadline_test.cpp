#include "reader/scene/deadline.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

TEST_CASE_FIXTURE(Picture, "deadline: there is time for what ends before the deadline") {
  give(640, 480);
  CHECK(has_time_for(scene, 1e15));
  give_deadline(60'000);
  CHECK(has_time_for(scene, 1e6));
  CHECK_FALSE(has_time_for(scene, 1e13));
  scene.slowness = 1e6;
  CHECK_FALSE(has_time_for(scene, 1e6));
}

TEST_CASE_FIXTURE(Picture, "deadline: what takes longer than what is left ends late") {
  give(640, 480);
  CHECK_FALSE(ends_late(scene, 1e12));
  give_deadline(60'000);
  CHECK_FALSE(ends_late(scene, 0));
  CHECK_FALSE(ends_late(scene, 1'000));
  CHECK(ends_late(scene, 60'000));
  scene.deadline = Clock::now();
  CHECK(ends_late(scene, 0));
}
