#include <doctest/doctest.h>

#include <algorithm>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

bool ran(const ReadResult& result, std::string_view stage) {
  return std::any_of(result.stages.begin(), result.stages.end(),
                     [&](const StageReport& report) { return report.name == stage; });
}

/// Light from one side: 0 to 240 over the width, less than 12 levels over 8 pixels.
Image gradient(int width, int height) {
  Image image = paper(width, height);
  for (std::size_t i = 0; i < image.pixels.size(); ++i) {
    const auto column = i % static_cast<std::size_t>(width);
    image.pixels[i] = static_cast<std::uint8_t>(column * 240 / static_cast<std::size_t>(width));
  }
  return image;
}

/// The picture with its white and black brought together.
Image with_contrast(Image image, std::uint8_t black, std::uint8_t white) {
  for (auto& pixel : image.pixels)
    pixel = static_cast<std::uint8_t>(black + pixel * (white - black) / 255);
  return image;
}

}  // namespace

TEST_CASE("empty: where no contrast is, ZXing-C++ is not asked") {
  for (const auto& image : {paper(640, 480), gradient(640, 480), paper(1632, 1224)}) {
    CAPTURE(image.width);
    const auto result = read(image);
    CHECK(result.symbols.empty());
    for (const auto* stage : {"first_look", "histogram", "linear", "other_matrix",
                              "linear_full_size", "full_size_others"})
      CHECK_MESSAGE(!ran(result, stage), stage);
  }
}

TEST_CASE("empty: a symbol of little contrast is no empty picture") {
  for (const auto& levels : {std::pair{100, 130}, std::pair{20, 50}, std::pair{225, 255}}) {
    CAPTURE(levels.first);
    const auto image = with_contrast(print("faint"), static_cast<std::uint8_t>(levels.first),
                                     static_cast<std::uint8_t>(levels.second));
    const auto result = read(image);
    CHECK(ran(result, "first_look"));
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == "faint");
  }
}

TEST_CASE("empty: pictures smaller than any symbol are not looked at") {
  CHECK(read(paper(9, 9)).stages.empty());
  CHECK_FALSE(read(paper(60, 60)).stages.empty());
}
