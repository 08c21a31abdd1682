#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/result.hpp"

namespace moongate {

/// Bounds what a file may ask for, checked from its header before a pixel is decoded.
struct ImageLimits {
  std::uint64_t max_pixels = 64'000'000;  ///< width × height
};

/// Decodes a picture: PNG, JPEG, WebP, GIF, BMP or PNM, told apart by content, never by file name.
/// EXIF orientation is applied, so that pixels stand as a person sees the picture. Colour is kept
/// as PixelFormat::rgb; a grey picture stays PixelFormat::gray.
///
/// Thread-safe. @return the pixels, or
///         - Errc::not_an_image  none of the formats
///         - Errc::too_large     more pixels than `limits`
///         - Errc::bad_image     damaged or truncated
///         - Errc::unsupported   a variant that is not read: an animation, a run-length encoded BMP
Result<Image> decode_image(std::span<const std::uint8_t> encoded, ImageLimits limits = {});

/// Reads a file and decodes it as decode_image() does.
///
/// @param path  "-" is not special here
/// @return as decode_image(), or Errc::unreadable when the file cannot be opened or read
Result<Image> load_image(const std::string& path, ImageLimits limits = {});

/// Encodes pixels as a PNG (ISO/IEC 15948). Alpha is kept; a luma plane becomes a grey picture.
///
/// Thread-safe. @return the file's bytes, or the error of check(), or Errc::internal when the
/// encoder fails
Result<std::vector<std::uint8_t>> encode_png(const ImageView& image);

}  // namespace moongate
