#include <doctest/doctest.h>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

const File kBlackRed{0, 0, 0, 255, 0, 0};

/// Ends the file.
Result<Image> decoded(File file) {
  put(file, ";");
  return decode_image(file);
}

Errc code_of(const File& file) {
  const auto image = decoded(file);
  REQUIRE_FALSE(image);
  return image.error().code;
}

/// A graphic control extension (section 23 of GIF89a) with a transparent colour.
void put_transparent(File& file, std::uint8_t index) {
  put(file, "!");
  put(file, 0xF9, 1);
  put(file, 4, 1);
  put(file, 1, 1);
  put(file, 0, 2);
  put(file, index, 1);
  put(file, 0, 1);
}

}  // namespace

TEST_CASE("gif: transparent pixels and what no frame covers are white") {
  File file = gif_header(3, 2, kBlackRed);
  put_transparent(file, 0);
  put(file, GifFrame{1, 1, 2, 1, {1, 0}});
  const auto image = decoded(file);
  REQUIRE(image);
  CHECK(image->format == PixelFormat::rgb);
  CHECK(image->pixels == File{255, 255, 255, 255, 255, 255, 255, 255, 255,  //
                              255, 255, 255, 255, 0, 0, 255, 255, 255});
}

TEST_CASE("gif: interlaced rows stand where they belong") {
  // Appendix E for 10 rows: 0, 8, then 4, then 2, 6, then 1, 3, 5, 7, 9.
  File file = gif_header(1, 10, {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4,
                                 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9});
  put(file, GifFrame{0, 0, 1, 10, {0, 8, 4, 2, 6, 1, 3, 5, 7, 9}, true});
  const auto image = decoded(file);
  REQUIRE(image);
  for (std::uint8_t y = 0; y < 10; ++y) CHECK(image->pixels[3 * std::size_t{y}] == y);
}

TEST_CASE("gif: comments are passed over") {
  File file = gif_header(1, 1, kBlackRed);
  put(file, "!");
  put(file, 0xFE, 1);
  put(file, 2, 1);
  put(file, "hi");
  put(file, 0, 1);
  put(file, GifFrame{0, 0, 1, 1, {1}});
  const auto image = decoded(file);
  REQUIRE(image);
  CHECK(image->pixels == File{255, 0, 0});
}

TEST_CASE("gif: of an animation the first picture is read, and it is told so") {
  File file = gif_header(1, 1, kBlackRed);
  put(file, GifFrame{0, 0, 1, 1, {1}});
  put(file, GifFrame{0, 0, 1, 1, {0}});
  const auto image = decoded(file);
  REQUIRE(image);
  CHECK(image->pixels == File{255, 0, 0});
  REQUIRE(image->faults.size() == 1);
  CHECK(image->faults[0].code == Errc::unsupported);
  CHECK_FALSE(image->cut_short);
}

TEST_CASE("gif: rows before the damage are there, those behind are white") {
  File file = gif_header(1, 3, kBlackRed);
  put(file, GifFrame{0, 0, 1, 3, {1, 0}});  // the third is missing
  const auto image = decoded(file);
  REQUIRE(image);
  CHECK(image->pixels == File{255, 0, 0, 0, 0, 0, 255, 255, 255});
  CHECK(image->cut_short);
  REQUIRE(image->faults.size() == 1);
  CHECK(image->faults[0].code == Errc::bad_image);
}

TEST_CASE("gif: what makes no sense is told") {
  const auto with = [](const GifFrame& frame) {
    File file = gif_header(2, 2, kBlackRed);
    put(file, frame);
    return file;
  };
  CHECK(code_of(gif_header(1, 1, kBlackRed)) == Errc::bad_image);  // no frame
  CHECK(code_of(gif_header(0, 1, kBlackRed)) == Errc::bad_image);
  CHECK(code_of(with({1, 0, 2, 1, {0, 0}})) == Errc::bad_image);  // beyond the right side
  CHECK(code_of(with({0, 2, 1, 1, {0}})) == Errc::bad_image);     // below the picture
  CHECK(code_of(with({0, 0, 0, 1, {}})) == Errc::bad_image);      // no pixels
  CHECK(code_of(with({0, 0, 2, 1, {0}})) == Errc::bad_image);     // pixels missing
  File unknown = with({0, 0, 1, 1, {0}});
  put(unknown, "?");
  const auto image = decoded(unknown);
  REQUIRE(image);
  CHECK(image->cut_short);
}

TEST_CASE("gif: a frame without colours is told") {
  File file;
  put(file, "GIF89a");
  put(file, 1, 2);
  put(file, 1, 2);
  put(file, 0, 3);  // no global colours
  put(file, GifFrame{0, 0, 1, 1, {1}});
  CHECK(code_of(file) == Errc::bad_image);
}
