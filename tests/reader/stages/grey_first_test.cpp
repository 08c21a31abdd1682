#include <doctest/doctest.h>

#include <algorithm>

#include "moongate/reader.hpp"
#include "reader/grey/rendering.hpp"

using namespace moongate;
using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using namespace moongate::reader::grey::testing;

namespace {

/// A symbol around a cylinder: ZXing-C++ finds it and gets its grid wrong.
cv::Mat curved() {
  const auto placing = cylinder(dimension_of(2), 10, 100, Vec(60, 60));
  return photograph(symbol_with("round the pillar", 2, {Level::m, 3}), placing, {400, 400}, 0.7);
}

ReadResult read(const cv::Mat& picture, Effort effort) {
  ReaderOptions options;
  options.effort = effort;
  const auto result = Reader(options).read(
      {picture.data, picture.cols, picture.rows, picture.step, PixelFormat::gray});
  REQUIRE(result);
  return *result;
}

bool entered(const ReadResult& result, std::string_view name) {
  const auto& stages = result.stages;
  return std::any_of(stages.begin(), stages.end(),
                     [&](const StageReport& stage) { return stage.name == name; });
}

}  // namespace

TEST_CASE("grey first: the least effort reads a bent symbol before it tries variants") {
  const auto result = read(curved(), Effort::fast);
  REQUIRE(result.symbols.size() == 1);
  CHECK(result.symbols[0].payload.text == "round the pillar");
  CHECK(result.symbols[0].found_by == "grey_first");
  CHECK_FALSE(entered(result, "gamma_dark"));
}

TEST_CASE("grey first: greater efforts see the variants before") {
  const auto result = read(curved(), Effort::balanced);
  REQUIRE(result.symbols.size() == 1);
  CHECK(result.symbols[0].found_by != "grey_first");
  CHECK_FALSE(entered(result, "grey_first"));
}
