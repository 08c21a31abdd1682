#include "moongate/image.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace moongate;

namespace {

constexpr std::array<std::uint8_t, 64> kPixels{};

ImageView view(int width, int height, std::size_t stride, PixelFormat format = PixelFormat::gray) {
  return {kPixels.data(), width, height, stride, format};
}

}  // namespace

TEST_CASE("image: bytes a pixel follow the plane that is read") {
  CHECK(bytes_per_pixel(PixelFormat::gray) == 1);
  CHECK(bytes_per_pixel(PixelFormat::nv12) == 1);
  CHECK(bytes_per_pixel(PixelFormat::nv21) == 1);
  CHECK(bytes_per_pixel(PixelFormat::i420) == 1);
  CHECK(bytes_per_pixel(PixelFormat::rgb) == 3);
  CHECK(bytes_per_pixel(PixelFormat::bgr) == 3);
  CHECK(bytes_per_pixel(PixelFormat::rgba) == 4);
  CHECK(bytes_per_pixel(PixelFormat::bgra) == 4);
}

TEST_CASE("image: a sound view passes") {
  CHECK_FALSE(check(view(8, 8, 8)));
  CHECK_FALSE(check(view(8, 8, 8), 64));
  CHECK_FALSE(check(view(2, 5, 12, PixelFormat::rgb), 64));
  CHECK_FALSE(check(view(4, 2, 60), 64));  // the last row ends with its last pixel
}

TEST_CASE("image: what cannot be read is told") {
  struct Row {
    const char* name;
    ImageView view;
    std::size_t bytes;
    Errc code;
  };
  const std::array rows{
      Row{"null", {nullptr, 8, 8, 8, PixelFormat::gray}, 0, Errc::invalid_argument},
      Row{"0x0", view(0, 0, 0), 0, Errc::invalid_argument},
      Row{"0x5", view(0, 5, 8), 0, Errc::invalid_argument},
      Row{"negative height", view(5, -1, 8), 0, Errc::invalid_argument},
      Row{"stride below the row", view(8, 8, 7), 0, Errc::invalid_argument},
      Row{"stride counts bytes", view(8, 2, 8, PixelFormat::rgb), 0, Errc::invalid_argument},
      Row{"no such format", view(8, 8, 8, static_cast<PixelFormat>(99)), 0, Errc::invalid_argument},
      Row{"too wide", view(65536, 1, 65536), 0, Errc::too_large},
      Row{"too high", view(1, 65536, 1), 0, Errc::too_large},
      Row{"one byte short", view(8, 8, 8), 63, Errc::bad_image},
      Row{"stride times height overflows", view(1, 3, SIZE_MAX / 2 + 1), 64, Errc::bad_image},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const auto error = check(row.view, row.bytes);
    REQUIRE(error);
    CHECK(error->code == row.code);
  }
}
