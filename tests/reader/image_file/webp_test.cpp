#include <doctest/doctest.h>
#include <webp/encode.h>

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

TEST_CASE("webp: a transparent picture cut anywhere is an error") {
  const auto file = with_alpha({10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128}, 3);
  for (std::size_t size = 12; size < file.size(); ++size) {
    CAPTURE(size);
    const auto image = decode_image(std::span(file).first(size));
    REQUIRE_FALSE(image);
    CHECK(image.error().code == Errc::bad_image);
  }
}

TEST_CASE("webp: the extended form is read, an animation is not") {
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
  CHECK(moving.error().code == Errc::unsupported);
}
