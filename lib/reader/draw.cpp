// Symbols as files to print.
#include "moongate/draw.hpp"

#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

#include "moongate/image.hpp"
#include "moongate/image_file.hpp"
#include "reader/backend/symbol_writer.hpp"

namespace moongate {
namespace {

constexpr std::size_t kMostPayload = 4096;  // bytes; version 40 with level L holds 2953
constexpr double kModule = 0.5;             // millimetres
constexpr int kMostPixels = 100;

// The logo in the middle: 7 of 46 mm, white around a black square with a white cross. Its arms are
// a sixth longer than wide, as those of the flag (Swiss law 232.21, annex 2).
constexpr double kLogo = 7.0 / 46.0;
constexpr double kSquare = 0.9;         // of the logo
constexpr double kCross = 20.0 / 32.0;  // of the square
constexpr double kArm = 6.0 / 32.0;

bool is_sound(std::string_view payload, const PrintRule& rule) noexcept {
  return !payload.empty() && payload.size() < kMostPayload && rule.most_version >= 1 &&
         rule.most_version <= 40 && rule.quiet_zone >= 0 && rule.quiet_zone <= 100 &&
         std::string_view("LMQH").find(rule.level) != std::string_view::npos && rule.side_mm >= 0 &&
         rule.side_mm <= 10'000;
}

Result<Modules> modules_of(std::string_view payload, const PrintRule& rule) {
  if (!is_sound(payload, rule)) return fail(Errc::invalid_argument, 0, {}, "out of its range");
  auto modules = qr_code_of(payload, rule.level);
  if (!modules) return modules;
  if (modules->version() > rule.most_version) {
    return fail(Errc::too_large, 0, {}, "the format allows no symbol of this size");
  }
  return modules;
}

int quiet_zone_of(const Modules& modules, const PrintRule& rule) noexcept {
  if (rule.side_mm <= 0) return rule.quiet_zone;
  const double wanted = std::ceil(rule.quiet_mm * modules.side / rule.side_mm);
  return std::max(rule.quiet_zone, static_cast<int>(wanted));
}

/// A rectangle that is filled, in modules from the corner of the quiet zone.
struct Box {
  double x, y, width, height;
  bool dark;
};

Box centred(double middle, double width, double height, bool dark) {
  return {middle - width / 2, middle - height / 2, width, height, dark};
}

std::vector<Box> swiss_cross(int side, int quiet_zone) {
  const double middle = quiet_zone + side / 2.0;
  const double logo = side * kLogo;
  const double square = logo * kSquare;
  return {centred(middle, logo, logo, false), centred(middle, square, square, true),
          centred(middle, square * kCross, square * kArm, false),
          centred(middle, square * kArm, square * kCross, false)};
}

std::string path_of(const Modules& modules, int quiet_zone) {
  std::string path;
  for (int y = 0; y < modules.side; ++y) {
    for (int x = 0; x < modules.side; ++x) {
      if (!modules.is_dark(x, y)) continue;
      int run = 1;
      while (x + run < modules.side && modules.is_dark(x + run, y)) ++run;
      path += 'M' + std::to_string(x + quiet_zone) + ' ' + std::to_string(y + quiet_zone) + 'h' +
              std::to_string(run) + "v1h-" + std::to_string(run) + 'z';
      x += run;
    }
  }
  return path;
}

class Raster {
 public:
  Raster(int side, int pixels)
      : side_(side * pixels),
        pixels_(pixels),
        grey_(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_), 0xFF) {}

  void fill(const Box& box) {
    const auto at = [this](double modules) {
      return static_cast<int>(std::lround(modules * pixels_));
    };
    for (int y = at(box.y); y < at(box.y + box.height); ++y) {
      for (int x = at(box.x); x < at(box.x + box.width); ++x) {
        grey_[static_cast<std::size_t>(y) * static_cast<std::size_t>(side_) +
              static_cast<std::size_t>(x)] = box.dark ? 0 : 0xFF;
      }
    }
  }

  [[nodiscard]] Result<std::vector<std::uint8_t>> png() const {
    ImageView view;
    view.data = grey_.data();
    view.width = side_;
    view.height = side_;
    view.stride = static_cast<std::size_t>(side_);
    view.format = PixelFormat::gray;
    return encode_png(view);
  }

 private:
  int side_;
  int pixels_;
  std::vector<std::uint8_t> grey_;
};

}  // namespace

Result<std::string> draw_svg(std::string_view payload, const PrintRule& rule) {
  const auto modules = modules_of(payload, rule);
  if (!modules) return fail(modules.error());
  const int quiet_zone = quiet_zone_of(*modules, rule);
  const int whole = modules->side + 2 * quiet_zone;
  const double module = rule.side_mm > 0 ? rule.side_mm / modules->side : kModule;
  std::ostringstream out;
  out.imbue(std::locale::classic());
  out << R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" << whole * module << R"(mm" height=")"
      << whole * module << R"(mm" viewBox="0 0 )" << whole << ' ' << whole
      << R"(" shape-rendering="crispEdges"><rect width=")" << whole << R"(" height=")" << whole
      << R"(" fill="#fff"/><path d=")" << path_of(*modules, quiet_zone) << R"(" fill="#000"/>)";
  if (rule.swiss_cross) {
    for (const Box& box : swiss_cross(modules->side, quiet_zone)) {
      out << R"(<rect x=")" << box.x << R"(" y=")" << box.y << R"(" width=")" << box.width
          << R"(" height=")" << box.height << R"(" fill=")" << (box.dark ? "#000" : "#fff")
          << R"("/>)";
    }
  }
  out << "</svg>\n";
  return out.str();
}

Result<std::vector<std::uint8_t>> draw_png(std::string_view payload, const PrintRule& rule,
                                           int pixels) {
  if (pixels < 1 || pixels > kMostPixels) {
    return fail(Errc::invalid_argument, 0, "pixels", "out of its range");
  }
  const auto modules = modules_of(payload, rule);
  if (!modules) return fail(modules.error());
  const int quiet_zone = quiet_zone_of(*modules, rule);
  Raster raster(modules->side + 2 * quiet_zone, pixels);
  for (int y = 0; y < modules->side; ++y) {
    for (int x = 0; x < modules->side; ++x) {
      if (!modules->is_dark(x, y)) continue;
      raster.fill({double(x + quiet_zone), double(y + quiet_zone), 1, 1, true});
    }
  }
  if (rule.swiss_cross) {
    for (const Box& box : swiss_cross(modules->side, quiet_zone)) raster.fill(box);
  }
  return raster.png();
}

}  // namespace moongate
