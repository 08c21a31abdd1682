#include "reader/stages/stage_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

std::ptrdiff_t place_of(const Stage& stage) {
  const auto found = std::ranges::find(stages(), stage.name, &Stage::name);
  REQUIRE(found != stages().end());
  return found - stages().begin();
}

}  // namespace

TEST_CASE("stage table: each stage stands once, is asked, and sees or runs") {
  std::set<std::string_view> names;
  for (const Stage& stage : stages()) {
    CAPTURE(stage.name);
    CHECK(names.insert(stage.name).second);
    CHECK((stage.wanted != nullptr));
    CHECK(((stage.see != nullptr) != (stage.run != nullptr)));
  }
  for (const Stage* stage : {&kBands,
                             &kBlur,
                             &kBoxMean,
                             &kBoxMeanSmall,
                             &kChannel,
                             &kEnlarge,
                             &kEnlargeTwice,
                             &kEqualise,
                             &kFirstLook,
                             &kFullSize,
                             &kFullSizeOthers,
                             &kGammaDark,
                             &kGammaGlare,
                             &kGammaLight,
                             &kGreyCandidates,
                             &kGreyDark,
                             &kGreyFinders,
                             &kGreyFirst,
                             &kGreySweep,
                             &kHistogram,
                             &kHistogramReduced,
                             &kInk,
                             &kLinear,
                             &kLinearFullSize,
                             &kOpening,
                             &kOtherMatrix,
                             &kPadded,
                             &kPlaces,
                             &kReduce,
                             &kReduceOthers,
                             &kScanLines,
                             &kSharpen,
                             &kSunflower,
                             &kTurnedBars,
                             &kTurnedBarsFullSize,
                             &kUnread,
                             &kUnreadOthers,
                             &kWide,
                             &kTall,
                             &kLevelled,
                             &kSharp,
                             &kSharpSmall}) {
    CAPTURE(stage->name);
    CHECK(names.erase(stage->name) == 1);
  }
  CHECK(names.empty());
}

TEST_CASE(
    "stage table: the first look is first and without a validator, what is unread is told last") {
  CHECK(stages().front().name == kFirstLook.name);
  CHECK_FALSE(stages().front().needs_validation);
  CHECK(stages().back().name == kUnreadOthers.name);
  CHECK(place_of(kUnread) + 2 == std::ssize(stages()));
  // Cheap variants come before full size, everything before the sweep.
  CHECK(place_of(kGammaDark) < place_of(kFullSize));
  CHECK(place_of(kScanLines) < place_of(kFullSize));
  CHECK(place_of(kGreyFinders) < place_of(kGreySweep));
  CHECK(place_of(kLinear) < place_of(kLinearFullSize));
}
