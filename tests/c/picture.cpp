#include "picture.h"

#include <cstdlib>
#include <cstring>

#include "reader/tiny_qr.hpp"

picture print_picture(const char* text) {
  moongate::test::BitStream stream;
  const auto image = moongate::test::print_qr(stream.bytes(text));
  auto* const pixels = static_cast<std::uint8_t*>(std::malloc(image.pixels.size()));
  if (pixels != nullptr) std::memcpy(pixels, image.pixels.data(), image.pixels.size());
  return {pixels, image.width};
}
