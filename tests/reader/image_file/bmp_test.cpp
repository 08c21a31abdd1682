#include <doctest/doctest.h>

#include <array>
#include <initializer_list>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr std::uint32_t kUncompressed = 0;
constexpr std::uint32_t kBitFields = 3;
constexpr std::uint32_t kAlphaBitFields = 6;

struct Info {
  std::uint32_t width = 1;
  std::uint32_t height = 1;
  std::uint32_t bits = 24;
  std::uint32_t compression = kUncompressed;
  std::uint32_t colours = 0;
  std::uint32_t size = 40;
};

/// BITMAPFILEHEADER and an info header of `size` bytes, then `table` and `rows`.
File bmp(const Info& info, const File& table, const File& rows) {
  File file;
  put(file, "BM");
  put(file, 0, 8);
  put(file, static_cast<std::uint32_t>(14 + info.size + table.size()), 4);
  put(file, info.size, 4);
  put(file, info.width, 4);
  put(file, info.height, 4);
  put(file, 1, 2);
  put(file, info.bits, 2);
  put(file, info.compression, 4);
  put(file, 0, 4);
  put(file, 0, 4);
  put(file, 0, 4);
  put(file, info.colours, 4);
  file.resize(14 + 36);
  file.resize(14 + info.size);
  file.insert(file.end(), table.begin(), table.end());
  file.insert(file.end(), rows.begin(), rows.end());
  return file;
}

/// BITMAPCOREHEADER of OS/2: sides of two bytes, palette entries of three.
File core_bmp(std::uint32_t width, std::uint32_t height, std::uint32_t bits, const File& table,
              const File& rows) {
  File file;
  put(file, "BM");
  put(file, 0, 8);
  put(file, static_cast<std::uint32_t>(26 + table.size()), 4);
  put(file, 12, 4);
  put(file, width, 2);
  put(file, height, 2);
  put(file, 1, 2);
  put(file, bits, 2);
  file.insert(file.end(), table.begin(), table.end());
  file.insert(file.end(), rows.begin(), rows.end());
  return file;
}

File masks(std::uint32_t red, std::uint32_t green, std::uint32_t blue) {
  File file;
  put(file, red, 4);
  put(file, green, 4);
  put(file, blue, 4);
  return file;
}

File pixels(const File& file) {
  const auto image = decode_image(file);
  REQUIRE(image);
  return image->pixels;
}

Errc code_of(const File& file) {
  const auto image = decode_image(file);
  REQUIRE_FALSE(image);
  return image.error().code;
}

}  // namespace

TEST_CASE("bmp: the short header of OS/2") {
  CHECK(pixels(core_bmp(1, 1, 24, {}, {3, 2, 1, 0})) == File{1, 2, 3});
  // Two colours, blue first; pixels 1, 0, 1.
  CHECK(pixels(core_bmp(3, 1, 1, {3, 2, 1, 6, 5, 4}, {0xA0, 0, 0, 0})) ==
        File{4, 5, 6, 1, 2, 3, 4, 5, 6});
  CHECK(code_of(core_bmp(1, 1, 24, {}, {3, 2, 1})) == Errc::bad_image);
  CHECK(code_of(core_bmp(0, 1, 24, {}, {3, 2, 1, 0})) == Errc::bad_image);
}

TEST_CASE("bmp: palettes of 16 and 256 colours") {
  File table;
  for (std::uint32_t i = 0; i < 16; ++i) put(table, 0x010203 * i, 4);
  CHECK(pixels(bmp({.width = 3, .bits = 4}, table, {0x0F, 0x10, 0, 0})) ==
        File{0, 0, 0, 15, 30, 45, 1, 2, 3});
  table.clear();
  for (std::uint32_t i = 0; i < 256; ++i) put(table, 0x010101 * i, 4);
  const auto gray = decode_image(bmp({.width = 2, .bits = 8}, table, {7, 255, 0, 0}));
  REQUIRE(gray);
  CHECK(gray->format == PixelFormat::gray);
  CHECK(gray->pixels == File{7, 255});
}

