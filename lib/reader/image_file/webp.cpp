#include <webp/decode.h>

#include "reader/image_file/bytes.hpp"

namespace moongate::image_file {

namespace {

bool recognises(Bytes encoded) noexcept {
  return starts_with(encoded, "RIFF") && encoded.size() >= 12 &&
         starts_with(encoded.subspan(8), "WEBP");
}

/// Lays a pixel with alpha over white.
std::uint8_t over_white(std::uint8_t value, std::uint8_t alpha) noexcept {
  return static_cast<std::uint8_t>((value * alpha + 255 * (255 - alpha) + 127) / 255);
}

Result<Image> decode_transparent(Bytes encoded, Image image) {
  std::vector<std::uint8_t> rgba(image.pixels.size() / 3 * 4);
  if (WebPDecodeRGBAInto(encoded.data(), encoded.size(), rgba.data(), rgba.size(),
                         image.width * 4) == nullptr)
    return damaged("the WebP file is damaged or truncated");
  for (std::size_t pixel = 0; pixel < image.pixels.size() / 3; ++pixel)
    for (std::size_t channel = 0; channel < 3; ++channel)
      image.pixels[pixel * 3 + channel] =
          over_white(rgba[pixel * 4 + channel], rgba[pixel * 4 + 3]);
  return image;
}

Result<Image> decode(Bytes encoded, ImageLimits limits) {
  WebPBitstreamFeatures header;
  if (WebPGetFeatures(encoded.data(), encoded.size(), &header) != VP8_STATUS_OK)
    return damaged("the header of the WebP file is damaged or truncated");
  if (header.has_animation != 0)
    return fail(Errc::unsupported, 0, {}, "an animated WebP file is not read");
  auto image = blank(header.width, header.height, PixelFormat::rgb, limits);
  if (!image) return image;
  if (header.has_alpha != 0) return decode_transparent(encoded, std::move(*image));
  if (WebPDecodeRGBInto(encoded.data(), encoded.size(), image->pixels.data(), image->pixels.size(),
                        image->width * 3) == nullptr)
    return damaged("the WebP file is damaged or truncated");
  return image;
}

}  // namespace

constinit const Codec kWebp{recognises, decode};

}  // namespace moongate::image_file
