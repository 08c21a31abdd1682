#include "moongate/annotate.hpp"

#include <doctest/doctest.h>

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
