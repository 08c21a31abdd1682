#include <doctest/doctest.h>

#include <array>

#include "moongate/image.hpp"

using namespace moongate;

namespace {

constexpr std::array<std::uint8_t, 64> kPixels{};

std::optional<Error> check_gray(int width, int height, std::size_t stride, std::size_t bytes) {
  return check({kPixels.data(), width, height, stride, PixelFormat::gray}, bytes);
}

}  // namespace

TEST_CASE("image: a buffer holds every row to its last pixel") {
  CHECK_FALSE(check_gray(8, 1, 60, 8));  // one row needs no stride
  CHECK(check_gray(8, 1, 60, 7)->code == Errc::bad_image);
  CHECK_FALSE(check_gray(8, 2, 10, 18));
  CHECK(check_gray(8, 2, 10, 17)->code == Errc::bad_image);
  CHECK(check_gray(8, 2, SIZE_MAX, 64)->code == Errc::bad_image);  // nothing overflows
  CHECK_FALSE(check_gray(8, 2, SIZE_MAX, 0));                      // the size is not known
}

TEST_CASE("image: a format of tomorrow is told, not guessed") {
  for (const int value : {-1, 8, 1000}) {
    CAPTURE(value);
    const auto error = check({kPixels.data(), 4, 4, 16, static_cast<PixelFormat>(value)});
    REQUIRE(error);
    CHECK(error->code == Errc::invalid_argument);
  }
}
