#include "reader/scene/stage.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"
#include "reader/stages/stage_table.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

namespace {

constexpr Stage kStage{"test", Effort::fast, nullptr};

}  // namespace

TEST_CASE_FIXTURE(Picture, "stage: a slow look makes the next ones expect a slow machine") {
  merge_passes(scene, {{{}, 1, {}, false, 7.0}, {{}, 1, {}, false, 3.0}}, kStage);
  CHECK(scene.slowness == 10.5);  // half as much again
  CHECK(scene.looks == 2);
}

TEST_CASE_FIXTURE(Picture, "stage: a quick look makes the next ones expect less, but not nothing") {
  merge_passes(scene, {{{}, 1, {}, false, 0.4}}, kStage);
  CHECK(scene.slowness == doctest::Approx(0.6));
  Scene quick;
  quick.options = &options;
  merge_passes(quick, {{{}, 1, {}, false, 0.01}, {{}, 1, {}}}, kStage);
  CHECK(quick.slowness == doctest::Approx(0.3));
}

TEST_CASE_FIXTURE(Picture, "stage: it says itself whether what it reads is validated") {
  PassResult pass;
  pass.found.symbols.resize(1);
  pass.found.symbols[0].payload.format = SymbolFormat::qr_code;
  pass.found.symbols[0].corners = {{{0, 0}, {84, 0}, {84, 84}, {0, 84}}};
  pass.found.grids.emplace_back(21);  // version 1, all dark: nothing speaks for it
  Stage stage = kStage;
  SUBCASE("by default it is") {
    merge_passes(scene, {pass}, stage);
    CHECK(scene.symbols.empty());
    CHECK(scene.failed.size() == 1);
  }
  SUBCASE("a stage that looks at pixels as they came needs it not") {
    stage.needs_validation = false;
    merge_passes(scene, {pass}, stage);
    CHECK(scene.symbols.size() == 1);
  }
  SUBCASE("an experiment may leave it out") {
    scene.tuning.validate = false;
    merge_passes(scene, {pass}, stage);
    CHECK(scene.symbols.size() == 1);
  }
}

TEST_CASE("stage: only the first look sees pixels as they came") {
  for (const Stage& stage : stages()) {
    CAPTURE(stage.name);
    CHECK(stage.needs_validation == (stage.name != "first_look"));
    CHECK((stage.see != nullptr) != (stage.run != nullptr));
  }
}

TEST_CASE_FIXTURE(Picture, "stage: it is wanted from its effort on, unless it is left out") {
  const Stage stage{"test", Effort::balanced, [](const Scene&) { return true; }};
  options.effort = Effort::fast;
  CHECK_FALSE(is_wanted(stage, scene));
  options.effort = Effort::thorough;
  CHECK(is_wanted(stage, scene));
  scene.tuning.without = {"other", "test"};
  CHECK_FALSE(is_wanted(stage, scene));
}
