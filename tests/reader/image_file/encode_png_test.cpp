#include <doctest/doctest.h>

#include <vector>

#include "moongate/image_file.hpp"

using namespace moongate;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Row {
  PixelFormat format;
  Bytes pixel;
  Bytes shown;  // what a decoder sees: red, green and blue, or gray
};

ImageView view_of(const Bytes& pixels, int width, int height, PixelFormat format) {
  return {pixels.data(), width, height, static_cast<std::size_t>(width) * bytes_per_pixel(format),
          format};
}

}  // namespace

TEST_CASE("png: every pixel format comes back with its channels in place") {
  for (const Row& row :
       {Row{PixelFormat::gray, {7}, {7}}, Row{PixelFormat::rgb, {1, 2, 3}, {1, 2, 3}},
        Row{PixelFormat::bgr, {3, 2, 1}, {1, 2, 3}},
        Row{PixelFormat::rgba, {1, 2, 3, 255}, {1, 2, 3}},
        Row{PixelFormat::bgra, {3, 2, 1, 255}, {1, 2, 3}}, Row{PixelFormat::nv12, {9}, {9}},
        Row{PixelFormat::nv21, {9}, {9}}, Row{PixelFormat::i420, {9}, {9}}}) {
    CAPTURE(static_cast<int>(row.format));
    const auto file = encode_png(view_of(row.pixel, 1, 1, row.format));
    REQUIRE(file);
    const auto image = decode_image(*file);
    REQUIRE(image);
    CHECK(image->pixels == row.shown);
  }
}

TEST_CASE("png: rows that are apart are written together") {
  const Bytes pixels{1, 2, 99, 3, 4};
  const auto file = encode_png({pixels.data(), 2, 2, 3, PixelFormat::gray});
  REQUIRE(file);
  CHECK(decode_image(*file)->pixels == Bytes{1, 2, 3, 4});
}

TEST_CASE("png: a view that makes no sense is refused") {
  const Bytes pixels(16);
  for (const ImageView& view : {ImageView{nullptr, 2, 2, 2, PixelFormat::gray},
                                ImageView{pixels.data(), 0, 2, 2, PixelFormat::gray},
                                ImageView{pixels.data(), 2, 0, 2, PixelFormat::gray},
                                ImageView{pixels.data(), 2, 2, 1, PixelFormat::gray},
                                ImageView{pixels.data(), 2, 2, 5, PixelFormat::rgb},
                                ImageView{pixels.data(), 2, 2, 8, static_cast<PixelFormat>(8)},
                                ImageView{pixels.data(), 2, 2, 8, static_cast<PixelFormat>(-1)}}) {
    CHECK_FALSE(encode_png(view));
  }
}
