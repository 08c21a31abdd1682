// Peak memory of 10,000 frames through one Reader, which must not grow with their number, and of
// one 12-megapixel frame. The frames alternate between texture without symbols, a symbol that
// ZXing-C++ reads, one that waves too much for it and is left to the grey decoder, and one of
// random codewords, which has everything of a symbol but decodes nowhere.
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/reader.hpp"
#include "reader/qr/symbol_grid.hpp"

namespace {

using namespace moongate;
using reader::qr::Level;
using reader::qr::SymbolGrid;

constexpr int kVersion = 2;
constexpr int kPixels = 3;  // a module
constexpr int kQuiet = 4;   // modules

long peak_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

class Noise {
 public:
  explicit Noise(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
  std::uint8_t next(std::uint32_t below) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<std::uint8_t>((state_ >> 16U) % below);
  }

 private:
  std::uint32_t state_;
};

Image blank(int width, int height) {
  Image image{{}, width, height, PixelFormat::gray};
  image.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  return image;
}

// Texture without symbols, another one for each frame.
Image texture(int width, int height, std::uint32_t seed) {
  Image image = blank(width, height);
  Noise noise(seed);
  for (auto& pixel : image.pixels) pixel = static_cast<std::uint8_t>(128 + noise.next(32));
  return image;
}

SymbolGrid symbol_of(const std::vector<std::uint8_t>& codewords, std::uint32_t seed) {
  return reader::qr::draw_symbol(kVersion, {Level::m, static_cast<int>(seed % 8)}, codewords);
}

// Says the last three digits of the frame's number. Byte mode and a length of 3 lie across the
// first two codewords; 0xEC and 0x11 fill the rest (ISO/IEC 18004 section 7.4.10).
SymbolGrid sound_symbol(std::uint32_t seed) {
  std::vector<std::uint8_t> data{0x40, 0x33};
  for (const std::uint32_t digit : {seed / 100 % 10, seed / 10 % 10, seed % 10})
    data.push_back(static_cast<std::uint8_t>(digit << 4U | 3U));
  data.back() &= 0xF0U;  // no fourth digit: the terminator
  const int wanted = reader::qr::block_structure(kVersion, Level::m).data_total();
  while (static_cast<int>(data.size()) < wanted) data.push_back(data.size() % 2 == 1 ? 0xEC : 0x11);
  return symbol_of(reader::qr::interleave(kVersion, Level::m, data), seed);
}

SymbolGrid random_symbol(std::uint32_t seed) {
  Noise noise(seed);
  std::vector<std::uint8_t> codewords(
      static_cast<std::size_t>(reader::qr::total_codewords(kVersion)));
  for (auto& codeword : codewords) codeword = noise.next(256);
  return symbol_of(codewords, seed);
}

// Noisy, and each row moved by a sine of so many modules.
Image photograph(const SymbolGrid& symbol, float wave, std::uint32_t seed) {
  const int modules = symbol.dimension() + 2 * kQuiet;
  Image image = blank(modules * kPixels, modules * kPixels);
  Noise noise(seed);
  const auto is_dark = [&](float x, int y) {
    const int column = static_cast<int>(std::floor(x / kPixels)) - kQuiet;
    const int row = y / kPixels - kQuiet;
    return column >= 0 && row >= 0 && column < symbol.dimension() && row < symbol.dimension() &&
           symbol.dark(column, row);
  };
  for (int y = 0; y < image.height; ++y) {
    const float move = wave * kPixels * std::sin(static_cast<float>(y) / 20);
    for (int x = 0; x < image.width; ++x)
      image.pixels[static_cast<std::size_t>(y * image.width + x)] = static_cast<std::uint8_t>(
          (is_dark(static_cast<float>(x) - move, y) ? 40 : 200) + noise.next(20));
  }
  return image;
}

enum class Kind : std::uint8_t { texture, plain, waving, random };
constexpr std::array<const char*, 4> kNames{"texture", "plain symbols", "waving symbols",
                                            "random codewords"};

// What decodes nowhere is tried in every way and takes many times as long as the others: fewer.
Kind kind_of(std::uint32_t number) {
  if (number % 32 == 0) return Kind::random;
  return number % 4 == 1 ? Kind::plain : number % 4 == 2 ? Kind::waving : Kind::texture;
}

Image frame(std::uint32_t number) {
  switch (kind_of(number)) {
    case Kind::texture:
      return texture(160, 120, number);
    case Kind::plain:
      return photograph(sound_symbol(number), 0, number);
    case Kind::waving:
      return photograph(sound_symbol(number), 1.2F, number);
    case Kind::random:
      return photograph(random_symbol(number), 0, number);
  }
  return {};
}

// What the frames of each kind gave.
struct Tally {
  int unread = 0;
  int by_zxing = 0;
  int by_grey_decoder = 0;

  void add(const ReadResult& result) {
    if (result.symbols.empty()) {
      ++unread;
    } else {
      ++(result.symbols[0].found_by.starts_with("grey") ? by_grey_decoder : by_zxing);
    }
  }
};

}  // namespace

int main() {
  std::printf("start %ld KiB\n", peak_kib());
  Reader reader;
  std::array<Tally, 4> kinds;
  for (std::uint32_t i = 0; i < 10'000; ++i) {
    const auto result = reader.read(frame(i).view());
    if (!result) return 1;
    kinds[static_cast<std::size_t>(kind_of(i))].add(*result);
    if (i == 99 || i == 1'999 || i == 9'999)
      std::printf("after %u frames %ld KiB\n", i + 1, peak_kib());
  }
  for (std::size_t i = 0; i < kinds.size(); ++i)
    std::printf("%s: %d unread, %d read by ZXing-C++, %d by the grey decoder\n", kNames[i],
                kinds[i].unread, kinds[i].by_zxing, kinds[i].by_grey_decoder);
  const Image large = texture(4000, 3000, 1);
  std::printf("with the pixels of 12 Mpx %ld KiB\n", peak_kib());
  if (!reader.read(large.view())) return 1;
  std::printf("after reading 12 Mpx %ld KiB\n", peak_kib());
}
