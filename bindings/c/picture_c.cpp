// Pictures: decoded, marked, encoded.
#include "picture_c.hpp"

#include "handles.hpp"
#include "moongate/annotate.hpp"
#include "support.hpp"

using moongate::Mark;
using moongate::Result;
namespace c = moongate::c;

namespace moongate::c {
namespace {

static_assert(MOONGATE_PIXELS_GRAY == static_cast<int32_t>(PixelFormat::gray));
static_assert(MOONGATE_PIXELS_RGB == static_cast<int32_t>(PixelFormat::rgb));
static_assert(MOONGATE_PIXELS_BGR == static_cast<int32_t>(PixelFormat::bgr));
static_assert(MOONGATE_PIXELS_RGBA == static_cast<int32_t>(PixelFormat::rgba));
static_assert(MOONGATE_PIXELS_BGRA == static_cast<int32_t>(PixelFormat::bgra));
static_assert(MOONGATE_PIXELS_NV12 == static_cast<int32_t>(PixelFormat::nv12));
static_assert(MOONGATE_PIXELS_NV21 == static_cast<int32_t>(PixelFormat::nv21));
static_assert(MOONGATE_PIXELS_I420 == static_cast<int32_t>(PixelFormat::i420));

Unexpected invalid(std::string_view member, std::string_view why) {
  return fail(Errc::invalid_argument, 0, member, why);
}

ImageLimits limits_of(uint64_t max_pixels) noexcept {
  ImageLimits limits;
  if (max_pixels > 0) limits.max_pixels = max_pixels;
  return limits;
}

moongate_status hand_out(Result<Image> made, moongate_picture** out, moongate_error* error) {
  if (!made) return report(error, made.error());
  *out = std::make_unique<moongate_picture>(moongate_picture{std::move(*made)}).release();
  return MOONGATE_OK;
}

Result<std::vector<Mark>> marks_of(const moongate_mark* const* given, std::size_t count) {
  std::vector<Mark> marks;
  if (given == nullptr && count > 0) return invalid("marks", "is NULL");
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_sized(given[i])) {
      return fail(Errc::invalid_argument, i, "marks",
                  "the mark here is NULL or has no struct_size");
    }
    const auto read = read_struct(given[i]);
    Mark mark{.label = std::string(view(read.label))};
    for (std::size_t k = 0; k < mark.corners.size(); ++k) {
      mark.corners[k] = {read.corners.corner[k].x, read.corners.corner[k].y};
    }
    mark.red = read.red;
    mark.green = read.green;
    mark.blue = read.blue;
    mark.cover = read.cover != 0;
    marks.push_back(std::move(mark));
  }
  return marks;
}

bool is_side(int32_t pixels) noexcept { return pixels >= 1 && pixels <= kMaxImageSide; }

// The member that check() objects to.
std::string_view member_at_fault(const ImageView& view, Errc why) noexcept {
  if (view.data == nullptr) return "data";
  if (!is_side(view.width)) return "width";
  if (!is_side(view.height)) return "height";
  return why == Errc::bad_image ? "size" : "stride";
}

}  // namespace

Result<ImageView> view_of(const moongate_image* given) {
  if (given == nullptr) return invalid("image", "is NULL");
  if (!is_sized(given)) return invalid("struct_size", "is not set");
  const auto image = read_struct(given);
  if (image.format < MOONGATE_PIXELS_GRAY || image.format > MOONGATE_PIXELS_I420) {
    return invalid("format", "no such format");
  }
  ImageView view{image.data, image.width, image.height, image.stride,
                 static_cast<PixelFormat>(image.format)};
  if (view.stride == 0 && view.width > 0) {
    view.stride = static_cast<std::size_t>(view.width) * bytes_per_pixel(view.format);
  }
  if (auto error = check(view, image.size)) {
    error->field = member_at_fault(view, error->code);
    return fail(*error);
  }
  return view;
}

}  // namespace moongate::c

moongate_status moongate_picture_decode(const void* bytes, size_t size, uint64_t max_pixels,
                                        moongate_picture** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(error, {c::sized("bytes", bytes, size), {"out", out}});
    if (bad) return bad;
    const auto* const first = static_cast<const std::uint8_t*>(bytes);
    return c::hand_out(moongate::decode_image({first, size}, c::limits_of(max_pixels)), out, error);
  });
}

moongate_status moongate_picture_load(const char* path, uint64_t max_pixels, moongate_picture** out,
                                      moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"path", path}, {"out", out}})) return bad;
    return c::hand_out(moongate::load_image(path, c::limits_of(max_pixels)), out, error);
  });
}

void moongate_picture_free(moongate_picture* picture) { delete picture; }

moongate_status moongate_picture_image(const moongate_picture* picture, moongate_image* out) {
  if (picture == nullptr || !c::is_sized(out)) return MOONGATE_E_INVALID_ARGUMENT;
  const auto& image = picture->image;
  const auto view = image.view();
  c::write_struct(out, {0, view.data, image.pixels.size(), view.width, view.height, view.stride,
                        static_cast<int32_t>(view.format)});
  return MOONGATE_OK;
}

moongate_status moongate_annotate(const moongate_image* image, const moongate_mark* const* marks,
                                  size_t count, moongate_picture** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    const auto view = c::view_of(image);
    if (!view) return c::report(error, view.error());
    const auto read = c::marks_of(marks, count);
    if (!read) return c::report(error, read.error());
    return c::hand_out(moongate::annotate(*view, *read), out, error);
  });
}

moongate_status moongate_encode_png(const moongate_image* image, moongate_bytes** out,
                                    moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    const auto view = c::view_of(image);
    if (!view) return c::report(error, view.error());
    const auto png = moongate::encode_png(*view);
    if (!png) return c::report(error, png.error());
    return c::give(std::string(png->begin(), png->end()), out);
  });
}
