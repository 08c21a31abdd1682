#include <turbojpeg.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

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

/// Fill bytes, stuffed bytes, TEM, RSTn, SOI and EOI: no length follows (ITU-T T.81, table B.1).
bool stands_alone(std::uint8_t marker) noexcept {
  return marker <= 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD9);
}

/// Where the data of the first scan begin; nothing when the file ends before. Segments are stepped
/// over by their length, as what they hold may be a JPEG file itself: a thumbnail.
Bytes scan_data(Bytes encoded) noexcept {
  for (std::size_t at = 2; at + 4 <= encoded.size();) {
    const auto marker = encoded[at + 1];
    if (encoded[at] != 0xFF || stands_alone(marker)) {  // libjpeg skips what does not belong there
      ++at;
      continue;
    }
    at += 2 + number(encoded, at + 2, 2, Endian::big).value_or(0);
    if (marker == 0xDA) return from(encoded, at);
  }
  return {};
}

/// The data of the next scan.
Bytes scan_data_behind(Bytes data) noexcept {
  constexpr std::array<std::uint8_t, 2> kStart{0xFF, 0xDA};
  const auto found = std::search(data.begin(), data.end(), kStart.begin(), kStart.end());
  return found == data.end() ? Bytes{} : Bytes(found + 2, data.end());
}

/// The end-of-image marker; some cameras write a few bytes or a second picture behind it. Neither
/// the data of a scan nor the tables between two scans can hold these two bytes.
bool has_end(Bytes encoded) noexcept {
  constexpr std::array<std::uint8_t, 2> kEnd{0xFF, 0xD9};
  const auto scans = scan_data(encoded);
  return std::search(scans.begin(), scans.end(), kEnd.begin(), kEnd.end()) != scans.end();
}

/// How many scans a file holds: a progressive one may show its pixels again and again.
double scans_in(Bytes encoded) noexcept {
  double count = 0;
  for (auto rest = scan_data(encoded); !rest.empty(); rest = scan_data_behind(rest)) ++count;
  return count;
}

/// A careful guess; 5 ms a megapixel and scan are usual.
double expected_ms(Bytes encoded, const Image& shape) {
  constexpr double kPixels = 1.5e-5;
  constexpr double kPixelsAScan = 0.5e-5;
  const double pixels = static_cast<double>(shape.width) * shape.height;
  return pixels * (kPixels + kPixelsAScan * scans_in(encoded));
}

/// Decodes into `pixels`. A warning is no fault while the end is there: many cameras write files
/// that are not quite right. Where a file breaks off libjpeg fills up what is missing.
bool decode_into(const Decoder& decoder, Bytes encoded, const Image& shape, TJPF layout,
                 std::uint8_t* pixels) {
  const int failed =
      tjDecompress2(decoder.get(), encoded.data(), static_cast<unsigned long>(encoded.size()),
                    pixels, shape.width, 0, shape.height, layout, TJFLAG_LIMITSCANS);
  return failed == 0 || tjGetErrorCode(decoder.get()) == TJERR_WARNING;
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
  const auto cut = [] { return damaged("the JPEG file is damaged or truncated"); };
  if (scan_data(encoded).empty()) return cut();
  if (header.colour_space == TJCS_CMYK || header.colour_space == TJCS_YCCK) {
    std::vector<std::uint8_t> cmyk(image.pixels.size() / 3 * 4);
    if (!decode_into(decoder, encoded, image, TJPF_CMYK, cmyk.data())) return cut();
    from_cmyk(cmyk, image.pixels);
  } else {
    const auto layout = image.format == PixelFormat::gray ? TJPF_GRAY : TJPF_RGB;
    if (!decode_into(decoder, encoded, image, layout, image.pixels.data())) return cut();
  }
  if (has_end(encoded)) return image;
  return as_far_as_it_goes(std::move(image), "the JPEG file breaks off before its end");
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  const Decoder decoder(tjInitDecompress());
  Header header;
  if (!decoder ||
      tjDecompressHeader3(decoder.get(), encoded.data(), static_cast<unsigned long>(encoded.size()),
                          &header.width, &header.height, &header.subsampling,
                          &header.colour_space) != 0)
    return damaged("the header of the JPEG file is damaged or truncated");
  const bool gray = header.colour_space == TJCS_GRAY;
  auto image =
      blank(header.width, header.height, gray ? PixelFormat::gray : PixelFormat::rgb, bounds);
  if (!image) return image;
  if (!bounds.has_time_for(expected_ms(encoded, *image))) return too_slow();
  return decode_pixels(decoder, encoded, header, std::move(*image));
}

}  // namespace

constinit const Codec kJpeg{recognises, decode};

}  // namespace moongate::image_file
