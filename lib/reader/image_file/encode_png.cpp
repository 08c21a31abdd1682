// PNG output through libpng's simplified interface, which reports errors without longjmp.
#include <png.h>

#include "moongate/image_file.hpp"

namespace moongate {
namespace {

png_uint_32 png_format(PixelFormat format) noexcept {
  switch (format) {
    case PixelFormat::rgb:
      return PNG_FORMAT_RGB;
    case PixelFormat::bgr:
      return PNG_FORMAT_BGR;
    case PixelFormat::rgba:
      return PNG_FORMAT_RGBA;
    case PixelFormat::bgra:
      return PNG_FORMAT_BGRA;
    case PixelFormat::gray:
    case PixelFormat::nv12:
    case PixelFormat::nv21:
    case PixelFormat::i420:
      return PNG_FORMAT_GRAY;
  }
  return PNG_FORMAT_GRAY;
}

}  // namespace

Result<std::vector<std::uint8_t>> encode_png(const ImageView& view) {
  if (const auto error = check(view)) return fail(*error);
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(view.width);
  image.height = static_cast<png_uint_32>(view.height);
  image.format = png_format(view.format);

  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::vector<std::uint8_t> out(size);
  const auto stride = static_cast<png_int_32>(view.stride);
  if (png_image_write_to_memory(&image, out.data(), &size, 0, view.data, stride, nullptr) == 0) {
    return fail(Errc::internal, 0, {}, "libpng could not write the picture");
  }
  out.resize(size);
  return out;
}

}  // namespace moongate
