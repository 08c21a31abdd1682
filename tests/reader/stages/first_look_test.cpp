#include <doctest/doctest.h>

#include <cmath>

#include "reader/print.hpp"
#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr int kModule = 24;          // pixels
constexpr int kSide = 21 * kModule;  // of a version 1

/// Every third pixel of each row is the opposite, so that no row shows a finder pattern; of 3 × 3
/// pixels there are always three.
void speckle(Image& image) {
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x)
      if ((x + y) % 3 == 0) {
        auto& pixel = image.pixels[static_cast<std::size_t>(y * image.width + x)];
        pixel = static_cast<std::uint8_t>(255 - pixel);
      }
}

/// To two pixels of a copy a third in size.
bool stands_at(Point corner, float x_and_y) {
  return std::abs(corner.x - x_and_y) <= 6 && std::abs(corner.y - x_and_y) <= 6;
}

BackendResult first_look(Image& image) {
  const ReaderOptions options;
  Scene scene;
  scene.options = &options;
  scene.gray = cv::Mat(image.height, image.width, CV_8U, image.pixels.data());
  scene.reduced = scene.gray;
  const PassResults passes = kFirstLook.see(scene);
  REQUIRE(passes.size() == 1);
  return passes[0].found;
}

}  // namespace

TEST_CASE("first look: what only a smaller copy shows is read where it stands") {
  Image image = test::print("moon", SymbolFormat::qr_code, kModule);
  const float first = static_cast<float>(image.width - kSide) / 2;
  speckle(image);
  const auto found = first_look(image);
  REQUIRE(found.symbols.size() == 1);
  CHECK(found.symbols[0].payload.text == "moon");
  CHECK(found.grids.size() == 1);
  const Quad& corners = found.symbols[0].corners;
  CHECK(stands_at(corners[0], first));
  CHECK(stands_at(corners[2], first + kSide));
}

TEST_CASE("first look: pictures up to 500 pixels have no smaller copy") {
  Image image = test::print("moon", SymbolFormat::qr_code, 15);
  REQUIRE(image.width <= 500);
  speckle(image);
  CHECK(first_look(image).symbols.empty());
}

TEST_CASE("first look: a candidate that both copies show is told once") {
  Image image = test::print("moon", SymbolFormat::qr_code, kModule);
  test::paste(image, test::paper(9 * kModule, 9 * kModule), image.width / 2, image.height / 2);
  const auto found = first_look(image);
  CHECK(found.symbols.empty());
  CHECK(found.failed.size() == 1);
}
