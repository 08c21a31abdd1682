// Peak memory of one 12-megapixel frame, and of 10,000 frames through one Reader: the second figure
// must not grow with the number of frames.
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/reader.hpp"

namespace {

using namespace moongate;

long peak_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

// Texture without symbols, another one for each frame.
Image frame(int width, int height, std::uint32_t seed) {
  Image image{{}, width, height, PixelFormat::gray};
  image.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  std::uint32_t state = seed * 2654435761U + 1;
  for (auto& pixel : image.pixels) {
    state = state * 1664525U + 1013904223U;
    pixel = static_cast<std::uint8_t>(128 + (state >> 27U));
  }
  return image;
}

}  // namespace

int main() {
  std::printf("start %ld KiB\n", peak_kib());
  Reader reader;
  for (std::uint32_t i = 0; i < 10'000; ++i) {
    const Image image = frame(160, 120, i);
    if (!reader.read(image.view())) return 1;
    if (i == 99) std::printf("after 100 frames of 160 x 120 %ld KiB\n", peak_kib());
  }
  std::printf("after 10000 frames of 160 x 120 %ld KiB\n", peak_kib());
  const Image large = frame(4000, 3000, 1);
  std::printf("with the pixels of 12 Mpx %ld KiB\n", peak_kib());
  if (!reader.read(large.view())) return 1;
  std::printf("after reading 12 Mpx %ld KiB\n", peak_kib());
}
