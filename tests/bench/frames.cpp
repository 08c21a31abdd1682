#include "frames.hpp"

#include <cstdint>
#include <utility>

namespace moongate::bench {

namespace {

enum class Kind { blank, noise, texture };

/// Texture is noise at four sizes on top of one another: clouds, plaster, leaves.
std::uint8_t level(Kind kind, std::uint32_t x, std::uint32_t y) {
  const auto random = [](std::uint32_t a, std::uint32_t b) {
    std::uint32_t state = a * 374761393U + b * 668265263U + 1;
    state = (state ^ (state >> 13U)) * 1274126177U;
    return (state ^ (state >> 16U)) & 63U;
  };
  if (kind == Kind::blank) return 200;
  if (kind == Kind::noise) return static_cast<std::uint8_t>(96 + random(x, y));
  std::uint32_t sum = 0;
  for (const std::uint32_t size : {1U, 3U, 9U, 31U}) sum += random(x / size + size, y / size);
  return static_cast<std::uint8_t>(sum);
}

Image frame(Kind kind, int width, int height) {
  Image image{{}, width, height, PixelFormat::gray};
  for (std::uint32_t y = 0; y < static_cast<std::uint32_t>(height); ++y)
    for (std::uint32_t x = 0; x < static_cast<std::uint32_t>(width); ++x)
      image.pixels.push_back(level(kind, x, y));
  return image;
}

}  // namespace

std::vector<Frame> frames() {
  std::vector<Frame> all;
  for (const auto& [width, height] : {std::pair{640, 480}, {1632, 1224}, {4000, 3000}}) {
    const auto size = std::to_string(width) + "x" + std::to_string(height);
    all.push_back({"blank-" + size, frame(Kind::blank, width, height)});
    all.push_back({"noise-" + size, frame(Kind::noise, width, height)});
    all.push_back({"texture-" + size, frame(Kind::texture, width, height)});
  }
  return all;
}

}  // namespace moongate::bench
