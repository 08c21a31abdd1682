#include <bit>
#include <utility>

#include "reader/image_file/bmp_runs.hpp"
#include "reader/image_file/bytes.hpp"

// Windows bitmap: headers of 12 bytes (core) and 40 to 124 bytes (info), 1 to 32 bits a pixel,
// uncompressed, with bit fields or run-length encoded.

namespace moongate::image_file {

namespace {

constexpr std::size_t kFileHeader = 14;
constexpr std::uint32_t kCoreHeader = 12;
constexpr std::uint32_t kInfoHeader = 40;
constexpr std::uint32_t kUncompressed = 0;
constexpr std::uint32_t kRuns8 = 1;  // of bytes
constexpr std::uint32_t kRuns4 = 2;  // of half bytes
constexpr std::uint32_t kBitFields = 3;
constexpr std::uint32_t kAlphaBitFields = 6;

struct Header {
  std::int64_t width = 0;
  std::int64_t height = 0;
  bool bottom_up = true;
  std::uint32_t bits = 0;
  std::uint32_t compression = kUncompressed;
  std::uint32_t header_size = 0;
  std::uint32_t colours = 0;  ///< entries of the palette; 0 = as many as the bits allow
  std::size_t pixels_at = 0;
  std::array<std::uint32_t, 3> masks{};
};

bool recognises(Bytes encoded) noexcept {
  return starts_with(encoded, "BM") && encoded.size() >= kFileHeader + kCoreHeader;
}

std::uint32_t word(Bytes bmp, std::size_t offset, std::size_t size) noexcept {
  return number(bmp, offset, size, Endian::little).value_or(0);
}

/// Channel masks stand behind a header of 40 bytes and inside every longer one: at one place.
std::array<std::uint32_t, 3> masks_of(Bytes bmp, const Header& header) {
  if (header.compression == kUncompressed)
    return header.bits == 16 ? std::array<std::uint32_t, 3>{0x7C00, 0x3E0, 0x1F}
                             : std::array<std::uint32_t, 3>{0xFF0000, 0xFF00, 0xFF};
  const auto at = kFileHeader + kInfoHeader;
  return {word(bmp, at, 4), word(bmp, at + 4, 4), word(bmp, at + 8, 4)};
}

Header read_header(Bytes bmp) {
  Header header;
  header.pixels_at = word(bmp, 10, 4);
  header.header_size = word(bmp, 14, 4);
  if (header.header_size == kCoreHeader) {
    header.width = word(bmp, 18, 2);
    header.height = word(bmp, 20, 2);
    header.bits = word(bmp, 24, 2);
  } else {
    header.width = static_cast<std::int32_t>(word(bmp, 18, 4));
    const std::int64_t height = static_cast<std::int32_t>(word(bmp, 22, 4));
    header.bottom_up = height > 0;
    header.height = height < 0 ? -height : height;
    header.bits = word(bmp, 28, 2);
    header.compression = word(bmp, 30, 4);
    header.colours = word(bmp, 46, 4);
  }
  header.masks = masks_of(bmp, header);
  return header;
}

bool is_sound(Bytes bmp, const Header& header) {
  static constexpr std::array<std::uint32_t, 6> kBits{1, 4, 8, 16, 24, 32};
  const bool known_size = header.header_size == kCoreHeader ||
                          (header.header_size >= kInfoHeader && header.header_size <= 124);
  return known_size && bmp.size() >= kFileHeader + header.header_size &&
         std::find(kBits.begin(), kBits.end(), header.bits) != kBits.end();
}

/// Run-length encoded pictures are always stored from the bottom up.
bool has_runs(const Header& header) {
  return header.bottom_up && ((header.compression == kRuns8 && header.bits == 8) ||
                              (header.compression == kRuns4 && header.bits == 4));
}

bool is_supported(const Header& header) {
  if (header.compression == kUncompressed || has_runs(header)) return true;
  const bool fields = header.compression == kBitFields || header.compression == kAlphaBitFields;
  return fields && (header.bits == 16 || header.bits == 32);
}

/// Missing entries of a short palette are black, as everywhere else.
std::vector<Rgb> palette_of(Bytes bmp, const Header& header) {
  if (header.bits > 8) return {};
  const std::size_t size = std::size_t{1} << header.bits;
  const std::size_t entry = header.header_size == kCoreHeader ? 3 : 4;
  const std::size_t given =
      header.colours == 0 ? size : std::min<std::size_t>(header.colours, size);
  std::vector<Rgb> palette(size, Rgb{});
  const auto entries = from(bmp, kFileHeader + header.header_size);
  for (std::size_t i = 0; i < given && (i + 1) * entry <= entries.size(); ++i)
    palette[i] = {entries[i * entry + 2], entries[i * entry + 1], entries[i * entry]};
  return palette;
}

bool is_gray(const std::vector<Rgb>& palette) {
  return !palette.empty() && std::all_of(palette.begin(), palette.end(), [](const Rgb& colour) {
    return colour[0] == colour[1] && colour[1] == colour[2];
  });
}

std::uint8_t field(std::uint32_t pixel, std::uint32_t mask) noexcept {
  if (mask == 0) return 0;
  const auto shift = std::countr_zero(mask);
  const std::uint64_t max = mask >> shift;
  return static_cast<std::uint8_t>(((pixel & mask) >> shift) * std::uint64_t{255} / max);
}

Rgb pixel_at(Bytes row, std::size_t x, const Header& header, const std::vector<Rgb>& palette) {
  if (header.bits <= 8) {
    const std::size_t per_byte = 8 / header.bits;
    const auto shift = (per_byte - 1 - x % per_byte) * header.bits;
    return palette[row[x / per_byte] >> shift & (palette.size() - 1)];
  }
  if (header.bits == 24) return {row[x * 3 + 2], row[x * 3 + 1], row[x * 3]};
  const std::size_t size = header.bits / 8;
  const auto pixel = word(row, x * size, size);
  return {field(pixel, header.masks[0]), field(pixel, header.masks[1]),
          field(pixel, header.masks[2])};
}

/// @param given  rows that are there
void fill(Image& image, Bytes rows, std::size_t stride, std::size_t given, const Header& header,
          const std::vector<Rgb>& palette) {
  const auto width = static_cast<std::size_t>(image.width);
  const auto height = static_cast<std::size_t>(image.height);
  const auto channels = bytes_per_pixel(image.format);
  for (std::size_t i = 0; i < given; ++i) {
    const auto row = rows.subspan(i * stride, stride);
    const std::size_t y = header.bottom_up ? height - 1 - i : i;
    for (std::size_t x = 0; x < width; ++x) {
      const auto pixel = pixel_at(row, x, header, palette);
      std::copy_n(pixel.begin(), channels, image.pixels.data() + (y * width + x) * channels);
    }
  }
}

Image breaking_off(Image image) {
  return as_far_as_it_goes(std::move(image), "the BMP file breaks off before its end");
}

Result<Image> decode_runs(Bytes runs, const Header& header, const std::vector<Rgb>& palette,
                          Image image) {
  BmpRuns painter(image, header.bits, palette);
  if (painter.paint(runs)) return image;
  if (!painter.has_begun()) return damaged("the BMP file is truncated");
  return breaking_off(std::move(image));
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  const auto header = read_header(encoded);
  if (!is_sound(encoded, header)) return damaged("the header of the BMP file is damaged");
  if (!is_supported(header))
    return fail(Errc::unsupported, 0, {}, "this compression of BMP files is not read");
  if (auto error = check_size(header.width, header.height, bounds)) return fail(std::move(*error));

  // Something must be there before memory is taken for it: a header costs nothing to write.
  const auto rows = from(encoded, header.pixels_at);
  const auto stride = (static_cast<std::size_t>(header.width) * header.bits + 31) / 32 * 4;
  const auto given = std::min(rows.size() / stride, static_cast<std::size_t>(header.height));
  if (!has_runs(header) && given == 0) return damaged("the BMP file is truncated");

  const auto palette = palette_of(encoded, header);
  const auto format = is_gray(palette) ? PixelFormat::gray : PixelFormat::rgb;
  auto image = blank(header.width, header.height, format, bounds);
  if (!image) return image;
  if (has_runs(header)) return decode_runs(rows, header, palette, std::move(*image));
  fill(*image, rows, stride, given, header, palette);
  if (given < static_cast<std::size_t>(header.height)) return breaking_off(std::move(*image));
  return image;
}

}  // namespace

constinit const Codec kBmp{recognises, decode};

}  // namespace moongate::image_file
