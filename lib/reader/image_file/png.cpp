#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <utility>

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

constexpr std::string_view kData = "IDAT";
constexpr std::string_view kEnd{"\0\0\0\0IEND\xAE\x42\x60\x82", 12};

/// Where the file stops being whole chunks (a length, a name, as many bytes, a checksum).
struct ChunkEnd {
  std::size_t at = 0;   ///< of the chunk that breaks off, or behind the last
  bool ended = false;   ///< the last chunk is there
  bool pixels = false;  ///< of some pixels
};

ChunkEnd walk(Bytes encoded) {
  ChunkEnd end{kMagic.size()};
  while (true) {
    const auto length = number(encoded, end.at, 4, Endian::big);
    const auto name = from(encoded, end.at + 4);
    end.pixels |= starts_with(name, kData);
    if (!length || encoded.size() - end.at - 8 < std::size_t{*length} + 4) return end;
    end.ended = starts_with(name, "IEND");
    if (end.ended) return end;
    end.at += 12 + std::size_t{*length};
  }
}

void put(std::vector<std::uint8_t>& file, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) file.push_back(static_cast<std::uint8_t>(value >> shift));
}

/// Makes whole chunks of a file that breaks off, so that libpng decodes what there is of the last.
std::vector<std::uint8_t> with_end(Bytes encoded, std::size_t broken_at) {
  const auto whole = encoded.first(broken_at);
  const auto rest = from(encoded, broken_at + 4);  // name and data of the chunk that breaks off
  std::vector<std::uint8_t> file(whole.begin(), whole.end());
  if (starts_with(rest, kData)) {
    put(file, static_cast<std::uint32_t>(rest.size() - kData.size()));
    file.insert(file.end(), rest.begin(), rest.end());
    put(file, static_cast<std::uint32_t>(crc32_z(0, rest.data(), rest.size())));
  }
  for (const char byte : kEnd) file.push_back(static_cast<std::uint8_t>(byte));
  return file;
}

/// White modules on transparency are for dark pages: on a white one nothing is seen of them.
Image over_black(Bytes encoded, Image image) {
  PngImage png;
  if (png_image_begin_read_from_memory(&png.header, encoded.data(), encoded.size()) == 0)
    return image;
  png.header.format = image.format == PixelFormat::rgb ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  std::fill(image.pixels.begin(), image.pixels.end(), std::uint8_t{0});
  png_image_finish_read(&png.header, nullptr, image.pixels.data(), 0, nullptr);
  return image;
}

/// Rows are written as they are decoded, so that those before the damage are there.
Result<Image> decode_rows(Bytes encoded, const Bounds& bounds, bool whole_file) {
  PngImage png;
  if (png_image_begin_read_from_memory(&png.header, encoded.data(), encoded.size()) == 0)
    return damaged("the header of the PNG file is damaged");
  const bool coloured = (png.header.format & PNG_FORMAT_FLAG_COLOR) != 0;
  auto image = blank(png.header.width, png.header.height,
                     coloured ? PixelFormat::rgb : PixelFormat::gray, bounds);
  if (!image) return image;
  constexpr double kMsPerByte = 1e-5;
  if (!bounds.has_time_for(kMsPerByte * static_cast<double>(image->pixels.size())))
    return too_slow();

  // Without a background, libpng lays transparent pixels over what the buffer holds: white.
  const bool transparent = (png.header.format & PNG_FORMAT_FLAG_ALPHA) != 0;
  png.header.format = coloured ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
  const bool all =
      png_image_finish_read(&png.header, nullptr, image->pixels.data(), 0, nullptr) != 0;
  if (all && transparent && is_blank(*image)) image = over_black(encoded, std::move(*image));
  if (all && whole_file) return image;
  if (!all && is_blank(*image)) return damaged("the PNG file is damaged or truncated");
  return as_far_as_it_goes(std::move(*image), "the PNG file is damaged or breaks off");
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  const ChunkEnd end = walk(encoded);
  if (end.ended || !end.pixels) return decode_rows(encoded, bounds, end.ended);
  return decode_rows(with_end(encoded, end.at), bounds, false);
}

}  // namespace

constinit const Codec kPng{recognises, decode};

}  // namespace moongate::image_file
