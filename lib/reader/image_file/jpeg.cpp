#include <turbojpeg.h>

#include <memory>

#include "reader/image_file/bytes.hpp"

namespace moongate::image_file {

namespace {

struct Destroy {
  void operator()(void* decoder) const noexcept { tjDestroy(decoder); }
};
using Decoder = std::unique_ptr<void, Destroy>;

bool recognises(Bytes encoded) noexcept { return starts_with(encoded, "\xFF\xD8\xFF"); }

struct Header {
  int width = 0;
  int height = 0;
  int subsampling = 0;
  int colour_space = 0;
};

/// The end-of-image marker; some cameras write a few bytes or a second picture behind it.
bool has_end(Bytes encoded) noexcept {
  for (std::size_t at = encoded.size(); at >= 2; --at)
    if (encoded[at - 2] == 0xFF && encoded[at - 1] == 0xD9) return true;
  return false;
}

/// Decodes into `pixels`. A warning is taken for damage only when the end is missing as well: many
/// cameras write files that are not quite right.
bool decode_into(const Decoder& decoder, Bytes encoded, const Image& shape, TJPF layout,
                 std::uint8_t* pixels) {
  const int failed =
      tjDecompress2(decoder.get(), encoded.data(), static_cast<unsigned long>(encoded.size()),
                    pixels, shape.width, 0, shape.height, layout, TJFLAG_LIMITSCANS);
  if (failed == 0) return true;
  return tjGetErrorCode(decoder.get()) == TJERR_WARNING && has_end(encoded);
}

/// Turns inverted CMYK, as Adobe's programs write it, into RGB.
void from_cmyk(const std::vector<std::uint8_t>& cmyk, std::vector<std::uint8_t>& rgb) {
  for (std::size_t pixel = 0; pixel < rgb.size() / 3; ++pixel)
    for (std::size_t channel = 0; channel < 3; ++channel)
      rgb[pixel * 3 + channel] =
          static_cast<std::uint8_t>(cmyk[pixel * 4 + channel] * cmyk[pixel * 4 + 3] / 255);
}

Result<Image> decode_pixels(const Decoder& decoder, Bytes encoded, const Header& header,
                            Image image) {
  const auto truncated = [] { return damaged("the JPEG file is damaged or truncated"); };
  if (header.colour_space == TJCS_CMYK || header.colour_space == TJCS_YCCK) {
    std::vector<std::uint8_t> cmyk(image.pixels.size() / 3 * 4);
    if (!decode_into(decoder, encoded, image, TJPF_CMYK, cmyk.data())) return truncated();
    from_cmyk(cmyk, image.pixels);
    return image;
  }
  const auto layout = image.format == PixelFormat::gray ? TJPF_GRAY : TJPF_RGB;
  if (!decode_into(decoder, encoded, image, layout, image.pixels.data())) return truncated();
  return image;
}

Result<Image> decode(Bytes encoded, ImageLimits limits) {
  const Decoder decoder(tjInitDecompress());
  Header header;
  if (!decoder ||
      tjDecompressHeader3(decoder.get(), encoded.data(), static_cast<unsigned long>(encoded.size()),
                          &header.width, &header.height, &header.subsampling,
                          &header.colour_space) != 0)
    return damaged("the header of the JPEG file is damaged or truncated");
  const bool gray = header.colour_space == TJCS_GRAY;
  auto image =
      blank(header.width, header.height, gray ? PixelFormat::gray : PixelFormat::rgb, limits);
  if (!image) return image;
  return decode_pixels(decoder, encoded, header, std::move(*image));
}

}  // namespace

constinit const Codec kJpeg{recognises, decode};

}  // namespace moongate::image_file
