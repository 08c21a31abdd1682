#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"
#include "reader/tiny_qr.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

/// Finder patterns of 3 pixels a module and nothing else.
Image wall_of_finders(int width, int height) {
  Image image = paper(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const int ring = std::max(std::abs(x / 3 % 8 - 3), std::abs(y / 3 % 8 - 3));
      if (ring == 3 || ring < 2)
        image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                     static_cast<std::size_t>(x)] = 0;
    }
  return image;
}

/// Coarse grey steps: contrast, but no patterns.
Image noise(int width, int height) {
  Image image = paper(width, height);
  for (std::size_t i = 0; i < image.pixels.size(); ++i)
    image.pixels[i] = static_cast<std::uint8_t>(i / 64 * i / 3000 >> 4);
  return image;
}

}  // namespace

TEST_CASE("request: a wall of patterns is not followed up whole, and that is told") {
  const auto result = read(wall_of_finders(1280, 960), {});
  CHECK(result.symbols.empty());
  CHECK(result.cut_short);
  CHECK(result.stages.size() < 16);
}

TEST_CASE("request: a symbol within a wall of patterns is read") {
  Image image = wall_of_finders(1280, 960);
  const Image symbol = print("in the wall", SymbolFormat::qr_code, 3);
  paste(image, symbol, 600, 420);
  CHECK(texts(read(image, {})) == std::set<std::string>{"in the wall"});
}

TEST_CASE("request: a region is looked at alone, corners are those of the whole picture") {
  Image image = paper(900, 500);
  paste(image, print("left"), 20, 30);
  paste(image, print("right"), 600, 200);
  for (const PixelFormat format : {PixelFormat::gray, PixelFormat::rgb, PixelFormat::bgra}) {
    const Image picture = as(format, image);
    Reader reader;
    const auto all = reader.read(picture.view());
    const auto right = reader.read(picture.view(), {.region = {500, 100, 400, 400}});
    REQUIRE((all && right));
    CHECK(all->symbols.size() == 2);
    REQUIRE(right->symbols.size() == 1);
    CHECK(right->symbols[0].payload.text == "right");
    const auto same = std::find_if(all->symbols.begin(), all->symbols.end(),
                                   [](const Symbol& s) { return s.payload.text == "right"; });
    REQUIRE(same != all->symbols.end());
    CHECK(std::abs(same->corners[0].x - right->symbols[0].corners[0].x) < 2);
    CHECK(std::abs(same->corners[2].y - right->symbols[0].corners[2].y) < 2);
  }
}

TEST_CASE("request: of a region the part within the picture counts, and one outside is an error") {
  const Image image = print("edge");
  Reader reader;
  const int side = image.width;
  for (const Region& region : {Region{-50, -50, side + 99, side + 99}, Region{0, 0, 99999, 99999},
                               Region{0, 0, 2'000'000'000, 2'000'000'000}}) {
    const auto result = reader.read(image.view(), {.region = region});
    REQUIRE(result);
    CHECK(texts(*result) == std::set<std::string>{"edge"});
  }
  for (const Region& region :
       {Region{side, 0, 5, 5}, Region{0, -9, 5, 9}, Region{0, 0, -1, 5}, Region{0, 0, 5, 0}}) {
    const auto result = reader.read(image.view(), {.region = region});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Errc::invalid_argument);
    CHECK(result.error().field == "region");
  }
}

TEST_CASE("request: a call that is asked to stop returns soon, and says so") {
  const Image image = wall_of_finders(3840, 2160);
  ReaderOptions options;
  options.effort = Effort::thorough;
  Reader reader(options);
  StopSource stop;
  std::thread other([&] {  // not std::jthread, which not every standard library has
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    stop.request_stop();
  });
  const auto result = reader.read(image.view(), {.stop = stop});
  other.join();
  REQUIRE(result);
  CHECK(result->cut_short);
  CHECK(result->stages.size() < 16);
  const auto next = reader.read(print("next").view());  // the next call is not stopped
  REQUIRE(next);
  CHECK(texts(*next) == std::set<std::string>{"next"});
}

TEST_CASE("request: a deadline holds for its call alone") {
  const Image image = paper(3000, 3000);
  ReaderOptions options;
  options.effort = Effort::fast;
  Reader reader(options);
  const Image speckled = noise(3000, 3000);
  CHECK(reader.read(speckled.view(), {.deadline_ms = 1})->cut_short);
  CHECK_FALSE(reader.read(image.view())->cut_short);
}

TEST_CASE("request: what decoding tells of a picture stands in the result") {
  Image image = print("torn");
  image.faults.push_back({Errc::bad_image, 0, {}, "the file breaks off"});
  image.cut_short = true;
  const auto result = Reader().read_image(image);
  REQUIRE(result);
  CHECK(texts(*result) == std::set<std::string>{"torn"});
  CHECK(result->errors == image.faults);
  CHECK(result->cut_short);
}

TEST_CASE("request: symbols stand in one order, wherever they are in the picture") {
  const auto order = [](std::string_view left, std::string_view right) {
    Image image = paper(600, 300);
    paste(image, print(left), 20, 30);
    paste(image, print(right), 320, 60);
    std::vector<std::string> found;
    for (const Symbol& symbol : read(image, {}).symbols) found.push_back(symbol.payload.text);
    return found;
  };
  CHECK(order("one", "two") == std::vector<std::string>{"one", "two"});
  CHECK(order("two", "one") == std::vector<std::string>{"one", "two"});
  CHECK(order("same", "same").size() == 2);
}

TEST_CASE("request: a quick frame is not marked for a deadline that it is far from") {
  Image image = paper(1920, 1080);
  paste(image, print("a frame", SymbolFormat::qr_code, 6), 700, 400);
  CHECK_FALSE(read(image, {.deadline_ms = 4000}).cut_short);
}

TEST_CASE("request: a fallback character set takes the place of a guess") {
  const Image image = print_qr(BitStream().bytes("\xCF\xF0\xE8\xE2\xE5\xF2"));
  ReaderOptions options;
  options.fallback_charset = "windows-1251";
  const auto result = read(image, options);
  REQUIRE(result.symbols.size() == 1);
  CHECK(result.symbols[0].payload.text == "Привет");
  CHECK(result.symbols[0].payload.charset_guessed);
}
