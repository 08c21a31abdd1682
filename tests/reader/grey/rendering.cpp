#include "reader/grey/rendering.hpp"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace moongate::reader::grey::testing {
using namespace qr;

namespace {

class BitWriter {
 public:
  explicit BitWriter(std::size_t bytes) : bytes_(bytes, 0) {}

  void put(unsigned value, int count) {
    for (int i = count - 1; i >= 0 && at_ < bytes_.size() * 8; --i, ++at_) {
      const unsigned bit = value >> static_cast<unsigned>(i) & 1U;
      bytes_[at_ / 8] = static_cast<std::uint8_t>(bytes_[at_ / 8] | bit << (7 - at_ % 8));
    }
  }

  std::vector<std::uint8_t> padded() && {
    put(0, 4);
    std::size_t byte = (at_ + 7) / 8;
    for (bool first = true; byte < bytes_.size(); ++byte, first = !first) {
      bytes_[byte] = first ? 0xEC : 0x11;
    }
    return std::move(bytes_);
  }

 private:
  std::vector<std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

bool is_dark(const SymbolGrid& symbol, int x, int y) {
  const int d = symbol.dimension();
  return x >= 0 && y >= 0 && x < d && y < d && symbol.dark(x, y);
}

}  // namespace

std::vector<std::uint8_t> data_of(const std::string& text, int version, Level level) {
  BitWriter bits(static_cast<std::size_t>(block_structure(version, level).data_total()));
  bits.put(4, 4);
  bits.put(static_cast<unsigned>(text.size()), version < 10 ? 8 : 16);
  for (const char c : text) bits.put(static_cast<unsigned char>(c), 8);
  return std::move(bits).padded();
}

SymbolGrid symbol_with(const std::string& text, int version, Format format) {
  return draw_symbol(version, format,
                     interleave(version, format.level, data_of(text, version, format.level)));
}

Placing plane(int dimension, const std::array<Vec, 4>& corners) {
  return
      [warp = Warp(static_cast<float>(dimension), corners)](Vec module) { return warp.at(module); };
}

Placing cylinder(int dimension, float module, float degrees, Vec corner) {
  const float turn = degrees * std::numbers::pi_v<float> / 180;
  const float radius = static_cast<float>(dimension) * module / turn;
  const float middle = static_cast<float>(dimension) / 2;
  return [=](Vec m) {
    const float angle = (m.x - middle) * module / radius;
    const float sag = radius * (1 - std::cos(angle)) * 0.3F;  // seen a little from above
    return corner + Vec(radius * (std::sin(turn / 2) + std::sin(angle)), m.y * module + sag);
  };
}

cv::Mat photograph(const SymbolGrid& symbol, const Placing& placing, cv::Size size, double blur) {
  constexpr int kQuiet = 4;
  constexpr int kShift = 4;  // fractional bits of polygon corners
  cv::Mat picture(size, CV_8U, cv::Scalar(150));
  const auto point = [&](int x, int y) {
    const Vec p = placing(Vec(static_cast<float>(x), static_cast<float>(y)));
    return cv::Point(cvRound((p.x - 0.5F) * (1 << kShift)), cvRound((p.y - 0.5F) * (1 << kShift)));
  };
  for (int pass = 0; pass < 2; ++pass) {  // light first: polygons also cover their border
    for (int y = -kQuiet; y < symbol.dimension() + kQuiet; ++y) {
      for (int x = -kQuiet; x < symbol.dimension() + kQuiet; ++x) {
        const bool dark = is_dark(symbol, x, y);
        if (dark != (pass == 1)) continue;
        const std::array<cv::Point, 4> corners{point(x, y), point(x + 1, y), point(x + 1, y + 1),
                                               point(x, y + 1)};
        cv::fillConvexPoly(picture, corners.data(), 4, cv::Scalar(dark ? 40 : 210), cv::LINE_AA,
                           kShift);
      }
    }
  }
  if (blur > 0) cv::GaussianBlur(picture, picture, {0, 0}, blur);
  return picture;
}

}  // namespace moongate::reader::grey::testing
