#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "moongate/image.hpp"

namespace moongate::test {

using File = std::vector<std::uint8_t>;

File as_png(const Image& image);
File as_jpeg(const Image& image, int quality = 95);
File as_webp(const Image& image);  ///< lossless; RGB only
File as_gif(const Image& image);   ///< RGB only, few pixels and colours
File as_bmp(const Image& image);   ///< 24 bits a pixel, bottom up; RGB only
File as_pnm(const Image& image);   ///< raw

/// Sets the EXIF orientation of a JPEG file that has none.
File with_orientation(const File& jpeg, std::uint8_t orientation);

/// Appends a number of `size` bytes, low byte first.
void put(File& file, std::uint32_t value, int size);

/// The header of a GIF and its global colours, 3 bytes each, at most 128.
File gif_header(int width, int height, File colours);

/// A frame of a GIF.
struct GifFrame {
  int left = 0, top = 0, width = 0, height = 0;
  File indexes{};  ///< one colour a pixel in the order of the file; at most 120
  bool interlaced = false;
};

/// Appends a frame. Its codes take one byte each, so that nothing is compressed.
void put(File& file, const GifFrame& frame);

/// Appends text without its NUL.
void put(File& file, std::string_view text);

}  // namespace moongate::test
