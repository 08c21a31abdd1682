// Each image format from behind its magic number, which takes long to guess.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "moongate/image_file.hpp"
#include "reader/image_file/exif.hpp"

namespace {

using namespace std::string_view_literals;

constexpr std::array kBeginnings = {
    "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0"sv,
    "\x89PNG\r\n\x1A\n\0\0\0\x1A"
    "eXIf"sv,
    "\xFF\xD8\xFF"sv,
    "\xFF\xD8\xFF\xE1\0\x22"
    "Exif\0\0"sv,
    "GIF89a"sv,
    "GIF89a\x10\0\x10\0\0\0\0"sv,
    "RIFF\0\0\0\0WEBPVP8 "sv,
    "RIFF\0\0\0\0WEBPVP8L"sv,
    "RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0"sv,
    "BM"sv,
    "BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"sv,
    "P1 "sv,
    "P2 "sv,
    "P3 "sv,
    "P4 "sv,
    "P5 "sv,
    "P6 "sv,
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  if (size == 0) return 0;
  const auto beginning = kBeginnings[data[0] % kBeginnings.size()];
  std::vector<std::uint8_t> file(beginning.begin(), beginning.end());
  file.insert(file.end(), data + 1, data + size);
  const int orientation = image_file::orientation(file);
  if (orientation < 1 || orientation > 8) std::abort();
  constexpr ImageLimits kLimits{100'000};
  const auto image = decode_image(file, kLimits);
  if (!image) return 0;
  const auto pixels =
      static_cast<std::uint64_t>(image->width) * static_cast<std::uint64_t>(image->height);
  if (check(image->view(), image->pixels.size()) || pixels > kLimits.max_pixels) std::abort();
  return 0;
}
