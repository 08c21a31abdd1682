#include "picture.h"

#include <cstdlib>
#include <cstring>

#include "reader/tiny_qr.hpp"

using moongate::test::BitStream;

namespace {

picture print(const BitStream& stream) {
  const auto image = moongate::test::print_qr(stream);
  auto* const pixels = static_cast<std::uint8_t*>(std::malloc(image.pixels.size()));
  if (pixels != nullptr) std::memcpy(pixels, image.pixels.data(), image.pixels.size());
  return {pixels, image.width};
}

}  // namespace

picture print_picture(const char* text) { return print(BitStream().bytes(text)); }

picture print_gs1_picture(const char* text) { return print(BitStream().add(5, 4).bytes(text)); }
