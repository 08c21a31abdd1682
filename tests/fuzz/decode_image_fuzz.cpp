// Any bytes as a picture file: an error or pixels within the limits, never more.
#include <cstdlib>

#include "moongate/image_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  constexpr moongate::ImageLimits kLimits{1'000'000};
  const auto image = moongate::decode_image({bytes, size}, kLimits);
  if (!image) return 0;
  const auto view = image->view();
  if (moongate::check(view, image->pixels.size())) std::abort();
  const auto pixels =
      static_cast<std::uint64_t>(view.width) * static_cast<std::uint64_t>(view.height);
  if (pixels > kLimits.max_pixels) std::abort();
  return 0;
}
