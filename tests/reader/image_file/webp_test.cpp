#include <doctest/doctest.h>
#include <webp/encode.h>

#include <algorithm>
#include <vector>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

File with_alpha(const std::vector<std::uint8_t>& rgba, int width) {
  std::uint8_t* bytes = nullptr;
  const auto height = static_cast<int>(rgba.size()) / 4 / width;
  const auto size = WebPEncodeLosslessRGBA(rgba.data(), width, height, width * 4, &bytes);
  File file(bytes, bytes + size);
  WebPFree(bytes);
  return file;
}

/// The extended form of a simple file (RFC 9649 section 2.7): a header with flags in front.
File extended(const File& simple, std::uint32_t flags, std::uint32_t width, std::uint32_t height) {
  File body;
  put(body, "WEBPVP8X");
  put(body, 10, 4);
  put(body, flags, 4);
  put(body, width - 1, 3);
  put(body, height - 1, 3);
  body.insert(body.end(), simple.begin() + 12, simple.end());
  File file;
  put(file, "RIFF");
  put(file, static_cast<std::uint32_t>(body.size()), 4);
  file.insert(file.end(), body.begin(), body.end());
  return file;
}

}  // namespace

TEST_CASE("webp: transparent pixels lie over white") {
  const auto image = decode_image(with_alpha({10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128}, 3));
  REQUIRE(image);
  CHECK(image->format == PixelFormat::rgb);
  CHECK(image->pixels == File{10, 20, 30, 255, 255, 255, 127, 127, 127});
}

TEST_CASE("webp: what is white alone lies over black") {
  const auto image =
      decode_image(with_alpha({255, 255, 255, 255, 9, 9, 9, 0, 255, 255, 255, 128}, 3));
  REQUIRE(image);
  CHECK(image->pixels == File{255, 255, 255, 0, 0, 0, 128, 128, 128});
}

TEST_CASE("webp: a transparent picture cut anywhere is an error") {
  const auto file = with_alpha({10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128}, 3);
  for (std::size_t size = 12; size < file.size(); ++size) {
    CAPTURE(size);
    const auto image = decode_image(std::span(file).first(size));
    if (image) CHECK(image->cut_short);
    if (!image) CHECK(image.error().code == Errc::bad_image);
  }
}

namespace {

/// 64 × 64 random pixels, so that rows take bytes.
Image noise() {
  Image image{{}, 64, 64, PixelFormat::rgb};
  std::uint32_t state = 1;
  for (int i = 0; i < 64 * 64 * 3; ++i) {
    state = state * 1664525U + 1013904223U;
    image.pixels.push_back(static_cast<std::uint8_t>(state >> 24U));
  }
  return image;
}

/// An animation (RFC 9649 section 2.7.1.1) of one or more simple files, all at one place.
File animation(const std::vector<File>& frames, std::uint32_t left, std::uint32_t top,
               std::uint32_t side) {
  File body;
  for (const File& frame : frames) {
    put(body, "ANMF");
    put(body, static_cast<std::uint32_t>(16 + frame.size() - 12), 4);
    put(body, left / 2, 3);
    put(body, top / 2, 3);
    put(body, 63, 3);
    put(body, 63, 3);
    put(body, 100, 3);
    put(body, 0, 1);
    body.insert(body.end(), frame.begin() + 12, frame.end());
  }
  File file;
  put(file, "RIFF");
  put(file, static_cast<std::uint32_t>(4 + 18 + 14 + body.size()), 4);
  put(file, "WEBPVP8X");
  put(file, 10, 4);
  put(file, 0x02, 4);
  put(file, side - 1, 3);
  put(file, side - 1, 3);
  put(file, "ANIM");
  put(file, 6, 4);
  put(file, 0, 6);
  file.insert(file.end(), body.begin(), body.end());
  return file;
}

}  // namespace

TEST_CASE("webp: of an animation the first picture is read where it stands, and it is told so") {
  Image black{{}, 64, 64, PixelFormat::rgb};
  black.pixels.assign(64 * 64 * 3, 0);
  const auto image = decode_image(animation({as_webp(noise()), as_webp(black)}, 4, 10, 80));
  REQUIRE(image);
  CHECK(image->width == 80);
  const auto at = [&](std::size_t x, std::size_t y) { return &image->pixels[3 * (y * 80 + x)]; };
  CHECK(std::equal(at(4, 10), at(4, 10) + std::size_t{64} * 3, noise().pixels.begin()));
  CHECK(*at(3, 10) == 255);
  CHECK(*at(68, 10) == 255);
  REQUIRE(image->faults.size() == 1);
  CHECK(image->faults[0].code == Errc::unsupported);
  CHECK_FALSE(image->cut_short);
}

TEST_CASE("webp: an animation whose picture does not fit, or is missing, is an error") {
  CHECK_FALSE(decode_image(animation({as_webp(noise())}, 18, 0, 80)));
  CHECK_FALSE(decode_image(animation({}, 0, 0, 80)));
}

TEST_CASE("webp: rows before the end of a file that breaks off are there") {
  const auto file = as_webp(noise());
  const auto image = decode_image(std::span(file).first(file.size() * 3 / 4));
  REQUIRE(image);
  CHECK(image->cut_short);
  const auto rows = [](const Image& of) {
    return std::vector(of.pixels.begin(), of.pixels.begin() + std::ptrdiff_t{64} * 3 * 16);
  };
  CHECK(rows(*image) == rows(noise()));
  CHECK(image->pixels.back() == 255);
}

TEST_CASE("webp: the extended form is read, an animation without frames is not") {
  Image image;
  image.width = 2;
  image.height = 1;
  image.format = PixelFormat::rgb;
  image.pixels = {1, 2, 3, 4, 5, 6};
  constexpr std::uint32_t kAnimation = 0x02;
  const auto still = decode_image(extended(as_webp(image), 0, 2, 1));
  REQUIRE(still);
  CHECK(still->pixels == image.pixels);
  const auto moving = decode_image(extended(as_webp(image), kAnimation, 2, 1));
  REQUIRE_FALSE(moving);
  CHECK(moving.error().code == Errc::bad_image);
}
