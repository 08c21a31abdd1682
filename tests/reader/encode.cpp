#include "reader/encode.hpp"

#include <png.h>
#include <turbojpeg.h>
#include <webp/encode.h>

#include <algorithm>
#include <iterator>

namespace moongate::test {

void put(File& file, std::uint32_t value, int size) {
  for (int i = 0; i < size; ++i)
    file.push_back(static_cast<std::uint8_t>(std::uint64_t{value} >> 8 * i));
}

void put(File& file, std::string_view text) {
  for (const char c : text) file.push_back(static_cast<std::uint8_t>(c));
}

File as_png(const Image& image) {
  png_image header{};
  header.version = PNG_IMAGE_VERSION;
  header.width = static_cast<png_uint_32>(image.width);
  header.height = static_cast<png_uint_32>(image.height);
  header.format = image.format == PixelFormat::gray ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
  File file(PNG_IMAGE_PNG_SIZE_MAX(header));
  png_alloc_size_t size = file.size();
  png_image_write_to_memory(&header, file.data(), &size, 0, image.pixels.data(), 0, nullptr);
  file.resize(size);
  return file;
}

File as_jpeg(const Image& image, int quality) {
  const bool gray = image.format == PixelFormat::gray;
  auto* encoder = tjInitCompress();
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  tjCompress2(encoder, image.pixels.data(), image.width, 0, image.height,
              gray ? TJPF_GRAY : TJPF_RGB, &bytes, &size, gray ? TJSAMP_GRAY : TJSAMP_444, quality,
              0);
  File file(bytes, bytes + size);
  tjFree(bytes);
  tjDestroy(encoder);
  return file;
}

File as_webp(const Image& image) {
  std::uint8_t* bytes = nullptr;
  const auto size = WebPEncodeLosslessRGB(image.pixels.data(), image.width, image.height,
                                          image.width * 3, &bytes);
  File file(bytes, bytes + size);
  WebPFree(bytes);
  return file;
}

File gif_header(int width, int height, File colours) {
  constexpr std::uint32_t kColours128 = 0x86;  // a global table of 2 to the 7th colours
  File file;
  put(file, "GIF89a");
  put(file, static_cast<std::uint32_t>(width), 2);
  put(file, static_cast<std::uint32_t>(height), 2);
  put(file, kColours128, 1);
  put(file, 0, 2);
  colours.resize(128 * 3);
  file.insert(file.end(), colours.begin(), colours.end());
  return file;
}

void put(File& file, const GifFrame& frame) {
  put(file, ",");
  for (const int number : {frame.left, frame.top, frame.width, frame.height})
    put(file, static_cast<std::uint32_t>(number), 2);
  put(file, frame.interlaced ? 0x40 : 0, 1);
  // A code size of 7 bits: 128 clears the table, 129 ends the data, and all take 8 bits as long as
  // the table is short.
  put(file, 7, 1);
  put(file, static_cast<std::uint32_t>(frame.indexes.size() + 2), 1);
  put(file, 128, 1);
  file.insert(file.end(), frame.indexes.begin(), frame.indexes.end());
  put(file, 129, 1);
  put(file, 0, 1);
}

File as_gif(const Image& image) {
  GifFrame frame{0, 0, image.width, image.height};
  for (std::size_t i = 0; i < image.pixels.size() / 3; ++i)
    frame.indexes.push_back(static_cast<std::uint8_t>(i));
  File file = gif_header(image.width, image.height, image.pixels);
  put(file, frame);
  put(file, ";");
  return file;
}

File as_bmp(const Image& image) {
  const int row = (image.width * 3 + 3) / 4 * 4;
  File file;
  put(file, "BM");
  put(file, static_cast<std::uint32_t>(54 + row * image.height), 4);
  put(file, 0, 4);
  put(file, 54, 4);
  put(file, 40, 4);
  put(file, static_cast<std::uint32_t>(image.width), 4);
  put(file, static_cast<std::uint32_t>(image.height), 4);
  put(file, 1, 2);
  put(file, 24, 2);
  for (int i = 0; i < 6; ++i) put(file, 0, 4);
  for (int y = image.height - 1; y >= 0; --y) {
    for (int x = 0; x < image.width; ++x)
      for (int channel = 2; channel >= 0; --channel)
        file.push_back(image.pixels[static_cast<std::size_t>((y * image.width + x) * 3 + channel)]);
    put(file, 0, row - image.width * 3);
  }
  return file;
}

File as_pnm(const Image& image) {
  File file;
  put(file, image.format == PixelFormat::gray ? "P5\n" : "P6\n# a comment\n");
  put(file, std::to_string(image.width) + " " + std::to_string(image.height) + "\n255\n");
  file.insert(file.end(), image.pixels.begin(), image.pixels.end());
  return file;
}

File with_orientation(const File& jpeg, std::uint8_t orientation) {
  File segment;
  put(segment, std::string_view("\xFF\xE1\x00\x22"
                                "Exif\0\0",
                                10));
  put(segment, std::string_view("MM\0\x2A\0\0\0\x08"
                                "\0\x01",
                                10));                               // TIFF, one entry
  put(segment, std::string_view("\x01\x12\0\x03\0\0\0\x01\0", 9));  // orientation, short
  segment.push_back(orientation);
  put(segment, std::string_view("\0\0\0\0\0\0", 6));  // no next directory
  File file(jpeg.begin(), jpeg.begin() + 2);
  file.reserve(jpeg.size() + segment.size());
  std::copy(segment.begin(), segment.end(), std::back_inserter(file));
  std::copy(jpeg.begin() + 2, jpeg.end(), std::back_inserter(file));
  return file;
}

}  // namespace moongate::test
