#include <doctest/doctest.h>
#include <turbojpeg.h>

#include <cstdlib>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

Image plain(std::uint8_t gray) {
  Image image;
  image.width = 32;
  image.height = 32;
  image.pixels.assign(32 * 32, gray);
  return image;
}

/// One colour of four inks, inverted as Adobe's programs write them: 255 is no ink.
File in_four_inks(std::uint8_t c, std::uint8_t m, std::uint8_t y, std::uint8_t k) {
  std::vector<std::uint8_t> pixels;
  for (int i = 0; i < 16 * 16; ++i) pixels.insert(pixels.end(), {c, m, y, k});
  auto* encoder = tjInitCompress();
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  tjCompress2(encoder, pixels.data(), 16, 0, 16, TJPF_CMYK, &bytes, &size, TJSAMP_444, 100, 0);
  File file(bytes, bytes + size);
  tjFree(bytes);
  tjDestroy(encoder);
  return file;
}

/// Noise, so that most of the file is what the scans hold.
File noise(int flags) {
  std::vector<std::uint8_t> pixels;
  for (std::uint32_t i = 0, state = 1; i < 32 * 32; ++i, state = state * 1664525 + 1013904223)
    pixels.push_back(static_cast<std::uint8_t>(state >> 24));
  auto* encoder = tjInitCompress();
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  tjCompress2(encoder, pixels.data(), 32, 0, 32, TJPF_GRAY, &bytes, &size, TJSAMP_GRAY, 50, flags);
  File file(bytes, bytes + size);
  tjFree(bytes);
  tjDestroy(encoder);
  return file;
}

/// Puts a whole JPEG file into the APP1 segment of another, as cameras do.
File with_thumbnail(File file, const File& thumbnail) {
  File segment{0xFF, 0xE1};
  const std::size_t length = 2 + thumbnail.size();
  segment.push_back(static_cast<std::uint8_t>(length >> 8));
  segment.push_back(static_cast<std::uint8_t>(length));
  segment.insert(segment.end(), thumbnail.begin(), thumbnail.end());
  file.insert(file.begin() + 2, segment.begin(), segment.end());
  return file;
}

bool is_near(const Image& image, int r, int g, int b) {
  return std::abs(image.pixels[0] - r) < 4 && std::abs(image.pixels[1] - g) < 4 &&
         std::abs(image.pixels[2] - b) < 4;
}

}  // namespace

TEST_CASE("jpeg: four inks become red, green and blue") {
  struct Row {
    std::uint8_t c, m, y, k;
    int r, g, b;
  };
  for (const Row& row : {Row{255, 255, 255, 255, 255, 255, 255},  // paper
                         Row{255, 255, 255, 0, 0, 0, 0},          // black
                         Row{0, 255, 255, 255, 0, 255, 255},      // cyan
                         Row{255, 255, 0, 255, 255, 255, 0},      // yellow
                         Row{255, 0, 0, 128, 128, 0, 0}}) {       // dark red: magenta and yellow
    CAPTURE(row.r);
    CAPTURE(row.g);
    CAPTURE(row.b);
    const auto image = decode_image(in_four_inks(row.c, row.m, row.y, row.k));
    REQUIRE(image);
    CHECK(image->format == PixelFormat::rgb);
    CHECK(is_near(*image, row.r, row.g, row.b));
  }
}

TEST_CASE("jpeg: four inks cut short are damaged") {
  auto file = in_four_inks(0, 255, 255, 255);
  file.resize(file.size() - 8);
  const auto image = decode_image(file);
  REQUIRE(image);
  CHECK(image->cut_short);
}

TEST_CASE("jpeg: bytes that do not belong there are forgiven while the end is there") {
  auto file = as_jpeg(plain(200));
  file.insert(file.end() - 2, {0x12, 0x34, 0x56});  // libjpeg warns of them
  const auto image = decode_image(file);
  REQUIRE(image);
  CHECK(std::abs(image->pixels[0] - 200) < 4);
  file.insert(file.end(), {0, 0, 0});  // as some cameras write behind the end
  CHECK(decode_image(file));
}

TEST_CASE("jpeg: a header without a picture is damaged") {
  const auto file = as_jpeg(plain(200));
  const auto image = decode_image(std::span(file).first(20));
  REQUIRE_FALSE(image);
  CHECK(image.error().code == Errc::bad_image);
}

TEST_CASE("jpeg: a file with a thumbnail that is cut anywhere is damaged") {
  for (const int flags : {0, TJFLAG_PROGRESSIVE}) {
    CAPTURE(flags);
    const auto file = with_thumbnail(noise(flags), as_jpeg(plain(200)));
    CHECK(decode_image(file));
    for (std::size_t size = 3; size < file.size(); ++size) {
      CAPTURE(size);
      const auto image = decode_image(std::span(file).first(size));
      if (image) CHECK(image->cut_short);
      if (!image) CHECK(image.error().code == Errc::bad_image);
    }
  }
}

TEST_CASE("jpeg: a file that breaks off shows the rows before its end") {
  for (const int flags : {0, TJFLAG_PROGRESSIVE}) {
    CAPTURE(flags);
    const auto file = noise(flags);
    const auto whole = decode_image(file);
    REQUIRE(whole);
    CHECK(whole->faults.empty());
    const auto half = decode_image(std::span(file).first(file.size() * 3 / 4));
    REQUIRE(half);
    REQUIRE(half->faults.size() == 1);
    CHECK(half->faults[0].code == Errc::bad_image);
    CHECK(half->cut_short);
    if (flags == 0)
      CHECK(std::equal(half->pixels.begin(), half->pixels.begin() + 8, whole->pixels.begin()));
  }
}

TEST_CASE("jpeg: what takes longer than there is time is not begun") {
  Image large{{}, 4000, 4000, PixelFormat::gray};
  large.pixels.assign(4000 * 4000, 200);
  const auto file = as_jpeg(large);
  const auto image = decode_image(file, {.deadline_ms = 1});
  REQUIRE_FALSE(image);
  CHECK(image.error().code == Errc::too_large);
  CHECK(decode_image(file, {.deadline_ms = 60'000}));
}

TEST_CASE("jpeg: what is not quite right is forgiven while the end stands behind the scans") {
  for (const int flags : {0, TJFLAG_PROGRESSIVE}) {
    CAPTURE(flags);
    auto file = with_thumbnail(noise(flags), as_jpeg(plain(200)));
    file.insert(file.begin() + 2, {0xFF, 0xFF, 0xFF, 0x01});  // fill bytes and TEM, no length
    file.insert(file.end() - 2, {0x12, 0x34, 0x56});
    CHECK(decode_image(file));
    file.insert(file.end(), {0xFF, 0xD8, 0xFF});  // a second picture, cut short
    CHECK(decode_image(file));
  }
}
