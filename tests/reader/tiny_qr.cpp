#include "reader/tiny_qr.hpp"

#include <array>

namespace moongate::test {

namespace {

constexpr int kSide = 25;  // version 2
constexpr std::size_t kData = 34;
constexpr std::size_t kDataModel1 = 36;
constexpr std::size_t kCorrection = 10;
constexpr int kQuietZone = 4;
constexpr unsigned kFormat = 0b111011111000100;                  // level L, mask 0, Table C.1
constexpr unsigned kFormatModel1 = kFormat ^ 0x5412U ^ 0x2825U;  // masked with another number

using Codewords = std::vector<std::uint8_t>;

std::uint8_t multiply(std::uint8_t a, std::uint8_t b) {
  unsigned product = 0;
  for (int bit = 7; bit >= 0; --bit) {
    product = product << 1 ^ ((product >> 7) * 0x11D);
    product ^= (b >> bit & 1U) * a;
  }
  return static_cast<std::uint8_t>(product);
}

/// The remainder by the generator polynomial with the roots 2^0 to 2^9.
Codewords correction(const Codewords& message) {
  Codewords generator(kCorrection, 0);
  generator.back() = 1;
  std::uint8_t root = 1;
  for (std::size_t i = 0; i < kCorrection; ++i) {
    for (std::size_t j = 0; j < kCorrection; ++j) {
      generator[j] = multiply(generator[j], root);
      if (j + 1 < kCorrection) generator[j] ^= generator[j + 1];
    }
    root = multiply(root, 2);
  }
  Codewords remainder(kCorrection, 0);
  for (const auto codeword : message) {
    const auto factor = static_cast<std::uint8_t>(codeword ^ remainder.front());
    remainder.erase(remainder.begin());
    remainder.push_back(0);
    for (std::size_t j = 0; j < kCorrection; ++j) remainder[j] ^= multiply(generator[j], factor);
  }
  return remainder;
}

Codewords codewords(const BitStream& stream, std::size_t count) {
  Codewords message;
  auto bits = stream.bits();
  bits.resize((std::min(bits.size() + 4, count * 8) + 7) / 8 * 8);
  for (std::size_t i = 0; i < bits.size(); i += 8) {
    unsigned value = 0;
    for (std::size_t bit = 0; bit < 8; ++bit) value = value << 1 | (bits[i + bit] ? 1U : 0U);
    message.push_back(static_cast<std::uint8_t>(value));
  }
  for (bool first = true; message.size() < count; first = !first)
    message.push_back(first ? 0xEC : 0x11);
  const auto check = correction(message);
  message.insert(message.end(), check.begin(), check.end());
  return message;
}

struct Grid {
  std::array<std::array<bool, kSide>, kSide> black{};
  std::array<std::array<bool, kSide>, kSide> fixed{};

