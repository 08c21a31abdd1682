#include "hostile_pictures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <random>
#include <string_view>
#include <utility>

#include "reader/print.hpp"

namespace moongate::bench {

namespace {

constexpr std::uint8_t kDark = 0;
constexpr std::uint8_t kLight = 255;

/// Whether a module is dark; modules are counted from the top left of the picture.
using Pattern = std::function<bool(int x, int y)>;

Image draw(int width, int height, int module, const Pattern& is_dark) {
  Image image = test::paper(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                   static_cast<std::size_t>(x)] = is_dark(x / module, y / module) ? kDark : kLight;
  return image;
}

/// Squares one within the other around the middle of a tile: finder patterns of QR codes with
/// three of them, the bull's eye of Aztec with more.
Pattern squares(int side, int pitch) {
  return [=](int x, int y) {
    const int column = x % pitch;
    const int row = y % pitch;
    if (column >= side || row >= side) return false;
    const int ring = std::max(std::abs(column - side / 2), std::abs(row - side / 2));
    return side == 7 ? ring != 2 : ring % 2 == 0;
  };
}

Pattern circles(int pitch) {
  return [=](int x, int y) {
    const double right = x % pitch - pitch / 2.0 + 0.5;
    const double down = y % pitch - pitch / 2.0 + 0.5;
    const int ring = static_cast<int>(std::hypot(right, down) / 2);
    return ring % 2 == 1 && ring < pitch / 4;
  };
}

bool stripes(int x, int /*y*/) { return x % 2 == 0; }
bool slanted_stripes(int x, int y) { return (x + y) % 4 < 2; }
bool checks(int x, int y) { return (x + y) % 2 == 0; }

/// Start patterns side by side, 12 modules high with as much white below.
bool pdf417_starts(int x, int y) {
  static constexpr std::string_view kStart = "11111111010101000";
  return y % 24 < 12 && kStart[static_cast<std::size_t>(x) % kStart.size()] == '1';
}

/// The frame of a Data Matrix symbol, its inside at random.
Pattern data_matrix_frames(int side) {
  return [=](int x, int y) {
    const int column = x % (side + 2);
    const int row = y % (side + 2);
    if (column >= side || row >= side) return false;
    if (column == 0 || row == side - 1) return true;
    if (row == 0) return column % 2 == 0;
    if (column == side - 1) return row % 2 == 1;
    return (column * 7 + row * 13 + x / (side + 2) * 5 + column * row) % 3 == 0;
  };
}

Pattern noise() {
  return
      [random = std::minstd_rand(1), row = -1, dark = std::vector<bool>()](int x, int y) mutable {
        if (y != row) {
          row = y;
          dark.assign(4096, false);
          for (std::size_t i = 0; i < dark.size(); ++i) dark[i] = random() / 7 % 2 == 0;
        }
        return dark[static_cast<std::size_t>(x)];
      };
}

/// Turns about one in `one_in` spots of the symbol over; the fixed patterns at its edge stay.
void damage(Image& symbol, int module, unsigned one_in) {
  std::minstd_rand random(1);
  const int margin = 12 * module;
  for (int y = margin; y + margin < symbol.height; y += module)
    for (int x = margin; x + margin < symbol.width; x += module) {
      if (random() / 7 % one_in != 0) continue;
      for (int i = 0; i < module * module; ++i) {
        const int at = (y + i / module) * symbol.width + x + i % module;
        auto& pixel = symbol.pixels[static_cast<std::size_t>(at)];
        pixel = static_cast<std::uint8_t>(255 - pixel);
      }
    }
}

Image damaged_symbols(int width, int height, int module, SymbolFormat format) {
  const bool number = format == SymbolFormat::ean_13 || format == SymbolFormat::micro_qr_code;
  Image symbol = test::print(
      number ? "4006381333931" : "https://pay.example/a/synthetic/address?x=1", format, module);
  damage(symbol, module, 3);
  Image picture = test::paper(width, height);
  for (int top = 0; top < height; top += symbol.height)
    for (int left = 0; left < width; left += symbol.width) test::paste(picture, symbol, left, top);
  return picture;
}

constexpr std::array<std::pair<std::string_view, SymbolFormat>, 7> kDamaged{{
    {"damaged QR", SymbolFormat::qr_code},
    {"damaged rMQR", SymbolFormat::rmqr_code},
    {"damaged Data Matrix", SymbolFormat::data_matrix},
    {"damaged Aztec", SymbolFormat::aztec},
    {"damaged PDF417", SymbolFormat::pdf417},
    {"damaged Code 128", SymbolFormat::code_128},
    {"damaged EAN-13", SymbolFormat::ean_13},
}};

std::vector<std::pair<std::string, Pattern>> patterns() {
  return {{"finders", squares(7, 8)},
          {"finders apart", squares(7, 13)},
          {"bull's eyes", squares(13, 15)},
          {"rings", circles(24)},
          {"stripes", stripes},
          {"slanted stripes", slanted_stripes},
          {"checks", checks},
          {"PDF417 starts", pdf417_starts},
          {"Data Matrix frames", data_matrix_frames(10)},
          {"large Data Matrix frames", data_matrix_frames(24)},
          {"noise", noise()}};
}

}  // namespace

std::vector<std::string> hostile_kinds() {
  std::vector<std::string> kinds;
  for (const auto& [name, pattern] : patterns())
    for (const int module : {1, 2, 3, 4, 8}) kinds.push_back(name + " " + std::to_string(module));
  for (const auto& [name, format] : kDamaged)
    for (const int module : {1, 2, 4})
      kinds.push_back(std::string(name) + " " + std::to_string(module));
  return kinds;
}

HostilePicture hostile_picture(const std::string& kind, int width, int height) {
  const auto space = kind.rfind(' ');
  const std::string name = kind.substr(0, space);
  const int module = std::max(1, std::atoi(kind.c_str() + space + 1));
  for (const auto& [known, format] : kDamaged)
    if (name == known) return {kind, damaged_symbols(width, height, module, format)};
  for (const auto& [known, pattern] : patterns())
    if (name == known) return {kind, draw(width, height, module, pattern)};
  return {kind, test::paper(width, height)};
}

}  // namespace moongate::bench
