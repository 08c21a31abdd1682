#include "moongate/image_file.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

/// 3 × 2 pixels, each of another colour.
Image six_colours() {
  Image image;
  image.width = 3;
  image.height = 2;
  image.format = PixelFormat::rgb;
  image.pixels = {255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30, 0, 0, 0, 255, 255, 255};
  return image;
}

/// A picture whose halves differ, so that JPEG keeps them apart: black left, white right.
Image two_halves(int width = 64, int height = 32) {
  Image image;
  image.width = width;
  image.height = height;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) image.pixels.push_back(x < width / 2 ? 0 : 255);
  return image;
}

File text(std::string_view content) { return {content.begin(), content.end()}; }

std::uint8_t pixel(const Image& image, int x, int y) {
  return image.pixels[static_cast<std::size_t>(y * image.width + x)];
}

bool is_black(const Image& image, int x, int y) { return pixel(image, x, y) < 64; }

Errc code_of(const File& file, ImageLimits limits = {}) {
  const auto image = decode_image(file, limits);
  REQUIRE_FALSE(image);
  return image.error().code;
}

}  // namespace

TEST_CASE("image file: lossless formats give the very pixels") {
  const auto original = six_colours();
  const std::array files{as_png(original), as_webp(original), as_gif(original), as_bmp(original),
                         as_pnm(original)};
  for (const auto& file : files) {
    CAPTURE(file[0]);
    const auto image = decode_image(file);
    REQUIRE(image);
    CHECK(image->width == 3);
    CHECK(image->height == 2);
    CHECK(image->format == PixelFormat::rgb);
    CHECK(image->pixels == original.pixels);
  }
}

TEST_CASE("image file: a grey picture stays grey") {
  for (const auto& file : {as_png(two_halves()), as_jpeg(two_halves()), as_pnm(two_halves())}) {
    const auto image = decode_image(file);
    REQUIRE(image);
    CHECK(image->format == PixelFormat::gray);
    CHECK(is_black(*image, 2, 2));
    CHECK_FALSE(is_black(*image, 60, 2));
  }
}

TEST_CASE("image file: every shorter file of each format is an error, or told to break off") {
  const std::array files{as_png(six_colours()), as_webp(six_colours()), as_gif(six_colours()),
                         as_bmp(six_colours()), as_pnm(six_colours()),  as_jpeg(two_halves())};
  for (const auto& file : files)
    for (std::size_t size = 0; size < file.size(); ++size) {
      CAPTURE(file[0]);
      CAPTURE(size);
      const auto image = decode_image(std::span(file).first(size));
      if (!image) continue;
      CHECK(image->cut_short);
      REQUIRE(image->faults.size() == 1);
      CHECK(image->faults[0].code == Errc::bad_image);
    }
}

TEST_CASE("image file: other bytes are no picture") {
  CHECK(code_of({}) == Errc::not_an_image);
  CHECK(code_of(text("GIF88a")) == Errc::not_an_image);
  CHECK(code_of(text("P7\n")) == Errc::not_an_image);
  CHECK(code_of(text("Proper text")) == Errc::not_an_image);
  CHECK(code_of(text("RIFF\0\0\0\0WAVE")) == Errc::not_an_image);
}

TEST_CASE("image file: the size is checked from the header, before pixels are missed") {
  CHECK(code_of(text("P5 60000 60000 255\n")) == Errc::too_large);
  CHECK(code_of(text("P5 70000 1 255\n")) == Errc::too_large);
  CHECK(code_of(text("P5 4000000000 4000000000 255\n")) == Errc::too_large);
  const ImageLimits five{5};
  CHECK(code_of(as_png(six_colours()), five) == Errc::too_large);
  CHECK(code_of(as_webp(six_colours()), five) == Errc::too_large);
  CHECK(code_of(as_gif(six_colours()), five) == Errc::too_large);
  CHECK(code_of(as_bmp(six_colours()), five) == Errc::too_large);
  CHECK(code_of(as_pnm(six_colours()), five) == Errc::too_large);
  CHECK(code_of(as_jpeg(two_halves()), five) == Errc::too_large);
  CHECK(decode_image(as_png(six_colours()), {6}));
}

TEST_CASE("image file: EXIF orientation is applied") {
  // In the stored picture the left half is black. Expected from CIPA DC-008: where it is seen.
  struct Row {
    std::uint8_t orientation;
    bool turned;
    bool black_first;  ///< left, or top when turned
  };
  const std::array<Row, 10> rows{{{1, false, true},
                                  {2, false, false},
                                  {3, false, false},
                                  {4, false, true},
                                  {5, true, true},
                                  {6, true, true},
                                  {7, true, false},
                                  {8, true, false},
                                  {0, false, true},
                                  {9, false, true}}};
  const auto jpeg = as_jpeg(two_halves());
  for (const auto& row : rows) {
    CAPTURE(int{row.orientation});
    const auto image = decode_image(with_orientation(jpeg, row.orientation));
    REQUIRE(image);
    CHECK(image->width == (row.turned ? 32 : 64));
    CHECK(image->height == (row.turned ? 64 : 32));
    CHECK(is_black(*image, 1, 1) == row.black_first);
    CHECK(is_black(*image, image->width - 2, image->height - 2) != row.black_first);
  }
}