TEST_CASE("bmp: one colour that is not gray makes a picture in colour") {
  for (const std::uint32_t colour : {0x010102U, 0x020101U, 0x010201U}) {
    CAPTURE(colour);
    File table;
    put(table, 0, 4);
    put(table, colour, 4);
    const auto image = decode_image(bmp({.bits = 1}, table, {0, 0, 0, 0}));
    REQUIRE(image);
    CHECK(image->format == PixelFormat::rgb);
  }
}

TEST_CASE("bmp: colours that a short palette leaves out are black") {
  File table;
  put(table, 0xFFFFFF, 4);
  const Info info{.width = 2, .bits = 8, .colours = 1};
  CHECK(pixels(bmp(info, table, {0, 1, 0, 0})) == File{255, 0});
  // More colours than the bits can name are as many as they can.
  put(table, 0x808080, 4);
  CHECK(pixels(bmp({.width = 2, .bits = 1, .colours = 1000}, table, {0x40, 0, 0, 0})) ==
        File{255, 128});
}

TEST_CASE("bmp: a palette that the file ends in is black from there") {
  File file = bmp({.width = 1, .bits = 8, .colours = 256}, {}, {5, 5, 5, 0});
  CHECK(pixels(file) == File{0});
}

TEST_CASE("bmp: 16 bits are 5, 5 and 5, or what the fields say") {
  CHECK(pixels(bmp({.bits = 16}, {}, {0x00, 0x7C, 0, 0})) == File{255, 0, 0});
  CHECK(pixels(bmp({.bits = 16}, {}, {0xE0, 0x03, 0, 0})) == File{0, 255, 0});
  CHECK(pixels(bmp({.bits = 16}, {}, {0x1F, 0x00, 0, 0})) == File{0, 0, 255});
  const auto fields = masks(0xF800, 0x07E0, 0x001F);
  CHECK(pixels(bmp({.bits = 16, .compression = kBitFields}, fields, {0xE0, 0x07, 0, 0})) ==
        File{0, 255, 0});
}

TEST_CASE("bmp: 32 bits, with fields in any order and of any width") {
  CHECK(pixels(bmp({.bits = 32}, {}, {3, 2, 1, 99})) == File{1, 2, 3});
  const auto swapped = masks(0x000000FF, 0x0000FF00, 0x00FF0000);
  for (const auto compression : {kBitFields, kAlphaBitFields}) {
    CHECK(pixels(bmp({.bits = 32, .compression = compression}, swapped, {3, 2, 1, 99})) ==
          File{3, 2, 1});
  }
  const auto wide = masks(0x3FF00000, 0x000FFC00, 0);  // 10 bits, 10 bits, no blue
  CHECK(pixels(bmp({.bits = 32, .compression = kBitFields}, wide, {0, 0, 0xF0, 0x3F})) ==
        File{255, 0, 0});
}

TEST_CASE("bmp: longer headers hold their fields inside") {
  File inside = bmp({.bits = 32, .compression = kBitFields, .size = 108}, {}, {3, 2, 1, 99});
  const auto fields = masks(0xFF, 0xFF00, 0xFF0000);
  std::copy(fields.begin(), fields.end(), inside.begin() + 14 + 40);
  CHECK(pixels(inside) == File{3, 2, 1});
  CHECK(pixels(bmp({.size = 124}, {}, {3, 2, 1, 0})) == File{1, 2, 3});
  CHECK(code_of(bmp({.size = 125}, {}, {3, 2, 1, 0})) == Errc::bad_image);
  CHECK(code_of(bmp({.size = 39}, {}, {3, 2, 1, 0})) == Errc::bad_image);
  CHECK(code_of(bmp({.size = 0}, {}, File(64))) == Errc::bad_image);
}

