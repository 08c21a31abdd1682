#include "reader/image_file/bmp_runs.hpp"

#include "reader/image_file/bytes.hpp"

namespace moongate::image_file {

namespace {

// What follows a count of 0; a larger number is that many pixels, one by one.
constexpr std::uint8_t kEndOfRow = 0;
constexpr std::uint8_t kEndOfPicture = 1;
constexpr std::uint8_t kMove = 2;

std::uint8_t half(std::uint8_t value, int i) {
  return static_cast<std::uint8_t>(i % 2 == 0 ? value >> 4 : value & 0xF);
}

}  // namespace

bool BmpRuns::paint(Bytes runs) {
  for (std::size_t at = 0; at + 2 <= runs.size() && y_ < image_.height;) {
    const std::uint8_t count = runs[at];
    const std::uint8_t value = runs[at + 1];
    at += 2;
    if (count > 0) {
      for (int i = 0; i < count; ++i) put(bits_ == 8 ? value : half(value, i));
    } else if (value == kEndOfRow) {
      x_ = 0;
      ++y_;
    } else if (value == kEndOfPicture) {
      return true;
    } else if (value == kMove) {
      if (!move(from(runs, at))) return false;
      at += 2;
    } else {
      if (!put_all(from(runs, at), value)) return false;
      at += std::size_t{2} * ((value * bits_ + 15) / 16);  // filled up to an even number of bytes
    }
  }
  return y_ >= image_.height;
}

bool BmpRuns::move(Bytes by) {
  if (by.size() < 2) return false;
  x_ = std::min(x_ + by[0], image_.width);
  y_ += by[1];
  return true;
}

bool BmpRuns::put_all(Bytes pixels, int count) {
  for (int i = 0; i < count; ++i) {
    const auto place = static_cast<std::size_t>(bits_ == 8 ? i : i / 2);
    if (place >= pixels.size()) return false;
    put(bits_ == 8 ? pixels[place] : half(pixels[place], i));
  }
  return true;
}

void BmpRuns::put(std::uint8_t colour) {
  begun_ = true;
  if (x_ >= image_.width || y_ >= image_.height) return;
  const auto channels = bytes_per_pixel(image_.format);
  const auto row = static_cast<std::size_t>(image_.height - 1 - y_);
  const auto at = row * static_cast<std::size_t>(image_.width) + static_cast<std::size_t>(x_++);
  std::copy_n(palette_[colour].begin(), channels, image_.pixels.data() + at * channels);
}

}  // namespace moongate::image_file
