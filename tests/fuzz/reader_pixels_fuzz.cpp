// Any bytes as pixels of any shape: a result or an error, text always valid UTF-8. The first four
// bytes choose format, effort, width and the bytes between rows.
#include <cstdlib>

#include "moongate/reader.hpp"

namespace {

constexpr std::size_t kHeader = 4;
constexpr std::size_t kMostPixels = 40'000;

moongate::ImageView view_of(const std::uint8_t* bytes, std::size_t size) {
  moongate::ImageView view;
  view.format = static_cast<moongate::PixelFormat>(bytes[0] % 8);
  view.width = bytes[2] + 1;
  const auto row = static_cast<std::size_t>(view.width) * moongate::bytes_per_pixel(view.format);
  view.stride = row + bytes[3] % 8;
  view.height = static_cast<int>((size - kHeader) / view.stride);
  view.data = bytes + kHeader;
  return view;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < kHeader || size > kMostPixels) return 0;
  moongate::ReaderOptions options;
  options.effort = static_cast<moongate::Effort>(bytes[1] % 3);
  const auto result = moongate::Reader(options).read(view_of(bytes, size));
  if (!result) return 0;
  for (const auto& symbol : result->symbols)
    if (!moongate::is_valid_utf8(symbol.payload.text)) std::abort();
  return 0;
}
