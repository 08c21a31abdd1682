#include "moongate/image.hpp"

namespace moongate {

std::size_t bytes_per_pixel(PixelFormat format) noexcept {
  switch (format) {
    case PixelFormat::gray:
    case PixelFormat::nv12:
    case PixelFormat::nv21:
    case PixelFormat::i420:
      return 1;
    case PixelFormat::rgb:
    case PixelFormat::bgr:
      return 3;
    case PixelFormat::rgba:
    case PixelFormat::bgra:
      return 4;
  }
  return 1;
}

namespace {

bool is_known(PixelFormat format) noexcept {
  return format >= PixelFormat::gray && format <= PixelFormat::i420;
}

/// The bytes that reading touches: the last row ends with its last pixel, not with its stride.
bool fits(const ImageView& view, std::size_t row, std::size_t bytes) noexcept {
  if (bytes < row) return false;
  const auto rows_before_last = static_cast<std::size_t>(view.height) - 1;
  return rows_before_last == 0 || view.stride <= (bytes - row) / rows_before_last;
}

}  // namespace

std::optional<Error> check(const ImageView& view, std::size_t bytes) {
  const auto error = [](Errc code, const char* message) { return Error{code, 0, {}, message}; };
  if (view.data == nullptr) return error(Errc::invalid_argument, "the picture has no pixels");
  if (!is_known(view.format)) return error(Errc::invalid_argument, "unknown pixel format");
  if (view.width < 1 || view.height < 1)
    return error(Errc::invalid_argument, "a side of the picture is below 1");
  if (view.width > kMaxImageSide || view.height > kMaxImageSide)
    return error(Errc::too_large, "a side of the picture is above 65535");

  const auto row = static_cast<std::size_t>(view.width) * bytes_per_pixel(view.format);
  if (view.stride < row)
    return error(Errc::invalid_argument, "the stride is shorter than a row of pixels");
  if (bytes != 0 && !fits(view, row, bytes))
    return error(Errc::bad_image, "the buffer is smaller than the picture");
  return std::nullopt;
}

}  // namespace moongate
