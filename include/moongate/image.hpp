#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "moongate/result.hpp"

namespace moongate {

/// Names the layout of the pixels in memory. Planar YUV formats are read from their luma plane
/// alone.
enum class PixelFormat : std::int32_t {
  gray = 0,  ///< 1 byte a pixel, 0 black to 255 white
  rgb = 1,   ///< 3 bytes a pixel
  bgr = 2,
  rgba = 3,  ///< 4 bytes a pixel; alpha is ignored
  bgra = 4,
  nv12 = 5,  ///< `data` points to the luma plane, 1 byte a pixel; chroma is not looked at
  nv21 = 6,
  i420 = 7,
};

/// Returns the bytes that one pixel takes in the plane that is read: 1, 3 or 4.
std::size_t bytes_per_pixel(PixelFormat format) noexcept;

/// Points at pixels that somebody else owns; they must outlive every call that takes the view.
struct ImageView {
  const std::uint8_t* data = nullptr;
  int width = 0;           ///< pixels
  int height = 0;          ///< pixels
  std::size_t stride = 0;  ///< bytes from one row to the next; at least width × bytes_per_pixel
  PixelFormat format = PixelFormat::gray;
};

/// The largest side of a picture in pixels that any function accepts.
inline constexpr int kMaxImageSide = 65535;

/// Checks that a view can be read without leaving its buffer, as far as that can be known.
///
/// @param bytes  size of the buffer at `view.data`; 0 = not known to the caller
/// @return the error of a view that must not be used, or nothing:
///         - Errc::invalid_argument  null data, a side below 1, or a stride shorter than the row
///         - Errc::too_large         a side above kMaxImageSide
///         - Errc::bad_image         `bytes` given and too few for height × stride
std::optional<Error> check(const ImageView& view, std::size_t bytes = 0);

/// Owns pixels, rows packed without gaps.
struct Image {
  std::vector<std::uint8_t> pixels;
  int width = 0;
  int height = 0;
  PixelFormat format = PixelFormat::gray;
  /// What the pixels do not show of the file that they come from; empty for a whole picture:
  /// - Errc::bad_image    the file is damaged or breaks off
  /// - Errc::too_large    the time for decoding ended first
  /// - Errc::unsupported  these are the pixels of the first picture of several, an animation
  std::vector<Error> faults{};
  /// A part of the picture is missing; it is white, or gray, or smeared over from what is there.
  bool cut_short = false;

  /// Views the pixels; valid while this Image lives unchanged.
  [[nodiscard]] ImageView view() const noexcept {
    return {pixels.data(), width, height, static_cast<std::size_t>(width) * bytes_per_pixel(format),
            format};
  }
};

}  // namespace moongate
