#include "moongate/annotate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"
#include "reader/print.hpp"

using moongate::Image;
using moongate::Mark;
using moongate::PixelFormat;
using moongate::test::paper;

namespace {

Mark mark_at(float left, float top, float side) {
  Mark mark;
  mark.corners = {{{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}}};
  mark.red = 200;
  return mark;
}

bool is_red(const Image& image, int x, int y) {
  const auto at = static_cast<std::size_t>(y * image.width + x) * 3;
  return image.pixels[at] == 200 && image.pixels[at + 1] == 0 && image.pixels[at + 2] == 0;
}

Image dark(int width, int height) {
  Image image = paper(width, height);
  std::fill(image.pixels.begin(), image.pixels.end(), std::uint8_t{60});
  return image;
}

// White pixels of the rows from `top` on, up to `bottom`.
int white_pixels(const Image& image, int top, int bottom) {
  int count = 0;
  for (int y = top; y < bottom; ++y) {
    for (int x = 0; x < image.width; ++x) {
      const auto at = static_cast<std::size_t>(y * image.width + x) * 3;
      if (image.pixels[at] > 240 && image.pixels[at + 1] > 240) ++count;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("annotate: an outline is drawn in colour on a copy") {
  const Image white = paper(200, 100);
  const auto drawn = moongate::annotate(white.view(), std::vector{mark_at(40, 30, 40)});
  REQUIRE(drawn);
  CHECK(drawn->width == 200);
  CHECK(drawn->height == 100);
  CHECK(drawn->format == PixelFormat::rgb);
  CHECK(is_red(*drawn, 60, 30));
  CHECK_FALSE(is_red(*drawn, 60, 50));
  CHECK(white.pixels == paper(200, 100).pixels);
}

TEST_CASE("annotate: a symbol that is covered cannot be read off the copy") {
  for (const auto format : {moongate::SymbolFormat::qr_code, moongate::SymbolFormat::code_128}) {
    const Image printed = moongate::test::print("134500000000000017", format);
    moongate::Reader reader;
    const auto read = reader.read(printed.view());
    REQUIRE(read);
    REQUIRE(read->symbols.size() == 1);
    Mark mark;
    mark.corners = read->symbols[0].corners;
    mark.cover = true;
    const auto drawn = moongate::annotate(printed.view(), std::vector{mark});
    REQUIRE(drawn);
    CHECK(reader.read(drawn->view())->symbols.empty());
  }
}

TEST_CASE("annotate: corners anywhere and labels of any bytes do no harm") {
  const float huge = std::numeric_limits<float>::max();
  const float infinite = std::numeric_limits<float>::infinity();
  Mark mark = mark_at(-50, -50, huge);
  mark.corners[2] = {infinite, -infinite};
  mark.label = std::string("\x1b[31m\0\xff", 7) + std::string(10'000, 'x');
  for (const bool cover : {false, true}) {
    mark.cover = cover;
    CHECK(moongate::annotate(paper(30, 20).view(), std::vector{mark}));
    CHECK(moongate::annotate(paper(1, 1).view(), std::vector{mark}));
  }
}

TEST_CASE("annotate: a label is drawn in white below its symbol") {
  Mark mark = mark_at(60, 20, 80);
  mark.label = "Alipay";
  const auto drawn = moongate::annotate(dark(300, 200).view(), std::vector{mark});
  REQUIRE(drawn);
  CHECK(white_pixels(*drawn, 105, 140) > 100);
}

TEST_CASE("annotate: Chinese labels are drawn where the system has a font for them") {
  const auto font = moongate::find_label_font();
  if (!font) return;
  Mark mark = mark_at(60, 20, 80);
  const auto drawn = [&](std::string label) {
    mark.label = std::move(label);
    const auto image = moongate::annotate(dark(300, 200).view(), std::vector{mark});
    REQUIRE(image);
    return *image;
  };
  // Two characters of many strokes have more ink than the six question marks of their bytes; each
  // is a character of its own.
  const Image chinese = drawn("收款");
  CHECK(white_pixels(chinese, 105, 140) > 100);
  CHECK(chinese.pixels != drawn("??????").pixels);
  CHECK(chinese.pixels != drawn("付款").pixels);
  CHECK(drawn("收\xff").pixels == drawn("收?").pixels);  // no UTF-8
  CHECK(drawn("收\n").pixels == drawn("收?").pixels);    // no second line
}

TEST_CASE("annotate: without a font the bytes of a Chinese label are question marks") {
  Mark mark = mark_at(60, 20, 80);
  mark.label = "收款";
  const Image picture = dark(300, 200);
  const auto drawn = moongate::annotate(picture.view(), std::vector{mark}, "/no/such/font.ttf");
  mark.label = "??????";
  const auto asked = moongate::annotate(picture.view(), std::vector{mark});
  REQUIRE(drawn);
  REQUIRE(asked);
  CHECK(drawn->pixels == asked->pixels);
}

TEST_CASE("annotate: what is no font is told") {
  for (const char* const file : {"/no/such/font.ttf", "/", "/dev/null", __FILE__}) {
    const auto font = moongate::find_label_font(file);
    REQUIRE_FALSE(font);
    CHECK(font.error().code == moongate::Errc::unreadable);
  }
}

TEST_CASE("annotate: every pixel format is copied as RGB") {
  const Image gray = paper(40, 40);
  for (const auto format : {PixelFormat::gray, PixelFormat::rgb, PixelFormat::bgr,
                            PixelFormat::rgba, PixelFormat::bgra}) {
    const auto drawn = moongate::annotate(moongate::test::as(format, gray).view(), {});
    REQUIRE(drawn);
    CHECK(drawn->pixels == moongate::test::as(PixelFormat::rgb, gray).pixels);
  }
}

TEST_CASE("annotate: a view that cannot be read is refused") {
  const auto drawn = moongate::annotate({}, {});
  REQUIRE_FALSE(drawn);
  CHECK(drawn.error().code == moongate::Errc::invalid_argument);
}

TEST_CASE("encode_png: what was encoded is decoded alike") {
  const Image gray = moongate::test::print("a");
  for (const auto format : {PixelFormat::gray, PixelFormat::rgb}) {
    const Image image = moongate::test::as(format, gray);
    const auto png = moongate::encode_png(image.view());
    REQUIRE(png);
    const auto back = moongate::decode_image(*png);
    REQUIRE(back);
    CHECK(back->pixels == image.pixels);
    CHECK(back->format == format);
  }
}

TEST_CASE("encode_png: rows with a gap between them are followed") {
  const auto strided = moongate::test::with_stride(moongate::test::print("a"), 400);
  const auto png = moongate::encode_png(strided.view);
  REQUIRE(png);
  CHECK(moongate::decode_image(*png)->pixels == moongate::test::print("a").pixels);
}

TEST_CASE("encode_png: a view that cannot be read is refused") {
  REQUIRE_FALSE(moongate::encode_png({}));
  CHECK(moongate::encode_png({}).error().code == moongate::Errc::invalid_argument);
}