TEST_CASE("image file: orientation 6 turns clockwise, 8 counter-clockwise") {
  Image corner = two_halves(32, 32);
  for (int y = 0; y < 32; ++y)
    for (int x = 0; x < 32; ++x)
      corner.pixels[static_cast<std::size_t>(y * 32 + x)] = x < 16 && y < 16 ? 0 : 255;
  const auto jpeg = as_jpeg(corner);
  CHECK(is_black(*decode_image(with_orientation(jpeg, 6)), 28, 4));
  CHECK(is_black(*decode_image(with_orientation(jpeg, 8)), 4, 28));
  CHECK(is_black(*decode_image(with_orientation(jpeg, 3)), 28, 28));
}

TEST_CASE("image file: PNM of every kind") {
  const auto one = [](std::string_view content) { return decode_image(text(content)); };
  CHECK(one("P1\n2 1\n10")->pixels == File{0, 255});
  CHECK(one("P1 2 1 # black, white\n1 0")->pixels == File{0, 255});
  CHECK(one("P2\n2 1 4\n0 2")->pixels == File{0, 128});
  CHECK(one("P3 1 1 255 1 2 3")->pixels == File{1, 2, 3});
  CHECK(one("P4 9 1\n\x80\x80")->pixels == File{0, 255, 255, 255, 255, 255, 255, 255, 0});
  CHECK(one(std::string_view("P5 1 1 65535\n\x80\x00", 15))->pixels == File{128});
  CHECK(code_of(text("P5 0 5 255\n")) == Errc::bad_image);
  CHECK(code_of(text("P5 2 2 0\nabcd")) == Errc::bad_image);
  CHECK(code_of(text("P5 2 2 70000\nabcd")) == Errc::bad_image);
  CHECK(one("P2 2 1 4\n0 x")->cut_short);
}

namespace {

/// A BMP with an info header, its palette or masks, and rows as given.
File bmp(int width, int height, std::uint32_t bits, std::uint32_t compression, const File& table,
         const File& rows) {
  File file;
  put(file, "BM");
  put(file, 0, 8);
  put(file, static_cast<std::uint32_t>(54 + table.size()), 4);
  put(file, 40, 4);
  put(file, static_cast<std::uint32_t>(width), 4);
  put(file, static_cast<std::uint32_t>(height), 4);
  put(file, 1, 2);
  put(file, bits, 2);
  put(file, compression, 4);
  for (int i = 0; i < 5; ++i) put(file, 0, 4);
  file.insert(file.end(), table.begin(), table.end());
  file.insert(file.end(), rows.begin(), rows.end());
  return file;
}

}  // namespace

TEST_CASE("image file: BMP with palettes, bit fields and either order of rows") {
  const File black_white{0, 0, 0, 0, 255, 255, 255, 0};
  const auto bits = decode_image(bmp(3, 1, 1, 0, black_white, {0xA0, 0, 0, 0}));
  REQUIRE(bits);
  CHECK(bits->format == PixelFormat::gray);
  CHECK(bits->pixels == File{255, 0, 255});

  const auto top_down = decode_image(bmp(1, -2, 24, 0, {}, {1, 2, 3, 0, 4, 5, 6, 0}));
  REQUIRE(top_down);
  CHECK(top_down->pixels == File{3, 2, 1, 6, 5, 4});

  File masks;
  put(masks, 0xF800, 4);
  put(masks, 0x07E0, 4);
  put(masks, 0x001F, 4);
  const auto fields = decode_image(bmp(1, 1, 16, 3, masks, {0x00, 0xF8, 0, 0}));
  REQUIRE(fields);
  CHECK(fields->pixels == File{255, 0, 0});
}

TEST_CASE("image file: a BMP that makes no sense is told") {
  CHECK(code_of(bmp(1, 1, 7, 0, {}, {0, 0, 0, 0})) == Errc::bad_image);
  CHECK(code_of(bmp(0, 1, 24, 0, {}, {0, 0, 0, 0})) == Errc::bad_image);
  CHECK(code_of(bmp(-1, 1, 24, 0, {}, {0, 0, 0, 0})) == Errc::bad_image);
  CHECK(code_of(bmp(1, INT32_MIN, 24, 0, {}, {0, 0, 0, 0})) == Errc::too_large);
  CHECK(code_of(bmp(2, 2, 24, 0, {}, {0, 0, 0, 0})) == Errc::bad_image);
  CHECK(code_of(bmp(4, 4, 8, 2, {}, File(64))) == Errc::unsupported);
}

TEST_CASE("image file: load_image tells a missing file from a damaged one") {
  const auto path = std::filesystem::temp_directory_path() / "moongate_image_file_test.png";
  CHECK(load_image(path.string() + ".missing").error().code == Errc::unreadable);
  CHECK(load_image(std::filesystem::temp_directory_path().string()).error().code ==
        Errc::unreadable);
  const auto png = as_png(six_colours());
  auto* file = std::fopen(path.string().c_str(), "wb");
  REQUIRE(file != nullptr);
  std::fwrite(png.data(), 1, png.size(), file);
  std::fclose(file);
  const auto image = load_image(path.string());
  std::filesystem::remove(path);
  REQUIRE(image);
  CHECK(image->pixels == six_colours().pixels);
}
