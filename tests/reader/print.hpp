#pragma once

#include <string_view>

#include "moongate/image.hpp"
#include "moongate/payload.hpp"

namespace moongate::test {

/// Prints a symbol with ZXing-C++'s writer, black on white with its quiet zone.
Image print(std::string_view text, SymbolFormat format = SymbolFormat::qr_code,
            int pixels_per_module = 4);

/// The same by the name that ZXing-C++ has for a kind of a format, such as "DataBarLtd".
Image print_kind(std::string_view text, std::string_view kind, int pixels_per_module = 4);

/// Prints GS1 data, its application identifiers in brackets, with FNC1 in first place.
Image print_gs1(std::string_view text, SymbolFormat format, int pixels_per_module = 4);

/// A white picture.
Image paper(int width, int height);

/// Lays one gray picture on another; what reaches over the edge is cut off.
void paste(Image& onto, const Image& stamp, int left, int top);

/// The picture turned a quarter clockwise; gray only.
Image clockwise(const Image& gray);

/// The picture with black and white exchanged; gray only.
Image negative(Image gray);

/// The same picture in another pixel format, gray spread over the channels.
Image as(PixelFormat format, const Image& gray);

/// The same picture with rows `stride` bytes apart and noise between them.
struct Strided {
  std::vector<std::uint8_t> bytes;
  ImageView view;
};
Strided with_stride(const Image& image, std::size_t stride);

}  // namespace moongate::test
