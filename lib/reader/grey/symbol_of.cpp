#include "reader/grey/symbol_of.hpp"

#include <utility>

#include "reader/backend/zxing_backend.hpp"
#include "reader/qr/symbol_grid.hpp"

namespace moongate::reader::grey {

using qr::draw_symbol;
using qr::SymbolGrid;

namespace {

constexpr int kQuietZone = 4;  // modules, section 6.3.8
constexpr int kPixels = 3;     // a module

cv::Mat drawn(const SymbolGrid& grid) {
  const int side = (grid.dimension() + 2 * kQuietZone) * kPixels;
  cv::Mat picture(side, side, CV_8U, cv::Scalar(255));
  for (int y = 0; y < grid.dimension(); ++y) {
    for (int x = 0; x < grid.dimension(); ++x) {
      const cv::Point corner((x + kQuietZone) * kPixels, (y + kQuietZone) * kPixels);
      if (grid.dark(x, y)) picture(cv::Rect(corner, cv::Size(kPixels, kPixels))).setTo(0);
    }
  }
  return picture;
}

BackendRequest pure_request() {
  BackendRequest request;
  request.formats = {SymbolFormat::qr_code};
  request.binarizer = Binarizer::fixed_threshold;
  request.try_harder = false;
  request.try_rotate = false;
  request.try_invert = false;
  request.pure = true;
  return request;
}

Quad quad_of(const GreyRead& read) {
  Quad corners;
  for (std::size_t i = 0; i < 4; ++i) corners[i] = {read.corners[i].x, read.corners[i].y};
  if (read.mirrored) std::swap(corners[1], corners[3]);
  return corners;
}

}  // namespace

std::optional<Symbol> symbol_of(const GreyRead& read) {
  const cv::Mat picture =
      drawn(draw_symbol(read.decoded.version, read.decoded.format.format, read.decoded.codewords));
  const GrayView view{picture.data, picture.cols, picture.rows, static_cast<int>(picture.step)};
  BackendResult result = read_with_zxing(view, pure_request());
  if (result.symbols.size() != 1) return std::nullopt;
  Symbol symbol = std::move(result.symbols.front());
  symbol.corners = quad_of(read);
  symbol.confidence = read.decoded.capacity_left();
  symbol.mirrored = read.mirrored;
  symbol.inverted = read.inverted;
  return symbol;
}

}  // namespace moongate::reader::grey
