#include "reader/scene/tiles.hpp"

#include <doctest/doctest.h>

#include "reader/print.hpp"
#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

TEST_CASE("tiles: they cover every pixel, and a small picture is one") {
  for (const cv::Size size : {cv::Size(1920, 1080), cv::Size(513, 40), cv::Size(1000, 512)}) {
    cv::Mat seen(size, CV_8U, cv::Scalar(0));
    for (const cv::Rect& tile : tiles_of(size)) {
      REQUIRE((tile & cv::Rect({0, 0}, size)) == tile);
      seen(tile) = 1;
    }
    CHECK(cv::countNonZero(seen) == size.area());
  }
  CHECK(tiles_of({512, 512}).size() == 1);
  CHECK(tiles_of({10, 3}) == std::vector<cv::Rect>{{0, 0, 10, 3}});
}

TEST_CASE("tiles: those in the middle come first") {
  const auto tiles = tiles_of({1920, 1080});
  const auto holds_middle = [](const cv::Rect& tile) { return tile.contains({960, 540}); };
  CHECK(holds_middle(tiles.front()));
  CHECK_FALSE(holds_middle(tiles.back()));
}

TEST_CASE_FIXTURE(Picture, "tiles: symbols that lie in one, and large ones, are read in place") {
  Image image = test::paper(1600, 1200);
  const Image small = test::print("in a tile", SymbolFormat::qr_code, 3);
  test::paste(image, small, 1400, 1000);
  const Image large = test::print("over several", SymbolFormat::qr_code, 30);
  test::paste(image, large, 40, 40);
  const cv::Mat gray(image.height, image.width, CV_8U, image.pixels.data());
  PassResult pass;
  look_in_tiles(scene, gray, qr_only(), pass);
  CHECK_FALSE(pass.crowded);
  CHECK_FALSE(pass.incomplete);
  bool seen_small = false;
  bool seen_large = false;
  for (const Symbol& symbol : pass.found.symbols) {
    if (symbol.payload.text == "in a tile") {
      seen_small = true;
      CHECK(symbol.corners[0].x > 1400);
      CHECK(symbol.corners[0].y > 1000);
    }
    if (symbol.payload.text == "over several") {
      seen_large = true;
      CHECK(symbol.corners[2].x > 600);
    }
  }
  CHECK(seen_small);
  CHECK(seen_large);
  CHECK(pass.found.grids.size() == pass.found.symbols.size());
}

TEST_CASE_FIXTURE(Picture, "tiles: none is begun when it is late") {
  Image image = test::print("late", SymbolFormat::qr_code, 3);
  const cv::Mat gray(image.height, image.width, CV_8U, image.pixels.data());
  give_deadline(0);
  PassResult pass;
  look_in_tiles(scene, gray, qr_only(), pass);
  CHECK(pass.incomplete);
  CHECK(pass.found.symbols.empty());
}
