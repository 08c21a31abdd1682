#include <optional>

#include <utility>

#include "reader/image_file/bytes.hpp"

// Portable bitmap, graymap and pixmap (netpbm: pbm, pgm, ppm), plain P1 to P3 and raw P4 to P6.

namespace moongate::image_file {

namespace {

constexpr std::uint32_t kMaxNumber = 100'000'000;  ///< far above any legal value

bool is_space(std::uint8_t c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(std::uint8_t c) noexcept { return c >= '0' && c <= '9'; }

bool recognises(Bytes encoded) noexcept {
  return encoded.size() >= 3 && encoded[0] == 'P' && encoded[1] >= '1' && encoded[1] <= '6' &&
         (is_space(encoded[2]) || encoded[2] == '#');
}

/// Reads white-space separated numbers with comments between them.
class Text {
 public:
  explicit Text(Bytes rest) : rest_(rest) {}

  std::optional<std::uint32_t> number() {
    skip_space();
    if (rest_.empty() || !is_digit(rest_[0])) return std::nullopt;
    std::uint32_t value = 0;
    while (!rest_.empty() && is_digit(rest_[0])) {
      value = std::min(value * 10 + static_cast<std::uint32_t>(rest_[0] - '0'), kMaxNumber);
      rest_ = rest_.subspan(1);
    }
    return value;
  }

  /// In a plain bitmap the digits need no space between them.
  std::optional<std::uint32_t> bit() {
    skip_space();
    if (rest_.empty() || (rest_[0] != '0' && rest_[0] != '1')) return std::nullopt;
    const auto value = static_cast<std::uint32_t>(rest_[0] - '0');
    rest_ = rest_.subspan(1);
    return value;
  }

  /// What follows the single white-space character behind the header.
  [[nodiscard]] Bytes raster() const { return from(rest_, 1); }

 private:
  void skip_space() {
    while (!rest_.empty() && (is_space(rest_[0]) || rest_[0] == '#')) {
      const bool comment = rest_[0] == '#';
      rest_ = rest_.subspan(1);
      while (comment && !rest_.empty() && rest_[0] != '\n') rest_ = rest_.subspan(1);
    }
  }

  Bytes rest_;
};

std::uint8_t scaled(std::uint32_t value, std::uint32_t max) noexcept {
  return static_cast<std::uint8_t>((std::min(value, max) * 255 + max / 2) / max);
}

/// What there is of a raster that holds fewer samples than the picture has.
///
/// @param done  samples that are there
Result<Image> as_far(Image image, std::size_t done) {
  if (done == image.pixels.size()) return image;
  if (done == 0) return damaged("the PNM file is damaged or truncated");
  return as_far_as_it_goes(std::move(image), "the PNM file is damaged or breaks off");
}

Result<Image> plain(Text text, bool bits, std::uint32_t max, Image image) {
  std::size_t done = 0;
  for (auto& sample : image.pixels) {
    const auto value = bits ? text.bit() : text.number();
    if (!value) break;
    sample = bits ? (*value == 0 ? 255 : 0) : scaled(*value, max);
    ++done;
  }
  return as_far(std::move(image), done);
}

Result<Image> raw_bits(Bytes raster, Image image) {
  const auto width = static_cast<std::size_t>(image.width);
  const std::size_t row = (width + 7) / 8;
  const std::size_t done = std::min(raster.size() / row * width, image.pixels.size());
  for (std::size_t i = 0; i < done; ++i) {
    const auto x = i % width;
    const bool black = (raster[i / width * row + x / 8] >> (7 - x % 8) & 1) != 0;
    image.pixels[i] = black ? 0 : 255;
  }
  return as_far(std::move(image), done);
}

Result<Image> raw_samples(Bytes raster, std::uint32_t max, Image image) {
  const std::size_t size = max < 256 ? 1 : 2;
  const std::size_t done = std::min(raster.size() / size, image.pixels.size());
  for (std::size_t i = 0; i < done; ++i)
    image.pixels[i] = scaled(*number(raster, i * size, size, Endian::big), max);
  return as_far(std::move(image), done);
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  const int kind = encoded[1] - '0';
  const bool bits = kind == 1 || kind == 4;
  Text text(encoded.subspan(2));
  const auto width = text.number();
  const auto height = text.number();
  const auto max = bits ? std::optional<std::uint32_t>(1) : text.number();
  if (!width || !height || !max || *max < 1 || *max > 65535)
    return damaged("the header of the PNM file is damaged or truncated");

  const bool coloured = kind == 3 || kind == 6;
  auto image = blank(*width, *height, coloured ? PixelFormat::rgb : PixelFormat::gray, bounds);
  if (!image) return image;
  if (kind <= 3) return plain(text, bits, *max, std::move(*image));
  if (bits) return raw_bits(text.raster(), std::move(*image));
  return raw_samples(text.raster(), *max, std::move(*image));
}

}  // namespace

constinit const Codec kPnm{recognises, decode};

}  // namespace moongate::image_file
