#include "reader/image_file/bmp_runs.hpp"

#include <doctest/doctest.h>

using namespace moongate;
using namespace moongate::image_file;

namespace {

constexpr std::uint8_t kUntouched = 9;

// Colours are their own numbers, so that a picture reads as what was painted.
struct Painted {
  bool ended = false;
  bool begun = false;
  std::vector<std::uint8_t> pixels;
};

Painted paint(int width, int height, std::uint32_t bits, const std::vector<std::uint8_t>& runs) {
  std::vector<Rgb> palette(256);
  for (std::size_t i = 0; i < palette.size(); ++i) palette[i].fill(static_cast<std::uint8_t>(i));
  Image image;
  image.width = width;
  image.height = height;
  image.format = PixelFormat::gray;
  image.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height),
                      kUntouched);
  BmpRuns painter(image, bits, palette);
  Painted out;
  out.ended = painter.paint(runs);
  out.begun = painter.has_begun();
  out.pixels = image.pixels;
  return out;
}

using Pixels = std::vector<std::uint8_t>;

}  // namespace

// [MS-WMF] section 3.1.6: a count and a colour; 0 and a mark; 0, a count and as many colours
TEST_CASE("bmp_runs: runs, single pixels and marks") {
  const auto whole = paint(3, 2, 8, {3, 1, 0, 0, 2, 2, 0, 1});
  CHECK(whole.ended);
  CHECK(whole.pixels == Pixels{2, 2, 9, 1, 1, 1});
  CHECK(paint(3, 1, 8, {0, 3, 4, 5, 6, 0, 0, 1}).pixels == Pixels{4, 5, 6});
  CHECK(paint(4, 1, 8, {0, 4, 4, 5, 6, 7, 0, 1}).pixels == Pixels{4, 5, 6, 7});
  // One to the right and one up.
  CHECK(paint(2, 2, 8, {0, 2, 1, 1, 1, 5, 0, 1}).pixels == Pixels{9, 5, 9, 9});
}

TEST_CASE("bmp_runs: half bytes take turns") {
  CHECK(paint(5, 1, 4, {5, 0x12, 0, 1}).pixels == Pixels{1, 2, 1, 2, 1});
  CHECK(paint(5, 1, 4, {0, 5, 0x12, 0x34, 0x50, 0, 0, 1}).pixels == Pixels{1, 2, 3, 4, 5});
}

TEST_CASE("bmp_runs: nothing is painted beyond a row or the picture") {
  CHECK(paint(2, 1, 8, {255, 1, 0, 1}).pixels == Pixels{1, 1});
  CHECK(paint(2, 1, 8, {0, 2, 255, 0, 1, 5, 0, 1}).pixels == Pixels{9, 9});
  CHECK(paint(2, 1, 8, {0, 2, 0, 255, 1, 5}).pixels == Pixels{9, 9});
}

TEST_CASE("bmp_runs: the last row ends a picture without its mark, and what breaks off does not") {
  CHECK(paint(2, 1, 8, {2, 1, 0, 0}).ended);
  CHECK_FALSE(paint(2, 2, 8, {2, 1, 0, 0}).ended);
  for (const std::vector<std::uint8_t>& runs :
       {Pixels{}, Pixels{2}, Pixels{0, 2}, Pixels{0, 2, 1}, Pixels{0, 3, 1}}) {
    CAPTURE(runs.size());
    const auto broken = paint(2, 2, 8, runs);
    CHECK_FALSE(broken.ended);
  }
  CHECK_FALSE(paint(2, 1, 8, {0, 1}).begun);
  CHECK(paint(2, 1, 8, {0, 1}).ended);
  CHECK(paint(2, 1, 8, {1, 3}).begun);
}
