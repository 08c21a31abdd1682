#include "reader/print.hpp"

#include <ZXing/CreateBarcode.h>
#include <ZXing/WriteBarcode.h>

#include <algorithm>

namespace moongate::test {

namespace {

ZXing::BarcodeFormat to_zxing(SymbolFormat format) {
  return ZXing::BarcodeFormatFromString(to_string(format));
}

Image print_with(std::string_view text, const ZXing::CreatorOptions& options,
                 int pixels_per_module) {
  const auto barcode = ZXing::CreateBarcodeFromText(text, options);
  const auto printed =
      ZXing::WriteBarcodeToImage(barcode, ZXing::WriterOptions().scale(pixels_per_module));
  Image image = paper(printed.width() + 40, printed.height() + 40);
  for (int y = 0; y < printed.height(); ++y)
    std::copy_n(printed.data(0, y), printed.width(),
                image.pixels.data() + static_cast<std::ptrdiff_t>(y + 20) * image.width + 20);
  return image;
}

}  // namespace

Image print(std::string_view text, SymbolFormat format, int pixels_per_module) {
  return print_with(text, ZXing::CreatorOptions(to_zxing(format)), pixels_per_module);
}

Image print_kind(std::string_view text, std::string_view kind, int pixels_per_module) {
  return print_with(text, ZXing::CreatorOptions(ZXing::BarcodeFormatFromString(kind)),
                    pixels_per_module);
}

Image print_gs1(std::string_view text, SymbolFormat format, int pixels_per_module) {
  return print_with(text, ZXing::CreatorOptions(to_zxing(format), "gs1"), pixels_per_module);
}

Image paper(int width, int height) {
  Image image;
  image.width = width;
  image.height = height;
  image.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255);
  return image;
}

void paste(Image& onto, const Image& stamp, int left, int top) {
  const int first = std::max(0, -left);
  const int columns = std::min(stamp.width, onto.width - left) - first;
  const int rows = std::min(stamp.height, onto.height - top);
  for (int y = std::max(0, -top); y < rows; ++y)
    std::copy_n(
        stamp.pixels.data() + static_cast<std::ptrdiff_t>(y) * stamp.width + first, columns,
        onto.pixels.data() + static_cast<std::ptrdiff_t>(top + y) * onto.width + left + first);
}

Image clockwise(const Image& gray) {
  Image turned = paper(gray.height, gray.width);
  const auto width = static_cast<std::size_t>(gray.width);
  const auto height = static_cast<std::size_t>(gray.height);
  for (std::size_t y = 0; y < height; ++y)
    for (std::size_t x = 0; x < width; ++x)
      turned.pixels[x * height + height - 1 - y] = gray.pixels[y * width + x];
  return turned;
}

Image negative(Image gray) {
  for (auto& pixel : gray.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
  return gray;
}

Image as(PixelFormat format, const Image& gray) {
  Image image = gray;
  image.format = format;
  image.pixels.clear();
  for (const auto pixel : gray.pixels)
    image.pixels.insert(image.pixels.end(), bytes_per_pixel(format), pixel);
  return image;
}

Strided with_stride(const Image& image, std::size_t stride) {
  const std::size_t row = image.view().stride;
  Strided result;
  result.bytes.assign(stride * static_cast<std::size_t>(image.height), 0xA5);
  for (int y = 0; y < image.height; ++y)
    std::copy_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(row) * y, row,
                result.bytes.begin() + static_cast<std::ptrdiff_t>(stride) * y);
  result.view = image.view();
  result.view.data = result.bytes.data();
  result.view.stride = stride;
  return result;
}

}  // namespace moongate::test
