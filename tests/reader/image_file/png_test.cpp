#include <doctest/doctest.h>
#include <png.h>

#include <algorithm>
#include <array>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

/// Rows of random pixels, so that each takes bytes of its own.
Image noise(int side) {
  Image image{{}, side, side, PixelFormat::gray};
  std::uint32_t state = 1;
  for (int i = 0; i < side * side; ++i) {
    state = state * 1664525U + 1013904223U;
    image.pixels.push_back(static_cast<std::uint8_t>(state >> 24U));
  }
  return image;
}

/// Pixels from the top that are as they should be.
std::size_t right_pixels(const Image& image, const Image& original) {
  const auto end = std::mismatch(image.pixels.begin(), image.pixels.end(), original.pixels.begin(),
                                 original.pixels.end());
  return static_cast<std::size_t>(end.first - image.pixels.begin());
}

/// Two pixels side by side with alpha.
File two_pixels(const std::array<std::uint8_t, 8>& rgba) {
  png_image header{};
  header.version = PNG_IMAGE_VERSION;
  header.width = 2;
  header.height = 1;
  header.format = PNG_FORMAT_RGBA;
  File file(1000);
  png_alloc_size_t size = file.size();
  REQUIRE(png_image_write_to_memory(&header, file.data(), &size, 0, rgba.data(), 0, nullptr) != 0);
  file.resize(size);
  return file;
}

}  // namespace

TEST_CASE(
    "png: transparent pixels lie over white, and over black where all that is seen is white") {
  CHECK(decode_image(two_pixels({10, 20, 30, 255, 40, 50, 60, 0}))->pixels ==
        File{10, 20, 30, 255, 255, 255});
  CHECK(decode_image(two_pixels({255, 255, 255, 255, 40, 50, 60, 0}))->pixels ==
        File{255, 255, 255, 0, 0, 0});
  CHECK(decode_image(two_pixels({255, 255, 255, 255, 255, 255, 255, 255}))->pixels == File(6, 255));
}

TEST_CASE("png: white over black whose end is missing tells so") {
  const auto file = two_pixels({255, 255, 255, 255, 40, 50, 60, 0});
  const auto image = decode_image(std::span(file).first(file.size() - 12));
  REQUIRE(image);
  CHECK(image->pixels == File{255, 255, 255, 0, 0, 0});
  CHECK(image->cut_short);
}

TEST_CASE("png: a file that breaks off shows all rows before its end") {
  const auto original = noise(200);
  const auto file = as_png(original);
  for (const std::size_t percent : {20U, 50U, 90U}) {
    CAPTURE(percent);
    const auto image = decode_image(std::span(file).first(file.size() * percent / 100));
    REQUIRE(image);
    REQUIRE(image->faults.size() == 1);
    CHECK(image->faults[0].code == Errc::bad_image);
    CHECK(image->cut_short);
    // Noise does not shrink: as many pixels as bytes, but for a row.
    CHECK(right_pixels(*image, original) + 600 > original.pixels.size() * percent / 100);
    CHECK(image->pixels.back() == 255);
  }
}

TEST_CASE("png: a chunk whose checksum is wrong ends what is shown") {
  const auto original = noise(200);
  auto file = as_png(original);
  file[file.size() / 2] ^= 1U;
  const auto image = decode_image(file);
  REQUIRE(image);
  CHECK(image->cut_short);
  CHECK(right_pixels(*image, original) > original.pixels.size() / 5);
}

TEST_CASE("png: only the end is missing: all pixels are there, and it is told") {
  const auto original = noise(20);
  const auto file = as_png(original);
  const auto image = decode_image(std::span(file).first(file.size() - 12));
  REQUIRE(image);
  CHECK(image->pixels == original.pixels);
  CHECK(image->cut_short);
}

TEST_CASE("png: a file that breaks off before its pixels is an error") {
  const auto file = as_png(noise(20));
  for (std::size_t size = 8; size < 45; ++size) {
    CAPTURE(size);
    const auto image = decode_image(std::span(file).first(size));
    REQUIRE_FALSE(image);
    CHECK(image.error().code == Errc::bad_image);
  }
}

TEST_CASE("png: what takes longer than there is time is not begun") {
  const auto file = as_png(noise(2000));
  const auto image = decode_image(file, {.deadline_ms = 1});
  REQUIRE_FALSE(image);
  CHECK(image.error().code == Errc::too_large);
  CHECK(decode_image(file, {.deadline_ms = 60'000}));
}
