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
  /// Milliseconds for decoding, from the call on; 0 = none. What the header shows to take longer is
  /// not begun.
  int deadline_ms = 0;
};

/// Decodes a picture: PNG, JPEG, WebP, GIF, BMP or PNM, told apart by content, never by file name.
/// EXIF orientation is applied, so that pixels stand as a person sees the picture. Colour is kept
/// as PixelFormat::rgb; a grey picture stays PixelFormat::gray.
///
/// A file that breaks off or is damaged is decoded as far as it goes, and of an animation the first
/// picture: Image::faults says so.
///
/// Thread-safe. @return the pixels, or
///         - Errc::not_an_image  none of the formats
///         - Errc::too_large     more pixels than `limits`, or more than its deadline leaves time
///         for
///         - Errc::bad_image     damaged or truncated, so that no pixel can be shown
///         - Errc::unsupported   a variant that is not read
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
