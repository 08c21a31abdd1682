#include "reader/image_file/exif.hpp"

#include <utility>

#include "reader/image_file/bytes.hpp"

namespace moongate::image_file {

namespace {

constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::string_view kExifPrefix{"Exif\0\0", 6};
constexpr std::string_view kPngMagic{"\x89PNG\r\n\x1A\n", 8};
constexpr std::size_t kEntrySize = 12;

/// Reads the orientation from a TIFF header and its first directory.
int orientation_in_tiff(Bytes tiff) noexcept {
  const bool little = starts_with(tiff, "II");
  if (!little && !starts_with(tiff, "MM")) return 1;
  const auto endian = little ? Endian::little : Endian::big;
  const auto directory = number(tiff, 4, 4, endian);
  if (!directory) return 1;
  const auto count = number(tiff, *directory, 2, endian);
  if (!count) return 1;
  for (std::size_t i = 0; i < *count; ++i) {
    const std::size_t entry = std::size_t{*directory} + 2 + i * kEntrySize;
    const auto tag = number(tiff, entry, 2, endian);
    if (!tag) return 1;
    if (*tag != kOrientationTag) continue;
    const auto value = number(tiff, entry + 8, 2, endian).value_or(1);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

int orientation_in_jpeg(Bytes jpeg) noexcept {
  for (std::size_t at = 2; at + 4 <= jpeg.size();) {
    if (jpeg[at] != 0xFF) return 1;
    const auto marker = jpeg[at + 1];
    if (marker == 0xFF) {  // fill byte
      ++at;
      continue;
    }
    if (marker == 0xDA || marker == 0xD9) return 1;  // pixels follow, or the end
    const auto length = number(jpeg, at + 2, 2, Endian::big).value_or(0);
    if (length < 2) return 1;
    const auto rest = from(jpeg, at + 4);
    const auto segment = rest.first(std::min<std::size_t>(rest.size(), length - 2));
    if (marker == 0xE1 && starts_with(segment, kExifPrefix))
      return orientation_in_tiff(from(segment, kExifPrefix.size()));
    at += 2 + length;
  }
  return 1;
}

/// Walks chunks of PNG (length before name, checksum after) or RIFF (name before length, padded).
struct ChunkLayout {
  std::size_t start;
  std::size_t name_at;
  std::size_t length_at;
  std::size_t trailer;
  bool padded;
  Endian endian;
  std::string_view wanted;
};

constexpr ChunkLayout kPngChunks{8, 4, 0, 4, false, Endian::big, "eXIf"};
constexpr ChunkLayout kWebpChunks{12, 0, 4, 0, true, Endian::little, "EXIF"};

int orientation_in_chunks(Bytes file, const ChunkLayout& layout) noexcept {
  for (std::size_t at = layout.start; at < file.size();) {
    const auto length = number(file, at + layout.length_at, 4, layout.endian);
    if (!length) return 1;
    const auto body = from(file, at + 8);
    if (starts_with(from(file, at + layout.name_at), layout.wanted)) {
      const auto exif = body.first(std::min<std::size_t>(body.size(), *length));
      return orientation_in_tiff(starts_with(exif, kExifPrefix) ? from(exif, kExifPrefix.size())
                                                                : exif);
    }
    at += 8 + std::size_t{*length} + layout.trailer + (layout.padded ? *length % 2 : 0);
  }
  return 1;
}

/// Where the pixel at (x, y) of the upright picture lies in the stored one.
struct Source {
  int x, y;
};

Source source_of(int x, int y, int orientation, int stored_width, int stored_height) noexcept {
  const int right = stored_width - 1;
  const int bottom = stored_height - 1;
  switch (orientation) {
    case 2:
      return {right - x, y};
    case 3:
      return {right - x, bottom - y};
    case 4:
      return {x, bottom - y};
    case 5:
      return {y, x};
    case 6:
      return {y, bottom - x};
    case 7:
      return {right - y, bottom - x};
    case 8:
      return {right - y, x};
    default:
      return {x, y};
  }
}

}  // namespace

int orientation(Bytes encoded) noexcept {
  if (starts_with(encoded, "\xFF\xD8")) return orientation_in_jpeg(encoded);
  if (starts_with(encoded, kPngMagic)) return orientation_in_chunks(encoded, kPngChunks);
  if (starts_with(encoded, "RIFF")) return orientation_in_chunks(encoded, kWebpChunks);
  return 1;
}

Image upright(Image image, int orientation) {
  if (orientation <= 1 || orientation > 8) return image;
  const bool turned = orientation >= 5;
  Image result;
  result.width = turned ? image.height : image.width;
  result.height = turned ? image.width : image.height;
  result.format = image.format;
  result.faults = std::move(image.faults);
  result.cut_short = image.cut_short;
  result.pixels.resize(image.pixels.size());

  const auto size = bytes_per_pixel(image.format);
  auto target = result.pixels.begin();
  for (int y = 0; y < result.height; ++y) {
    for (int x = 0; x < result.width; ++x) {
      const auto source = source_of(x, y, orientation, image.width, image.height);
      const auto pixel = static_cast<std::ptrdiff_t>(source.y) * image.width + source.x;
      const auto begin = image.pixels.begin() + pixel * static_cast<std::ptrdiff_t>(size);
      target = std::copy_n(begin, size, target);
    }
  }
  return result;
}

}  // namespace moongate::image_file