TEST_CASE("bmp: fields are for 16 and 32 bits") {
  CHECK(code_of(bmp({.compression = kBitFields}, masks(1, 2, 4), {3, 2, 1, 0})) ==
        Errc::unsupported);
  CHECK(code_of(bmp({.bits = 16, .compression = 4}, {}, {0, 0, 0, 0})) == Errc::unsupported);
}

TEST_CASE("bmp: a header that the file ends in is damaged") {
  const auto whole = bmp({.size = 108}, {}, {3, 2, 1, 0});
  for (std::size_t size = 26; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(code_of({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}) ==
          Errc::bad_image);
  }
}

namespace {

constexpr std::uint32_t kRuns8 = 1;
constexpr std::uint32_t kRuns4 = 2;

/// Black, red, green, blue; entries are blue first.
File four_colours() { return {0, 0, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0}; }

File colours(std::initializer_list<int> indexes) {
  constexpr std::array<std::array<std::uint8_t, 3>, 5> kColours{
      {{0, 0, 0}, {255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 255}}};  // 4: left out
  File file;
  for (const int index : indexes)
    for (const auto value : kColours[static_cast<std::size_t>(index)]) file.push_back(value);
  return file;
}

Info runs(std::uint32_t width, std::uint32_t height, std::uint32_t bits) {
  return {.width = width,
          .height = height,
          .bits = bits,
          .compression = bits == 8 ? kRuns8 : kRuns4,
          .colours = 4};
}

}  // namespace

TEST_CASE("bmp: runs of bytes, pixels one by one, ends of rows and moves") {
  // From the bottom: three of 1; then 2, 3, 1 one by one and a byte to fill; then a move.
  CHECK(pixels(bmp(runs(3, 3, 8), four_colours(),
                   {3, 1, 0, 0, 0, 3, 2, 3, 1, 0, 0, 0, 0, 2, 2, 0, 1, 3, 0, 1})) ==
        colours({4, 4, 3, 2, 3, 1, 1, 1, 1}));
}

TEST_CASE("bmp: runs of half bytes take turns") {
  CHECK(pixels(
            bmp(runs(5, 2, 4), four_colours(), {5, 0x12, 0, 0, 0, 5, 0x01, 0x23, 0x10, 0, 0, 1})) ==
        colours({0, 1, 2, 3, 1, 1, 2, 1, 2, 1}));
}

TEST_CASE("bmp: runs that go beyond their row or the picture are cut") {
  CHECK(pixels(bmp(runs(2, 1, 8), four_colours(), {255, 1, 0, 1})) == colours({1, 1}));
  CHECK(pixels(bmp(runs(2, 1, 8), four_colours(), {0, 2, 9, 9, 4, 1, 0, 1})) == colours({4, 4}));
}

TEST_CASE("bmp: runs that break off are shown as far as they go") {
  const auto image = decode_image(bmp(runs(2, 2, 8), four_colours(), {2, 1, 0, 0, 1}));
  REQUIRE(image);
  CHECK(image->pixels == colours({4, 4, 1, 1}));
  CHECK(image->cut_short);
  CHECK(code_of(bmp(runs(2, 2, 8), four_colours(), {0, 0})) == Errc::bad_image);
  CHECK(code_of(bmp(runs(2, 2, 8), four_colours(), {})) == Errc::bad_image);
}

TEST_CASE("bmp: runs stand from the bottom up") {
  CHECK(code_of(bmp(runs(1, static_cast<std::uint32_t>(-1), 8), four_colours(), {1, 1, 0, 1})) ==
        Errc::unsupported);
}

TEST_CASE("bmp: rows that are there are shown, those that are missing are white") {
  const auto image = decode_image(bmp({.height = 2}, {}, {3, 2, 1, 0, 9}));
  REQUIRE(image);
  CHECK(image->pixels == File{255, 255, 255, 1, 2, 3});
  CHECK(image->cut_short);
}