  void set(int x, int y, bool value) {
    if (x < 0 || y < 0 || x >= kSide || y >= kSide) return;
    black[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = value;
    fixed[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = true;
  }
};

/// Squares in one another around a centre: finder pattern with separator, or alignment pattern.
void draw_rings(Grid& grid, int cx, int cy, int radius) {
  for (int y = -radius; y <= radius; ++y)
    for (int x = -radius; x <= radius; ++x) {
      const int ring = std::max(std::abs(x), std::abs(y));
      grid.set(cx + x, cy + y, radius == 2 ? ring != 1 : ring != 2 && ring != 4);
    }
}

void draw_format(Grid& grid, unsigned format) {
  const auto bit = [format](int i) { return (format >> i & 1) != 0; };
  for (int i = 0; i < 15; ++i) {
    const int down = i < 6 ? i : i < 8 ? i + 1 : kSide - 15 + i;
    grid.set(8, down, bit(i));
    const int left = i < 8 ? kSide - 1 - i : i == 8 ? 7 : 14 - i;
    grid.set(left, 8, bit(i));
  }
  grid.set(8, kSide - 8, true);  // the module that is always dark
}

void draw_fixed(Grid& grid, unsigned format) {
  for (int i = 0; i < kSide; ++i) {
    grid.set(6, i, i % 2 == 0);
    grid.set(i, 6, i % 2 == 0);
  }
  draw_rings(grid, 3, 3, 4);
  draw_rings(grid, kSide - 4, 3, 4);
  draw_rings(grid, 3, kSide - 4, 4);
  draw_format(grid, format);
}

void draw_codewords(Grid& grid, const Codewords& message) {
  std::size_t next = 0;
  for (int right = kSide - 1; right >= 1; right -= 2) {
    if (right == 6) right = 5;  // the vertical timing pattern
    const bool upward = ((right + 1) & 2) == 0;
    for (int step = 0; step < kSide; ++step)
      for (int column = 0; column < 2; ++column) {
        const auto x = static_cast<std::size_t>(right - column);
        const auto y = static_cast<std::size_t>(upward ? kSide - 1 - step : step);
        if (grid.fixed[y][x]) continue;
        const bool bit =
            next < message.size() * 8 && (message[next / 8] >> (7 - next % 8) & 1) != 0;
        ++next;
        grid.black[y][x] = bit != ((x + y) % 2 == 0);  // mask 0
      }
  }
}

/// Codewords of model 1 above one another, each by its module at the bottom right: 2 modules wide
/// and 4 high, or lying.
struct Column {
  int x;
  bool lying;
  std::vector<int> y;
};

const std::vector<Column> kColumns{{24, false, {24, 20, 12}},
                                   {22, false, {24, 20, 16, 12}},
                                   {20, true, {24, 22, 20, 18, 16, 14, 12, 10}},
                                   {16, true, {22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1}},
                                   {12, true, {24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1}},
                                   {8, false, {16, 12}},
                                   {5, false, {16, 12}},
                                   {3, false, {16, 12}},
                                   {1, false, {16, 12}}};

void draw_codewords_model_1(Grid& grid, const Codewords& message) {
  std::size_t next = 0;
  for (const auto& [right, lying, bottoms] : kColumns)
    for (const int bottom : bottoms) {
      const int across = lying ? 4 : 2;
      for (int bit = 0; bit < 8; ++bit) {
        const int x = right - bit % across;
        const int y = bottom - bit / across;
        const bool one = (message[next] >> (7 - bit) & 1) != 0;
        grid.set(x, y, one != ((x + y) % 2 == 0));  // mask 0
      }
      ++next;
    }
}

Image to_image(const Grid& grid, int scale) {
  Image image;
  image.width = image.height = (kSide + 2 * kQuietZone) * scale;
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) {
      const int column = x / scale - kQuietZone;
      const int row = y / scale - kQuietZone;
      const bool black =
          column >= 0 && row >= 0 && column < kSide && row < kSide &&
          grid.black[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
      image.pixels.push_back(black ? 0 : 255);
    }
  return image;
}

}  // namespace

BitStream& BitStream::add(unsigned value, int bits) {
  for (int bit = bits - 1; bit >= 0; --bit) bits_.push_back((value >> bit & 1) != 0);
  return *this;
}

BitStream& BitStream::bytes(std::string_view text) {
  return bytes(text, static_cast<unsigned>(text.size()));
}

BitStream& BitStream::bytes(std::string_view text, unsigned length) {
  add(4, 4).add(length, 8);
  for (const char c : text) add(static_cast<unsigned char>(c), 8);
  return *this;
}

BitStream& BitStream::structured_append(unsigned index, unsigned count, unsigned parity) {
  return add(3, 4).add(index, 4).add(count - 1, 4).add(parity, 8);
}

BitStream& BitStream::eci(unsigned designator) {
  add(7, 4);
  if (designator < 1U << 7U) return add(designator, 8);
  if (designator < 1U << 14U) return add(2, 2).add(designator, 14);
  return add(6, 3).add(designator, 21);
}

Image print_qr(const BitStream& stream, int pixels_per_module) {
  Grid grid;
  draw_fixed(grid, kFormat);
  draw_rings(grid, 18, 18, 2);
  draw_codewords(grid, codewords(stream, kData));
  return to_image(grid, pixels_per_module);
}

Image print_qr_model_1(const BitStream& stream, int pixels_per_module) {
  Grid grid;
  draw_fixed(grid, kFormatModel1);
  draw_codewords_model_1(grid, codewords(stream, kDataModel1));
  return to_image(grid, pixels_per_module);
}

}  // namespace moongate::test
