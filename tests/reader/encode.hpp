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
File as_bmp(const Image& image);   ///< 24 bits a pixel, bottom up; RGB only
File as_pnm(const Image& image);   ///< raw

/// Sets the EXIF orientation of a JPEG file that has none.
File with_orientation(const File& jpeg, std::uint8_t orientation);

/// Appends a number of `size` bytes, low byte first.
void put(File& file, std::uint32_t value, int size);

/// Appends text without its NUL.
void put(File& file, std::string_view text);

}  // namespace moongate::test
