#include "moongate/image_file.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "reader/image_file/codec.hpp"
#include "reader/image_file/exif.hpp"

namespace moongate {

namespace image_file {

namespace {

Image with_fault(Image image, Errc code, std::string_view message) {
  image.faults.push_back({code, 0, {}, std::string(message)});
  image.cut_short |= code != Errc::unsupported;
  return image;
}

constexpr std::string_view kTooSlow = "decoding the picture takes longer than there is time";

}  // namespace

Unexpected damaged(std::string_view message) { return fail(Errc::bad_image, 0, {}, message); }

Unexpected too_slow() { return fail(Errc::too_large, 0, {}, kTooSlow); }

bool is_blank(const Image& image) noexcept {
  return std::all_of(image.pixels.begin(), image.pixels.end(),
                     [](std::uint8_t value) { return value == 0xFF; });
}

Image as_far_as_it_goes(Image image, std::string_view message) {
  return with_fault(std::move(image), Errc::bad_image, message);
}

Image until_the_deadline(Image image) {
  return with_fault(std::move(image), Errc::too_large, kTooSlow);
}

Image first_of_several(Image image) {
  return with_fault(std::move(image), Errc::unsupported,
                    "of an animation the first picture alone is read");
}

std::optional<Error> check_size(std::int64_t width, std::int64_t height, ImageLimits limits) {
  if (width < 1 || height < 1)
    return Error{Errc::bad_image, 0, {}, "a side of the picture is below 1"};
  if (width > kMaxImageSide || height > kMaxImageSide)
    return Error{Errc::too_large, 0, {}, "a side of the picture is above 65535"};
  if (static_cast<std::uint64_t>(width * height) > limits.max_pixels)
    return Error{Errc::too_large, 0, {}, "the picture has more pixels than the limit"};
  return std::nullopt;
}

Result<Image> blank(std::int64_t width, std::int64_t height, PixelFormat format,
                    ImageLimits limits) {
  if (auto error = check_size(width, height, limits)) return fail(std::move(*error));
  Image image;
  image.width = static_cast<int>(width);
  image.height = static_cast<int>(height);
  image.format = format;
  image.pixels.assign(static_cast<std::size_t>(width * height) * bytes_per_pixel(format), 0xFF);
  return image;
}

}  // namespace image_file

namespace {

constexpr std::array<const image_file::Codec*, 6> kCodecs{&image_file::kBmp,  &image_file::kGif,
                                                          &image_file::kJpeg, &image_file::kPng,
                                                          &image_file::kPnm,  &image_file::kWebp};

constexpr std::size_t kMaxFile = std::size_t{1} << 30;

struct Close {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

Result<std::vector<std::uint8_t>> bytes_of(const std::string& path) {
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file) return fail(Errc::unreadable, 0, {}, "the file cannot be opened");
  std::vector<std::uint8_t> bytes;
  std::array<std::uint8_t, 65536> block;
  while (const auto count = std::fread(block.data(), 1, block.size(), file.get())) {
    if (bytes.size() + count > kMaxFile)
      return fail(Errc::too_large, 0, {}, "the file is larger than 1 GiB");
    bytes.insert(bytes.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
  }
  if (std::ferror(file.get()) != 0) return fail(Errc::unreadable, 0, {}, "the file cannot be read");
  return bytes;
}

}  // namespace

Result<Image> decode_image(std::span<const std::uint8_t> encoded, ImageLimits limits) {
  image_file::Bounds bounds{limits};
  if (limits.deadline_ms > 0)
    bounds.deadline =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(limits.deadline_ms);
  for (const auto* codec : kCodecs) {
    if (!codec->recognises(encoded)) continue;
    auto image = codec->decode(encoded, bounds);
    if (!image) return image;
    return image_file::upright(std::move(*image), image_file::orientation(encoded));
  }
  return fail(Errc::not_an_image, 0, {}, "the file is no PNG, JPEG, WebP, GIF, BMP or PNM");
}

Result<Image> load_image(const std::string& path, ImageLimits limits) {
  const auto bytes = bytes_of(path);
  if (!bytes) return fail(bytes.error());
  return decode_image(*bytes, limits);
}

}  // namespace moongate
