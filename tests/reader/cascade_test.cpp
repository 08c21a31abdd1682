// What tests and experiments may set of the cascade.
#include "reader/cascade.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "bench/tuning_values.hpp"
#include "reader/grey/finder_search.hpp"
#include "reader/print.hpp"
#include "reader/stages/grey_budget.hpp"
#include "reader/stages/stage_table.hpp"

using namespace moongate;
using reader::Tuning;

namespace {

ReadResult read(const Image& image, const Tuning& tuning) {
  cv::Mat gray;
  auto result = reader::read_picture(image.view(), {}, tuning, gray);
  REQUIRE(result);
  return *result;
}

}  // namespace

TEST_CASE("cascade: a stage that is left out finds nothing, and another one does") {
  const Image qr = test::print("moon");
  Tuning tuning;
  const ReadResult plain = read(qr, tuning);
  REQUIRE(plain.symbols.size() == 1);
  CHECK(plain.symbols[0].found_by == "first_look");
  REQUIRE(bench::set(tuning, "without=first_look").empty());
  const ReadResult without = read(qr, tuning);
  REQUIRE(without.symbols.size() == 1);
  CHECK(without.symbols[0].found_by != "first_look");
  CHECK(without.symbols[0].payload.text == "moon");
}

TEST_CASE("cascade: what asks for more contrast than there is reads nothing plain") {
  Tuning tuning;
  REQUIRE(bench::set(tuning, "contrast=256").empty());
  const ReadResult result = read(test::print("moon"), tuning);
  CHECK(std::none_of(result.stages.begin(), result.stages.end(),
                     [](const StageReport& stage) { return stage.name == "first_look"; }));
}

TEST_CASE("cascade: values are set by name, and nothing else is") {
  Tuning tuning;
  CHECK(bench::set(tuning, "gamma_dark=0.5").empty());
  CHECK(tuning.gamma_dark == 0.5);
  CHECK(bench::set(tuning, "box_mean=61").empty());
  CHECK(tuning.box_mean == 61);
  CHECK(bench::set(tuning, "validate=false").empty());
  CHECK_FALSE(tuning.validate);
  CHECK(bench::set(tuning, "thorough_bends=3").empty());
  CHECK(tuning.thorough.bends == 3);
  CHECK(bench::set(tuning, "without=gamma_dark").empty());
  CHECK(bench::set(tuning, "without=ink").empty());
  CHECK(tuning.without == std::vector<std::string>{"gamma_dark", "ink"});
  for (const char* wrong : {"", "gamma_dark", "gamma=1", "box_mean=6.5", "box_mean=", "validate=1",
                            "reduce=half", "without=", "without=moon"})
    CHECK_FALSE(bench::set(tuning, wrong).empty());
}

TEST_CASE("cascade: the grey decoder's own defaults are those of effort balanced") {
  ReaderOptions options;
  options.effort = Effort::balanced;
  reader::Scene scene;
  scene.options = &options;
  const auto tuned = reader::grey_budget(scene);
  const reader::grey::Budget plain;
  CHECK(tuned.grids.most == plain.grids.most);
  CHECK(tuned.grids.seeds == plain.grids.seeds);
  CHECK(tuned.grids.near == plain.grids.near);
  CHECK(tuned.grids.far == plain.grids.far);
  CHECK(tuned.bends == plain.bends);
  CHECK(tuned.erase == plain.erase);
  CHECK(static_cast<float>(scene.tuning.agreement) == reader::grey::FinderSearch().least);
}

TEST_CASE("cascade: what the list of values says is what a Reader takes") {
  Tuning tuning;
  for (const std::string& line : bench::defaults()) {
    CAPTURE(line);
    CHECK(bench::set(tuning, line).empty());
  }
  CHECK(tuning.enlarge_most == 2'200'000);
  CHECK(tuning.agreement == 0.45);
  CHECK(tuning.fast.wasted == 16);
  CHECK_FALSE(tuning.fast.erase);
}
