#include <png.h>

#include "reader/image_file/bytes.hpp"

// PNG through libpng's simplified interface, which keeps its long jumps to itself.

namespace moongate::image_file {

namespace {

constexpr std::string_view kMagic{"\x89PNG\r\n\x1A\n", 8};

/// Frees what libpng holds for a picture.
struct PngImage {
  png_image header{};
  PngImage() { header.version = PNG_IMAGE_VERSION; }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;
  ~PngImage() { png_image_free(&header); }
};

bool recognises(Bytes encoded) noexcept { return starts_with(encoded, kMagic); }

/// libpng is content with the last row; a file that was cut behind it is reported all the same.
bool has_end(Bytes encoded) noexcept {
  static constexpr std::string_view kEnd{"IEND\xAE\x42\x60\x82", 8};
  const auto same = [](std::uint8_t byte, char expected) {
    return byte == static_cast<std::uint8_t>(expected);
  };
  return std::search(encoded.begin(), encoded.end(), kEnd.begin(), kEnd.end(), same) !=
         encoded.end();
}

Result<Image> decode(Bytes encoded, ImageLimits limits) {
  PngImage png;
  if (png_image_begin_read_from_memory(&png.header, encoded.data(), encoded.size()) == 0)
    return damaged("the header of the PNG file is damaged");
  const bool coloured = (png.header.format & PNG_FORMAT_FLAG_COLOR) != 0;
  auto image = blank(png.header.width, png.header.height,
                     coloured ? PixelFormat::rgb : PixelFormat::gray, limits);
  if (!image) return image;

  // Without a background, libpng lays transparent pixels over what the buffer holds: white.
  png.header.format = coloured ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  if (!has_end(encoded) ||
      png_image_finish_read(&png.header, nullptr, image->pixels.data(), 0, nullptr) == 0)
    return damaged("the PNG file is damaged or truncated");
  return image;
}

}  // namespace

constinit const Codec kPng{recognises, decode};

}  // namespace moongate::image_file
